# super() in all its forms, properties, __slots__, special methods.
# super, mro, slots
class A:
    def f(self): return ['A']
    @classmethod
    def c(cls): return ['A', cls.__name__]
    @staticmethod
    def s(): return 's'
class B(A):
    def f(self): return ['B'] + super().f()
    @classmethod
    def c(cls): return ['B'] + super().c()
class C(A):
    def f(self): return ['C'] + super().f()
    @classmethod
    def c(cls): return ['C'] + super().c()
class D(B, C):
    def f(self): return ['D'] + super().f()
    @classmethod
    def c(cls): return ['D'] + super().c()
    def g(self):
        return [super(B, self).f(), super(C, self).f(), super().__init__, super(D, D).f]
print(D().f(), D.c(), D().c(), [k.__name__ for k in D.__mro__]); print(*[str(x).split(' at ')[0] for x in D().g()])
print(super(B, D()).f(), super(B, D).c(), super(B, D()).__self__.__class__, super(B, D()).__thisclass__)
class E(D):
    def f(self):
        def inner(): return super(E, self).f()
        return [inner(), [super(E, self).s() for _ in range(2)], (lambda: super(E, self).s())()]
print(E().f())
class P:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print('del x'); del self._x
class Q(P):
    @property
    def x(self): return super().x + 1
    @x.setter
    def x(self, v): P.x.fset(self, v * 2)
q = Q(); q.x = 5; print(q.x, q._x)
try: del q.x
except AttributeError as e: print(e)
class R(P):
    @P.x.getter
    def x(self): return 'R'
r = R(); r.x = 1; print(r.x, r._x); del r.x
try: P().x
except AttributeError as e: print(e)
class RO:
    @property
    def p(self): "doc p"; return 1
try: RO().p = 2
except AttributeError as e: print(e)
try: del RO().p
except AttributeError as e: print(e)
print(RO.p.__doc__, RO.p.fget.__name__, RO.p.fset)
class W:
    p = property(doc='only doc')
    w = property(None, lambda s, v: print('w', v))
try: W().p
except AttributeError as e: print(e)
W().w = 3
try: W().w
except AttributeError as e: print(e)
class S:
    __slots__ = ('a', '_b', '__c')
    def __init__(self): self.a = 1; self.__c = 3
s = S(); print(s.a, S.__slots__, s._S__c, hasattr(s, '__dict__'))
try: s._b
except AttributeError as e: print(e)
try: s.z = 1
except AttributeError as e: print(e)
del s.a
try: del s.a
except AttributeError as e: print(e)
class S2(S):
    __slots__ = ['d', '__dict__']
s2 = S2(); s2.d = 1; s2.zz = 2; print(s2.__dict__, s2.d, S2.d, S2.__dict__['d'].__get__(s2))
class S3(S): pass
s3 = S3(); s3.anything = 1; print(s3.__dict__)
class S4: __slots__ = {'x': 'doc of x'}
print(S4.__slots__, S4.x)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Eq) and self.v == o.v
try: hash(Eq(1))
except TypeError as e: print(e)
class Eq2(Eq):
    __hash__ = object.__hash__
print(isinstance(hash(Eq2(1)), int), Eq(1) == Eq(1), Eq(1) != Eq(2), Eq(1) != 1)
class O:
    def __lt__(self, o): return NotImplemented
try: O() < O()
except TypeError as e: print(e)
try: O() > 5
except TypeError as e: print(e)
class N:
    def __radd__(self, o): return ('radd', o)
    def __add__(self, o): return NotImplemented
    def __iadd__(self, o): return ('iadd', o)
    def __neg__(self): return 'neg'
    def __invert__(self): return 'inv'
    def __call__(self, *a, **k): return (a, k)
    def __getattr__(self, n): return 'attr ' + n
    def __index__(self): return 3
    def __bool__(self): return False
    def __len__(self): return 3
    def __format__(self, s): return f'fmt<{s}>'
    def __matmul__(self, o): return 'matmul'
    def __divmod__(self, o): return 'divmod'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __round__(self, n=None): return ('round', n)
    def __contains__(self, x): return x == 1
    def __reversed__(self): return 'rev'
    def __getitem__(self, i): return i
    def __enter__(self): return 'enter'
    def __exit__(self, *a): return True
n = N(); print(1 + n, -n, ~n, n(1, a=2), n.zork, [10, 20, 30, 40][n], bool(n), f'{n:>5}', n @ 1, divmod(n, 1), n ** 2, pow(n, 2, 3), round(n), round(n, 2), 1 in n, reversed(n), n[1:2], n[..., 1])
try: n + 1
except TypeError as e: print(e)
m = n; m += 1; print(m)
with n as z: print(z); raise ValueError
print('suppressed')
# expect: ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'D'] ['D', 'B', 'C', 'A', 'D'] ['D', 'B', 'C', 'A', 'object']
# expect: ['C', 'A'] ['A'] <method-wrapper '__init__' of D object <function B.f
# expect: ['C', 'A'] ['C', 'A', 'D'] <class '__main__.D'> <class '__main__.B'>
# expect: [['D', 'B', 'C', 'A'], ['s', 's'], 's']
# expect: 11 10
# expect: property 'x' of 'Q' object has no deleter
# expect: R 1
# expect: del x
# expect: 'P' object has no attribute '_x'
# expect: property 'p' of 'RO' object has no setter
# expect: property 'p' of 'RO' object has no deleter
# expect: doc p p None
# expect: property 'p' of 'W' object has no getter
# expect: w 3
# expect: property 'w' of 'W' object has no getter
# expect: 1 ('a', '_b', '__c') 3 False
# expect: 'S' object has no attribute '_b'
# expect: 'S' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: a
# expect: {'zz': 2} 1 <member 'd' of 'S2' objects> 1
# expect: {'anything': 1}
# expect: {'x': 'doc of x'} <member 'x' of 'S4' objects>
# expect: unhashable type: 'Eq'
# expect: True True True True
# expect: '<' not supported between instances of 'O' and 'O'
# expect: '>' not supported between instances of 'O' and 'int'
# expect: ('radd', 1) neg inv ((1,), {'a': 2}) attr zork 40 False fmt<>5> matmul divmod ('pow', 2, None) ('pow', 2, 3) ('round', None) ('round', 2) True rev slice(1, 2, None) (Ellipsis, 1)
# expect: unsupported operand type(s) for +: 'N' and 'int'
# expect: ('iadd', 1)
# expect: enter
# expect: suppressed
