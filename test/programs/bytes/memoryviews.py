# memoryview: casts, slices, released views.


def run(code):
    names = {}
    try:
        exec(code.replace("@", "\n"), names)
        print(code, "->", names.get("b"), names.get("r"))
    except Exception as error:
        print(code, "->", type(error).__name__, error, names.get("b"))


for line in r"""
b=bytearray(b'abc'); m=memoryview(b); b.append(1)
b=bytearray(b'abc'); m=memoryview(b); b[0]=65; r=bytes(m)
b=bytearray(b'abc'); m=memoryview(b); m[0]=65
b=bytearray(b'abc'); m=memoryview(b); m[0]=365
b=bytearray(b'abc'); m=memoryview(b); m[0]=b'a'
b=bytearray(b'abc'); m=memoryview(b); m[0:2]=b'xy'
b=bytearray(b'abc'); m=memoryview(b); m[0:2]=b'xyz'
b=bytearray(b'abc'); m=memoryview(b); m[0:2]=5
b=bytearray(b'abc'); m=memoryview(b); m[5]=5
b=bytearray(b'abc'); m=memoryview(b); m['a']=5
b=bytearray(b'abc'); m=memoryview(b); del m[0]
b=b'abc'; m=memoryview(b); m[0]=5
b=bytearray(b'abc'); m=memoryview(b); m.release(); b.append(1)
b=bytearray(b'abc'); m=memoryview(b); m.release(); m[0]
b=bytearray(b'abc'); m=memoryview(b); m.release(); len(m)
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('I'); r=m.tolist(), m.format, m.itemsize, m.shape, m.strides, m.nbytes, len(m)
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('h'); m[0]=-2
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('h'); m[0]=70000
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('d'); m[0]=1.5
b=bytearray(b'abcdefg'); m=memoryview(b).cast('d')
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('d').cast('I')
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('z')
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('B',(2,4)); r=m.tolist(), m[1,2], m.shape, m.strides, m.ndim
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('B',[2,4]); r=m[1]
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('c'); r=m.tolist()[:2], m[0]; m[1]=b'Q'
b=bytearray(b'abcdefgh'); m=memoryview(b).cast('?'); r=m[0]
b=bytearray(b'abcdefgh'); m=memoryview(b)[::2]; r=m.tolist(), m.tobytes(), m.contiguous, m.strides, bytes(m), m.nbytes
b=bytearray(b'abcdefgh'); m=memoryview(b)[::2].cast('I')
b=bytearray(b'abcdefgh'); m=memoryview(b)[1:4]; r=m.obj is b, m.readonly, m.c_contiguous, m.f_contiguous, m.suboffsets, m.hex(), m.toreadonly().readonly
b=memoryview(b'ab')==b'ab', memoryview(b'ab')==memoryview(bytearray(b'ab')), memoryview(b'ab')=='ab', hash(memoryview(b'ab'))==hash(b'ab')
b=hash(memoryview(bytearray(b'ab')))
b=memoryview('a')
b=memoryview(3)
b=memoryview()
b=memoryview(b'ab')<memoryview(b'ac')
b=memoryview(b'abc')[1.5]
b=memoryview(b'abc')[5]
b=memoryview(b'abc')[1], memoryview(b'abc')[-1]
b=list(memoryview(b'abc')), 97 in memoryview(b'abc'), memoryview(b'abc').count(97), memoryview(b'abc').index(98)
b=memoryview(b'abc').index(5)
b=list(reversed(memoryview(b'abc')))
b=b'x'.join([memoryview(b'a'), b'b'])
b=b'a'+memoryview(b'b'), bytearray(b'a')+memoryview(b'b')
b=memoryview(b'a')+b'b'
""".strip().splitlines():
    run(line)
# expect: b=bytearray(b'abc'); m=memoryview(b); b.append(1) -> BufferError Existing exports of data: object cannot be re-sized bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); b[0]=65; r=bytes(m) -> bytearray(b'Abc') b'Abc'
# expect: b=bytearray(b'abc'); m=memoryview(b); m[0]=65 -> bytearray(b'Abc') None
# expect: b=bytearray(b'abc'); m=memoryview(b); m[0]=365 -> ValueError memoryview: invalid value for format 'B' bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); m[0]=b'a' -> TypeError memoryview: invalid type for format 'B' bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); m[0:2]=b'xy' -> bytearray(b'xyc') None
# expect: b=bytearray(b'abc'); m=memoryview(b); m[0:2]=b'xyz' -> ValueError memoryview assignment: lvalue and rvalue have different structures bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); m[0:2]=5 -> TypeError a bytes-like object is required, not 'int' bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); m[5]=5 -> IndexError index out of bounds on dimension 1 bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); m['a']=5 -> TypeError memoryview: invalid slice key bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); del m[0] -> TypeError cannot delete memory bytearray(b'abc')
# expect: b=b'abc'; m=memoryview(b); m[0]=5 -> TypeError cannot modify read-only memory b'abc'
# expect: b=bytearray(b'abc'); m=memoryview(b); m.release(); b.append(1) -> bytearray(b'abc\x01') None
# expect: b=bytearray(b'abc'); m=memoryview(b); m.release(); m[0] -> ValueError operation forbidden on released memoryview object bytearray(b'abc')
# expect: b=bytearray(b'abc'); m=memoryview(b); m.release(); len(m) -> ValueError operation forbidden on released memoryview object bytearray(b'abc')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('I'); r=m.tolist(), m.format, m.itemsize, m.shape, m.strides, m.nbytes, len(m) -> bytearray(b'abcdefgh') ([1684234849, 1751606885], 'I', 4, (2,), (4,), 8, 2)
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('h'); m[0]=-2 -> bytearray(b'\xfe\xffcdefgh') None
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('h'); m[0]=70000 -> ValueError memoryview: invalid value for format 'h' bytearray(b'abcdefgh')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('d'); m[0]=1.5 -> bytearray(b'\x00\x00\x00\x00\x00\x00\xf8?') None
# expect: b=bytearray(b'abcdefg'); m=memoryview(b).cast('d') -> TypeError memoryview: length is not a multiple of itemsize bytearray(b'abcdefg')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('d').cast('I') -> TypeError memoryview: cannot cast between two non-byte formats bytearray(b'abcdefgh')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('z') -> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@' bytearray(b'abcdefgh')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('B',(2,4)); r=m.tolist(), m[1,2], m.shape, m.strides, m.ndim -> bytearray(b'abcdefgh') ([[97, 98, 99, 100], [101, 102, 103, 104]], 103, (2, 4), (4, 1), 2)
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('B',[2,4]); r=m[1] -> NotImplementedError multi-dimensional sub-views are not implemented bytearray(b'abcdefgh')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('c'); r=m.tolist()[:2], m[0]; m[1]=b'Q' -> bytearray(b'aQcdefgh') ([b'a', b'b'], b'a')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b).cast('?'); r=m[0] -> bytearray(b'abcdefgh') True
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b)[::2]; r=m.tolist(), m.tobytes(), m.contiguous, m.strides, bytes(m), m.nbytes -> bytearray(b'abcdefgh') ([97, 99, 101, 103], b'aceg', False, (2,), b'aceg', 4)
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b)[::2].cast('I') -> TypeError memoryview: casts are restricted to C-contiguous views bytearray(b'abcdefgh')
# expect: b=bytearray(b'abcdefgh'); m=memoryview(b)[1:4]; r=m.obj is b, m.readonly, m.c_contiguous, m.f_contiguous, m.suboffsets, m.hex(), m.toreadonly().readonly -> bytearray(b'abcdefgh') (True, False, True, True, (), '626364', True)
# expect: b=memoryview(b'ab')==b'ab', memoryview(b'ab')==memoryview(bytearray(b'ab')), memoryview(b'ab')=='ab', hash(memoryview(b'ab'))==hash(b'ab') -> (True, True, False, True) None
# expect: b=hash(memoryview(bytearray(b'ab'))) -> ValueError cannot hash writable memoryview object None
# expect: b=memoryview('a') -> TypeError memoryview: a bytes-like object is required, not 'str' None
# expect: b=memoryview(3) -> TypeError memoryview: a bytes-like object is required, not 'int' None
# expect: b=memoryview() -> TypeError memoryview() missing required argument 'object' (pos 1) None
# expect: b=memoryview(b'ab')<memoryview(b'ac') -> TypeError '<' not supported between instances of 'memoryview' and 'memoryview' None
# expect: b=memoryview(b'abc')[1.5] -> TypeError memoryview: invalid slice key None
# expect: b=memoryview(b'abc')[5] -> IndexError index out of bounds on dimension 1 None
# expect: b=memoryview(b'abc')[1], memoryview(b'abc')[-1] -> (98, 99) None
# expect: b=list(memoryview(b'abc')), 97 in memoryview(b'abc'), memoryview(b'abc').count(97), memoryview(b'abc').index(98) -> ([97, 98, 99], True, 1, 1) None
# expect: b=memoryview(b'abc').index(5) -> ValueError memoryview.index(x): x not found None
# expect: b=list(reversed(memoryview(b'abc'))) -> [99, 98, 97] None
# expect: b=b'x'.join([memoryview(b'a'), b'b']) -> b'axb' None
# expect: b=b'a'+memoryview(b'b'), bytearray(b'a')+memoryview(b'b') -> (b'ab', bytearray(b'ab')) None
# expect: b=memoryview(b'a')+b'b' -> TypeError unsupported operand type(s) for +: 'memoryview' and 'bytes' None
