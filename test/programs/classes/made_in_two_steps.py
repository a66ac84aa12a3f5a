# __new__ written in Python and what becomes of its answer; classes that are called with one or two arguments; defaults that are keyword-only
import collections, weakref
class Single:
    _it = None
    def __new__(cls, *args, **kw):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it
    def __init__(self, a=0, b=1):
        self.a = a; self.b = b
print(Single(3).a, Single(4, b=5).b, Single() is Single())
class Shape:
    def __new__(cls, kind='shape', *rest):
        if cls is Shape and kind == 'circle':
            return super().__new__(Circle)
        return super().__new__(cls)
class Circle(Shape):
    def __init__(self, kind, r=1):
        self.kind, self.r = kind, r
print(type(Shape('circle', 4)).__name__, vars(Shape('circle', 4)), type(Shape('x', 1, 2)).__name__)
class Odd:
    def __new__(cls, x):
        return x
    def __init__(self, x): print('never')
print(Odd(5), Odd(None), Odd([1]))
class Gen:
    def __new__(cls):
        yield 1
print(list(Gen()))
class Bad:
    def __new__(cls): return super().__new__(cls)
    def __init__(self): return 3
try: Bad()
except TypeError as e: print(e)
class Err:
    def __new__(cls, n):
        if n < 0: raise ValueError(n)
        return object.__new__(cls)
for n in (1, -1):
    try: print(type(Err(n)).__name__)
    except ValueError as e: print(repr(e), e.__traceback__.tb_next.tb_frame.f_code.co_name)
try: Err()
except TypeError as e: print(e)
class Tup(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    @property
    def s(self): return self[0] + self[1]
print(Tup(1, 2), Tup(3, 4).s, Tup('a', b='b'))
P = collections.namedtuple('P', 'x y', defaults=[7])
print(P(1), P(1, 2), P(y=1, x=0), P(1)._replace(x=5), P._make([3, 4]))
for args in ((), (1, 2, 3)):
    try: P(*args)
    except TypeError as e: print(e)
class Dies:
    def __new__(cls, n): return super().__new__(cls)
    def __init__(self, n): self.n = n
    def __del__(self): print('dies', self.n)
for n in range(3): Dies(n)
d = Dies(9); r = weakref.ref(d); del d; print(r())
class Meta(type):
    def __call__(cls, *a): return ('meta', super().__call__(*a))
class M(metaclass=Meta):
    def __new__(cls, a): self = super().__new__(cls); self.a = a; return self
print(M(3)[1].a)
class Inited:
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, *a): self.a = a
t = 0
for i in range(300):
    t += len(Inited(i, i).a) + P(i).y + Circle('c', i).r + Tup(i, 1).s
print(t)
class E1(Exception): pass
class E2(Exception):
    def __init__(self, a): self.a = a
class E3(Exception):
    def __init__(self, a): super().__init__(a, 'x')
for c in (E1, E2, E3):
    e = c('q'); print(repr(e), e.args, str(e))
for c, a in ((str, (5,)), (str, ()), (int, ('12',)), (int, ()), (float, ('1.5',)), (list, ('ab',)), (tuple, ([1],)), (set, ([1],)), (dict, ([(1, 2)],)), (bytes, (2,)), (bool, ('',)), (range, (3,)), (range, (1, 5)), (frozenset, ()), (complex, (1, 2)), (object, ()), (type, (5,)), (slice, (1, 2)), (bytearray, (b'a',)), (int, ('ff', 16)), (str, (b'a', 'ascii')), (enumerate, ('ab',)), (zip, ()), (reversed, ([1, 2],)), (map, (str, [1]))):
    r = c(*a); print(c.__name__, r if c not in (object, enumerate, zip, reversed, map) else type(r).__name__)
for c, a in ((int, ('x',)), (object, (1,)), (float, ('a',)), (range, ()), (range, (1.5,)), (type, (1, 2)), (str, (1, 2)), (tuple, (1,)), (bool, (1, 2))):
    try: c(*a)
    except Exception as e: print(type(e).__name__, e)
def kw(a, b=2, *, c=3, d): return a, b, c, d
def kw2(a, b=2, *, c=3, d=4): return a, b, c, d
for f in (lambda: kw(1), lambda: kw(1, d=3), lambda: kw2(1), lambda: kw2(1, 5), lambda: kw2(), lambda: kw2(1, 2, 3), lambda: kw2(1, d=0)):
    try: print(f())
    except TypeError as e: print(e)
class K:
    def __init__(self, a, *, b=5): self.a, self.b = a, b
print(vars(K(1)), vars(K(1, b=2)))
# expect: 3 5 True
# expect: Circle {'kind': 'circle', 'r': 4} Shape
# expect: 5 None [1]
# expect: [1]
# expect: __init__() should return None, not 'int'
# expect: Err
# expect: ValueError(-1) __new__
# expect: Err.__new__() missing 1 required positional argument: 'n'
# expect: (1, 2) 7 ('a', 'b')
# expect: P(x=1, y=7) P(x=1, y=2) P(x=0, y=1) P(x=5, y=7) P(x=3, y=4)
# expect: P.__new__() missing 1 required positional argument: 'x'
# expect: P.__new__() takes from 2 to 3 positional arguments but 4 were given
# expect: dies 0
# expect: dies 1
# expect: dies 2
# expect: dies 9
# expect: None
# expect: 3
# expect: 92700
# expect: E1('q') ('q',) q
# expect: E2('q') ('q',) q
# expect: E3('q', 'x') ('q', 'x') ('q', 'x')
# expect: str 5
# expect: str
# expect: int 12
# expect: int 0
# expect: float 1.5
# expect: list ['a', 'b']
# expect: tuple (1,)
# expect: set {1}
# expect: dict {1: 2}
# expect: bytes b'\x00\x00'
# expect: bool False
# expect: range range(0, 3)
# expect: range range(1, 5)
# expect: frozenset frozenset()
# expect: complex (1+2j)
# expect: object object
# expect: type <class 'int'>
# expect: slice slice(1, 2, None)
# expect: bytearray bytearray(b'a')
# expect: int 255
# expect: str a
# expect: enumerate enumerate
# expect: zip zip
# expect: reversed list_reverseiterator
# expect: map map
# expect: ValueError invalid literal for int() with base 10: 'x'
# expect: TypeError object() takes no arguments
# expect: ValueError could not convert string to float: 'a'
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError str() argument 'encoding' must be str, not int
# expect: TypeError 'int' object is not iterable
# expect: TypeError bool expected at most 1 argument, got 2
# expect: kw() missing 1 required keyword-only argument: 'd'
# expect: (1, 2, 3, 3)
# expect: (1, 2, 3, 4)
# expect: (1, 5, 3, 4)
# expect: kw2() missing 1 required positional argument: 'a'
# expect: kw2() takes from 1 to 2 positional arguments but 3 were given
# expect: (1, 2, 3, 0)
# expect: {'a': 1, 'b': 5} {'a': 1, 'b': 2}
