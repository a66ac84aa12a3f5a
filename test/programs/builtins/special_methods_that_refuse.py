import re, sys, array, math, io, operator, os, collections.abc
def t(f, *a):
    try: print(re.sub('0x[0-9a-f]+', '0x', repr(f(*a)))[:100])
    except BaseException as e: print(type(e).__name__, str(e)[:150])
for o in (b'abc', bytearray(b'abc'), memoryview(b'abc'), array.array('B', [1, 2])):
    t(lambda: bytes(o.__buffer__(0)))
    t(lambda: o.__buffer__(1).readonly)
    t(lambda: type(o).__buffer__(o, 0).tobytes())
    t(lambda: o.__buffer__('x'))
    t(lambda: o.__release_buffer__(memoryview(b'')))
    t(lambda: hasattr(o, '__release_buffer__'))
b = bytearray(b'abc'); m = b.__buffer__(0); t(b.append, 1); m.release(); t(b.append, 1)
b = bytearray(b'abc'); m = b.__buffer__(0); b.__release_buffer__(m); t(b.append, 1); t(m.tobytes)
t(lambda: classmethod[int]); t(lambda: staticmethod[int, str]); t(lambda: property[int])
def g():
    try: yield 1
    finally: print('fin')
x = g(); next(x); x = None
class N:
    __buffer__ = None
t(memoryview, N()); t(bytes, N()); t(isinstance, N(), collections.abc.Buffer); t(b'a'.join, [N()])
class NH:
    __hash__ = None; __iter__ = None; __len__ = None; __getitem__ = None; __contains__ = None; __enter__ = None; __index__ = None; __int__ = None; __float__ = None; __bool__ = None; __call__ = None; __format__ = None; __bytes__ = None; __complex__ = None; __reversed__ = None; __round__ = None; __add__ = None; __fspath__ = None; __await__ = None; __aiter__ = None; __length_hint__ = None; __next__ = None; __eq__ = None; __lt__ = None; __neg__ = None; __dir__ = None; __sizeof__ = None; __trunc__ = None
n = NH()
for f in (hash, iter, len, lambda n: n[0], lambda n: 1 in n, int, float, complex, bool, lambda n: n(), format, bytes, reversed, round, lambda n: n + 1, lambda n: 1 + n, os.fspath, operator.length_hint, next, lambda n: n == 1, lambda n: n < 1, lambda n: -n, dir, sys.getsizeof, math.trunc, operator.index, lambda n: [1][n], lambda n: '%d' % n, lambda n: '%s' % n, lambda n: range(n), list, sum, sorted, lambda n: [*n], lambda n: {**n}, lambda n: 'abc'.join(n), lambda n: print(*n), lambda n: n == n, lambda n: n != n, lambda n: n > 1, math.floor, math.sqrt, chr, hex, str, repr, lambda n: f'{n}', lambda n: 'a' * n, lambda n: [1] * n, slice(n).indices, enumerate, zip, lambda n: map(len, n), lambda n: dict(n), set, lambda n: bytearray(n), divmod):
    t(f, n) if f is not slice(n).indices else None
try:
    with n: pass
except Exception as e: print(type(e), e)
class F:
    def __init__(self, e): self.e = e
    def __index__(self): raise self.e
    def __int__(self): raise self.e
    def __float__(self): raise self.e
    def __fspath__(self): raise self.e
    def __length_hint__(self): raise self.e
    def __str__(self): raise self.e
    def __iter__(self): return self
    def __next__(self): raise self.e
    def __len__(self): raise self.e
    def __bytes__(self): raise self.e
    def __hash__(self): raise self.e
    def __eq__(self, o): raise self.e
for e in (TypeError('mine'), AttributeError('mine'), ValueError('mine'), StopIteration('mine')):
    f = F(e)
    for fn in (lambda f: '%d' % f, lambda f: '%f' % f, lambda f: '%x' % f, lambda f: '%c' % f, lambda f: '%s' % f, os.fspath, operator.length_hint, list, len, lambda f: [1][f], lambda f: b'%d' % f, int, float, complex, math.sqrt, lambda f: 'a' * f, range, bytes, bytearray, lambda f: slice(f).indices(3), lambda f: f in [1], lambda f: {f: 1}, lambda f: [1].index(f), lambda f: (1,).count(f), lambda f: open(f), lambda f: ''.join(f), lambda f: b''.join(f), lambda f: list(zip([1], f)), lambda f: list(map(abs, f)), sum, max, lambda f: max([f, f], key=len), sorted, tuple, set, dict, lambda f: [*f], lambda f: divmod(f, 2), lambda f: round(1.5, f), lambda f: pow(2, f), lambda f: 1 << f, chr, hex, bin, lambda f: 'a'.center(f), lambda f: 'a'.split('b', f), lambda f: int('1', f), lambda f: [1].pop(f), lambda f: [1].insert(f, 1), lambda f: '{:{}}'.format(1, f), lambda f: [1, 2][f:], lambda f: [].extend(f), lambda f: {}.update(f), lambda f: {1}.update(f), lambda f: 1 in f, lambda f: print(*f), bool, math.floor, math.factorial, lambda f: math.gcd(f, 2), lambda f: sys.setrecursionlimit(f), lambda f: isinstance(1, f), abs):
        t(fn, f)
# expect: b'abc'
# expect: BufferError Object is not writable.
# expect: b'abc'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: AttributeError 'bytes' object has no attribute '__release_buffer__'
# expect: False
# expect: b'abc'
# expect: False
# expect: b'abc'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError memoryview's buffer is not this object
# expect: True
# expect: b'abc'
# expect: BufferError memoryview: underlying buffer is not writable
# expect: b'abc'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError memoryview's buffer is not this object
# expect: True
# expect: b'\x01\x02'
# expect: False
# expect: b'\x01\x02'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError memoryview's buffer is not this object
# expect: True
# expect: BufferError Existing exports of data: object cannot be re-sized
# expect: None
# expect: None
# expect: ValueError operation forbidden on released memoryview object
# expect: classmethod[int]
# expect: staticmethod[int, str]
# expect: TypeError type 'property' is not subscriptable
# expect: fin
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: False
# expect: TypeError sequence item 0: expected a bytes-like object, N found
# expect: TypeError unhashable type: 'NH'
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NH' object is not a container
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NH' cannot be interpreted as a boolean
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NH' object is not reversible
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'NH'
# expect: TypeError expected str, bytes or os.PathLike object, not NH
# expect: 0
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError %d format: a real number is required, not NH
# expect: '<__main__.NH object at 0x>'
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not a mapping
# expect: TypeError can only join an iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError '>' not supported between instances of 'NH' and 'int'
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: '<__main__.NH object at 0x>'
# expect: '<__main__.NH object at 0x>'
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError 'NH' object is not iterable
# expect: TypeError cannot convert 'NH' object to bytearray
# expect: TypeError divmod expected 2 arguments, got 1
# expect: <class 'TypeError'> 'NH' object does not support the context manager protocol (missed __exit__ method)
# expect: TypeError %d format: a real number is required, not F
# expect: TypeError mine
# expect: TypeError %x format: an integer is required, not F
# expect: TypeError %c requires an int or a unicode character, not F
# expect: TypeError mine
# expect: TypeError mine
# expect: 0
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError %d format: a real number is required, not F
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError cannot use 'F' as a dict key (mine)
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError unsupported operand type(s) for divmod(): 'F' and 'int'
# expect: TypeError mine
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'F'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'F'
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError mine
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError bad operand type for abs(): 'F'
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: TypeError unsupported operand type(s) for divmod(): 'F' and 'int'
# expect: AttributeError mine
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'F'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'F'
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: AttributeError mine
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError bad operand type for abs(): 'F'
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: TypeError unsupported operand type(s) for divmod(): 'F' and 'int'
# expect: ValueError mine
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'F'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'F'
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: ValueError mine
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError bad operand type for abs(): 'F'
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: []
# expect: []
# expect: 0
# expect: ValueError max() iterable argument is empty
# expect: StopIteration mine
# expect: StopIteration mine
# expect: ()
# expect: set()
# expect: {}
# expect: StopIteration mine
# expect: TypeError unsupported operand type(s) for divmod(): 'F' and 'int'
# expect: StopIteration mine
# expect: TypeError unsupported operand type(s) for ** or pow(): 'int' and 'F'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'F'
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: None
# expect: None
# expect: False
# expect:
# expect: None
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: StopIteration mine
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError bad operand type for abs(): 'F'
