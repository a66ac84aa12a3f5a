# Descriptors written in Python, attributes that are deleted, and the fields of named tuples and enums, again and again at the same places
import enum
import traceback
from collections import namedtuple
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}')
        setattr(obj, self.name, value)
    def __delete__(self, obj): delattr(obj, self.name)
class P:
    x = Typed(int)
    name = Typed(str)
    def __init__(self, x, name): self.x, self.name = x, name
    def hello(self): return self.x * 2
p = P(3, 'n')
print(p.x, p.name, P.x.name, p.hello())
for bad in (('a', 'b'), (1, 2)):
    try: P(*bad)
    except TypeError as e:
        print(e, [f.name for f in traceback.extract_tb(e.__traceback__)])
del p.x
try: p.x
except AttributeError as e: print(e, e.name, type(e.obj).__name__)
class Missing:
    def __get__(self, obj, owner): raise AttributeError('nothing')
    def __set__(self, obj, v): raise AttributeError('read only')
class M:
    mixing = Missing()
    missing = 3
    def m(self): pass
try: M().mixing
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)
    print(traceback.format_exc().splitlines()[-1])
try: M().mixing = 2
except AttributeError as e: print(e, e.name, e.obj)
print(hasattr(M(), 'mixing'), getattr(M(), 'mixing', 'dflt'))
class G(M):
    def __getattr__(self, name): return 'hook ' + name
print(G().mixing, G().other)
class NonData:
    def __get__(self, obj, owner): return 'nondata', obj is None
class N:
    a = NonData()
n = N(); print(n.a, N.a); n.__dict__['a'] = 5; print(n.a)
class Call:
    def __get__(self, obj, owner): return lambda *a: (a, type(obj).__name__)
class C: f = Call()
print(C().f(1, 2), C.f(3))
class Ctx:
    def __init__(self, a, b, c): self.a, self.b, self.c = a, b, c
t = 0
for i in range(200):
    c = Ctx(i, 2, 3)
    del c.b
    c.d = i
    t += c.a + c.d + len(vars(c))
    if i == 150: print(vars(c), list(c.__dict__))
    c = Ctx(i, 2, 3)
    del c.a, c.b, c.c
    c.z = 1
    t += c.z
    try: c.a
    except AttributeError as e: t += 1
    try: del c.a
    except AttributeError as e: last = str(e)
print(t, last, vars(c))
class Bag: pass
b = Bag()
for i in range(200):
    setattr(b, f'n{i}', i)
    if i % 3: delattr(b, f'n{i}')
print(len(vars(b)), b.n198, hasattr(b, 'n199'))
for i in range(100):
    setattr(b2 := Bag(), f'k{i}', i); delattr(b2, f'k{i}'); b2.q = i
print(vars(b2))
class Color(enum.Enum):
    RED = 1; BLUE = 2
    @property
    def low(self): return self.name.lower()
print([c.value for c in Color], Color.RED.low, Color('BLUE' and 2).name, Color.RED.value)
try: Color.RED.value = 3
except AttributeError as e: print(e)
class IC(enum.IntFlag): A = 1; B = 2
print((IC.A | IC.B).value, (IC.A | IC.B).name)
Pt = namedtuple('Pt', 'x y')
pts = [Pt(i, -i) for i in range(100)]
print(sum(q.x - q.y for q in pts), Pt.x.__doc__)
class Sub(Pt):
    @property
    def x(self): return 'sub'
print([getattr(q, 'x') for q in (Pt(1, 2), Sub(1, 2))], [q.x for q in (Pt(1, 2), Sub(1, 2), Pt(3, 4))], [q.y for q in (Pt(1, 2), Sub(1, 7))])
try: Pt(1, 2).x = 3
except AttributeError as e: print(e)
def g():
    return 5
    yield
for k in range(3):
    try: next(g())
    except StopIteration as e: print(e.value, e.args)
f = lambda: 0
for k in range(3): print(f.__name__, f.__code__.co_name, (5).real, (5).__class__, g.__doc__)
# expect: 3 n _x 6
# expect: x must be int ['<module>', '__init__', '__set__']
# expect: name must be str ['<module>', '__init__', '__set__']
# expect: 'P' object has no attribute '_x' _x P
# expect: nothing mixing M
# expect: AttributeError: nothing. Did you mean: 'missing'?
# expect: read only None None
# expect: False dflt
# expect: hook mixing hook other
# expect: ('nondata', False) ('nondata', True)
# expect: 5
# expect: ((1, 2), 'C') ((3,), 'NoneType')
# expect: {'a': 150, 'c': 3, 'd': 150} ['a', 'c', 'd']
# expect: 40800 'Ctx' object has no attribute 'a' {'z': 1}
# expect: 67 198 False
# expect: {'q': 99}
# expect: [1, 2] red BLUE 1
# expect: <enum 'Enum'> cannot set attribute 'value'
# expect: 3 A|B
# expect: 9900 Alias for field number 0
# expect: [1, 'sub'] [1, 'sub', 3] [2, 7]
# expect: can't set attribute
# expect: 5 (5,)
# expect: 5 (5,)
# expect: 5 (5,)
# expect: <lambda> <lambda> 5 <class 'int'> None
# expect: <lambda> <lambda> 5 <class 'int'> None
# expect: <lambda> <lambda> 5 <class 'int'> None
