# python: 3.14
"""What memoryview.cast() and tobytes() take, and the order of the bytes."""
b = bytearray(8)
for a in ((None,), (3,), (b"B",), ("B", 3), ("B", None), ("B", [8.0]), (), ("zz",), ("i", [3])):
    try: print(memoryview(b).cast(*a).format)
    except Exception as e: print(a, type(e).__name__, e)
for s in (None, 3):
    try: memoryview(b).tobytes(s)
    except Exception as e: print(type(e).__name__, e)
m = memoryview(bytes(range(6))).cast("B", (2, 3))
for o in ("C", "F", "A", None, "x", "CF", ""):
    try: print(o, m.tobytes(o), memoryview(bytes(range(8)))[::2].tobytes(order=o))
    except Exception as e: print(o, type(e).__name__, e)
print(memoryview(bytes(range(8))).cast("H", shape=[2, 2]).tobytes("F"))
print(memoryview(b"ab").tobytes())
# expect: (None,) TypeError cast() argument 'format' must be str, not None
# expect: (3,) TypeError cast() argument 'format' must be str, not int
# expect: (b'B',) TypeError cast() argument 'format' must be str, not bytes
# expect: ('B', 3) TypeError shape must be a list or a tuple
# expect: ('B', None) TypeError shape must be a list or a tuple
# expect: ('B', [8.0]) TypeError memoryview.cast(): elements of shape must be integers
# expect: () TypeError cast() missing required argument 'format' (pos 1)
# expect: ('zz',) ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# expect: ('i', [3]) TypeError memoryview: product(shape) * itemsize != buffer size
# expect: TypeError tobytes() argument 'order' must be str or None, not int
# expect: C b'\x00\x01\x02\x03\x04\x05' b'\x00\x02\x04\x06'
# expect: F b'\x00\x03\x01\x04\x02\x05' b'\x00\x02\x04\x06'
# expect: A b'\x00\x01\x02\x03\x04\x05' b'\x00\x02\x04\x06'
# expect: None b'\x00\x01\x02\x03\x04\x05' b'\x00\x02\x04\x06'
# expect: x ValueError order must be 'C', 'F' or 'A'
# expect: CF ValueError order must be 'C', 'F' or 'A'
# expect:  ValueError order must be 'C', 'F' or 'A'
# expect: b'\x00\x01\x04\x05\x02\x03\x06\x07'
# expect: b'ab'
