"""What is read from and put into views of two dimensions, and of one, by all kinds of keys."""
w = memoryview(bytearray(12)).cast('B', (3, 4))
o = memoryview(bytearray(12))

def t(m, k, v):
    try:
        m[k] = v
        print('ok', m.tobytes())
    except Exception as e:
        print(type(e).__name__, e)
for v in (b'1234', 7, 'x', 300):
    for k in (0, (0,), (0, 1), (0, 1, 2), (9, 0), (), slice(0, 1), (slice(0, 1), 0), (slice(0, 1), slice(0, 1)), (0, slice(0, 1)), ('a', 0), 'a', (5,), ('a',), ...):
        print(k, repr(v), end=' ')
        t(w, k, v)
for k in ((0,), (0, 1), (), (slice(0, 2),), 5, (20,), ('a',), slice(0, 2)):
    print(k, end=' ')
    t(o, k, 7)
    print(k, end=' ')
    t(o, k, b'ab')
for m in (w, o):
    for k in (0, (0,), (0, 1), (0, 1, 2), (), (slice(0, 1), 0), (slice(0, 1), slice(0, 1)), ('a',), ('a', 0), (9,)):
        try:
            print(k, m[k])
        except Exception as e:
            print(k, type(e).__name__, e)
# expect: 0 b'1234' NotImplementedError sub-views are not implemented
# expect: (0,) b'1234' NotImplementedError sub-views are not implemented
# expect: (0, 1) b'1234' TypeError memoryview: invalid type for format 'B'
# expect: (0, 1, 2) b'1234' TypeError cannot index 2-dimension view with 3-element tuple
# expect: (9, 0) b'1234' IndexError index out of bounds on dimension 1
# expect: () b'1234' NotImplementedError sub-views are not implemented
# expect: slice(0, 1, None) b'1234' NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (slice(0, 1, None), 0) b'1234' TypeError memoryview: invalid slice key
# expect: (slice(0, 1, None), slice(0, 1, None)) b'1234' NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (0, slice(0, 1, None)) b'1234' TypeError memoryview: invalid slice key
# expect: ('a', 0) b'1234' TypeError memoryview: invalid slice key
# expect: a b'1234' TypeError memoryview: invalid slice key
# expect: (5,) b'1234' NotImplementedError sub-views are not implemented
# expect: ('a',) b'1234' TypeError memoryview: invalid slice key
# expect: Ellipsis b'1234' TypeError memoryview: invalid slice key
# expect: 0 7 NotImplementedError sub-views are not implemented
# expect: (0,) 7 NotImplementedError sub-views are not implemented
# expect: (0, 1) 7 ok b'\x00\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: (0, 1, 2) 7 TypeError cannot index 2-dimension view with 3-element tuple
# expect: (9, 0) 7 IndexError index out of bounds on dimension 1
# expect: () 7 NotImplementedError sub-views are not implemented
# expect: slice(0, 1, None) 7 NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (slice(0, 1, None), 0) 7 TypeError memoryview: invalid slice key
# expect: (slice(0, 1, None), slice(0, 1, None)) 7 NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (0, slice(0, 1, None)) 7 TypeError memoryview: invalid slice key
# expect: ('a', 0) 7 TypeError memoryview: invalid slice key
# expect: a 7 TypeError memoryview: invalid slice key
# expect: (5,) 7 NotImplementedError sub-views are not implemented
# expect: ('a',) 7 TypeError memoryview: invalid slice key
# expect: Ellipsis 7 TypeError memoryview: invalid slice key
# expect: 0 'x' NotImplementedError sub-views are not implemented
# expect: (0,) 'x' NotImplementedError sub-views are not implemented
# expect: (0, 1) 'x' TypeError memoryview: invalid type for format 'B'
# expect: (0, 1, 2) 'x' TypeError cannot index 2-dimension view with 3-element tuple
# expect: (9, 0) 'x' IndexError index out of bounds on dimension 1
# expect: () 'x' NotImplementedError sub-views are not implemented
# expect: slice(0, 1, None) 'x' NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (slice(0, 1, None), 0) 'x' TypeError memoryview: invalid slice key
# expect: (slice(0, 1, None), slice(0, 1, None)) 'x' NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (0, slice(0, 1, None)) 'x' TypeError memoryview: invalid slice key
# expect: ('a', 0) 'x' TypeError memoryview: invalid slice key
# expect: a 'x' TypeError memoryview: invalid slice key
# expect: (5,) 'x' NotImplementedError sub-views are not implemented
# expect: ('a',) 'x' TypeError memoryview: invalid slice key
# expect: Ellipsis 'x' TypeError memoryview: invalid slice key
# expect: 0 300 NotImplementedError sub-views are not implemented
# expect: (0,) 300 NotImplementedError sub-views are not implemented
# expect: (0, 1) 300 ValueError memoryview: invalid value for format 'B'
# expect: (0, 1, 2) 300 TypeError cannot index 2-dimension view with 3-element tuple
# expect: (9, 0) 300 IndexError index out of bounds on dimension 1
# expect: () 300 NotImplementedError sub-views are not implemented
# expect: slice(0, 1, None) 300 NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (slice(0, 1, None), 0) 300 TypeError memoryview: invalid slice key
# expect: (slice(0, 1, None), slice(0, 1, None)) 300 NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (0, slice(0, 1, None)) 300 TypeError memoryview: invalid slice key
# expect: ('a', 0) 300 TypeError memoryview: invalid slice key
# expect: a 300 TypeError memoryview: invalid slice key
# expect: (5,) 300 NotImplementedError sub-views are not implemented
# expect: ('a',) 300 TypeError memoryview: invalid slice key
# expect: Ellipsis 300 TypeError memoryview: invalid slice key
# expect: (0,) ok b'\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: (0,) TypeError memoryview: invalid type for format 'B'
# expect: (0, 1) TypeError cannot index 1-dimension view with 2-element tuple
# expect: (0, 1) TypeError cannot index 1-dimension view with 2-element tuple
# expect: () NotImplementedError sub-views are not implemented
# expect: () NotImplementedError sub-views are not implemented
# expect: (slice(0, 2, None),) NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: (slice(0, 2, None),) NotImplementedError memoryview slice assignments are currently restricted to ndim = 1
# expect: 5 ok b'\x07\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00'
# expect: 5 TypeError memoryview: invalid type for format 'B'
# expect: (20,) IndexError index out of bounds on dimension 1
# expect: (20,) IndexError index out of bounds on dimension 1
# expect: ('a',) TypeError memoryview: invalid slice key
# expect: ('a',) TypeError memoryview: invalid slice key
# expect: slice(0, 2, None) TypeError a bytes-like object is required, not 'int'
# expect: slice(0, 2, None) ok b'ab\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00'
# expect: 0 NotImplementedError multi-dimensional sub-views are not implemented
# expect: (0,) NotImplementedError sub-views are not implemented
# expect: (0, 1) 7
# expect: (0, 1, 2) TypeError cannot index 2-dimension view with 3-element tuple
# expect: () NotImplementedError sub-views are not implemented
# expect: (slice(0, 1, None), 0) TypeError memoryview: invalid slice key
# expect: (slice(0, 1, None), slice(0, 1, None)) NotImplementedError multi-dimensional slicing is not implemented
# expect: ('a',) TypeError memoryview: invalid slice key
# expect: ('a', 0) TypeError memoryview: invalid slice key
# expect: (9,) NotImplementedError sub-views are not implemented
# expect: 0 97
# expect: (0,) 97
# expect: (0, 1) TypeError cannot index 1-dimension view with 2-element tuple
# expect: (0, 1, 2) TypeError cannot index 1-dimension view with 3-element tuple
# expect: () NotImplementedError sub-views are not implemented
# expect: (slice(0, 1, None), 0) TypeError memoryview: invalid slice key
# expect: (slice(0, 1, None), slice(0, 1, None)) NotImplementedError multi-dimensional slicing is not implemented
# expect: ('a',) TypeError memoryview: invalid slice key
# expect: ('a', 0) TypeError memoryview: invalid slice key
# expect: (9,) 0
