import marshal
for v in (None, True, 1, -1, 2**31, -2**40, 2**100, 1.5, "a", "é", "abc"*100, b"x", (1, 2), [1], {"a": 1}, {1}, frozenset([2]), 1j, ..., StopIteration, slice(1, 2, 3), ((), ())):
    d = marshal.dumps(v); print(v if not isinstance(v, str) or len(v) < 9 else "s", d[:30], marshal.loads(d) == v)
for bad in (b"", b"i", b"?", b"l", b"(\x01\0\0\0"):
    try: marshal.loads(bad)
    except Exception as e: print(type(e), e)
try: marshal.dumps(object())
except Exception as e: print(type(e), e)
print(marshal.version)
# expect: None b'N' True
# expect: True b'T' True
# expect: 1 b'\xe9\x01\x00\x00\x00' True
# expect: -1 b'\xe9\xff\xff\xff\xff' True
# expect: 2147483648 b'\xec\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00' True
# expect: -1099511627776 b'\xec\xfd\xff\xff\xff\x00\x00\x00\x00\x00\x04' True
# expect: 1267650600228229401496703205376 b'\xec\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04' True
# expect: 1.5 b'\xe7\x00\x00\x00\x00\x00\x00\xf8?' True
# expect: a b'\xda\x01a' True
# expect: é b'\xf4\x02\x00\x00\x00\xc3\xa9' True
# expect: s b'\xc1,\x01\x00\x00abcabcabcabcabcabcabcabca' True
# expect: b'x' b'\xf3\x01\x00\x00\x00x' True
# expect: (1, 2) b'\xa9\x02\xe9\x01\x00\x00\x00\xe9\x02\x00\x00\x00' True
# expect: [1] b'\xdb\x01\x00\x00\x00\xe9\x01\x00\x00\x00' True
# expect: {'a': 1} b'\xfb\xda\x01a\xe9\x01\x00\x00\x000' True
# expect: {1} b'\xbc\x01\x00\x00\x00\xe9\x01\x00\x00\x00' True
# expect: frozenset({2}) b'\xbe\x01\x00\x00\x00\xe9\x02\x00\x00\x00' True
# expect: 1j b'\xf9\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?' True
# expect: Ellipsis b'.' True
# expect: <class 'StopIteration'> b'S' True
# expect: slice(1, 2, 3) b'\xba\xe9\x01\x00\x00\x00\xe9\x02\x00\x00\x00\xe9\x03\x00\x00\x00' True
# expect: ((), ()) b'\xa9\x02\xa9\x00r\x01\x00\x00\x00' True
# expect: <class 'EOFError'> EOF read where object expected
# expect: <class 'EOFError'> marshal data too short
# expect: <class 'ValueError'> bad marshal data (unknown type code)
# expect: <class 'EOFError'> marshal data too short
# expect: <class 'EOFError'> EOF read where object expected
# expect: <class 'ValueError'> unmarshallable object
# expect: 5
