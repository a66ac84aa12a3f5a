"""What a class lends by __buffer__, it is given back."""
import collections.abc, inspect
class B:
    def __init__(self, d): self.d = bytearray(d); self.n = 0
    def __buffer__(self, flags): self.n += 1; print('buffer', flags, inspect.BufferFlags(flags)); return memoryview(self.d)
    def __release_buffer__(self, view): self.n -= 1; print('release', view.nbytes)
b = B(b'hello')
print(isinstance(b, collections.abc.Buffer), issubclass(bytes, collections.abc.Buffer), isinstance('', collections.abc.Buffer), isinstance(memoryview(b''), collections.abc.Buffer))
print(bytes(b))
m = memoryview(b)
print(m[0], m.tolist(), b.n)
m[0] = 72
m.release(); print(b.d, b.n)
with memoryview(b) as mv: print(mv[1:3].tobytes())
print(b''.join([b, b'x']))
try: memoryview(object())
except TypeError as e: print(e)
class Bad:
    def __buffer__(self, flags): return 5
try: memoryview(Bad())
except TypeError as e: print(e)
# expect: True True False True
# expect: buffer 284 284
# expect: release 5
# expect: b'hello'
# expect: buffer 284 284
# expect: 104 [104, 101, 108, 108, 111] 1
# expect: release 5
# expect: bytearray(b'Hello') 0
# expect: buffer 284 284
# expect: b'el'
# expect: release 5
# expect: buffer 0 0
# expect: release 5
# expect: b'Hellox'
# expect: memoryview: a bytes-like object is required, not 'object'
# expect: __buffer__ returned non-memoryview object
