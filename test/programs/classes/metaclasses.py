# Metaclasses, __prepare__, __init_subclass__, __mro_entries__, descriptors that are told their names.
# metaclasses
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k); return super().__call__(*a, **k)
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, kw); return {'prepared': 1}
    def meth(cls): return 'meta meth ' + cls.__name__
    @property
    def prop(cls): return 'meta prop'
    def __getattr__(cls, n): return f'missing {n}'
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, i): return ('item', i)
    def __repr__(cls): return f'<Meta {cls.__name__}>'
    def __instancecheck__(cls, o): return o == 'yes'
    def __subclasscheck__(cls, o): return o is int
class A(metaclass=Meta, x=1):
    y = 2
    def __init__(self, v): self.v = v
class B(A, z=3): pass
a = A(5)
print(a.v, A.meth(), A.prop, A.nope, len(A), list(A), 5 in A, A[3], A, B.prepared)
print(isinstance('yes', A), issubclass(int, A), isinstance(a, A), type(a) is A)
try: a.meth
except AttributeError as e: print(e)
# dynamic
C = type('C', (B,), {'q': 1}, k=9)
print(C.__mro__, C.__name__, C.__qualname__, C.__module__)
class M2(type):
    def mro(cls):
        r = super().mro(); print('mro', [c.__name__ for c in r]); return r
class D(metaclass=M2): pass
class E(D): pass
D.__bases__
class Base1: 
    def f(self): return 'b1'
class Base2:
    def f(self): return 'b2'
class Derived(Base1): pass
d = Derived(); print(d.f()); Derived.__bases__ = (Base2,); print(d.f(), Base1.__subclasses__(), Base2.__subclasses__())
class NotAType:
    def __mro_entries__(self, bases): return (Base1,)
class F(NotAType()): pass
print(F.__bases__, F.__orig_bases__[0].__class__.__name__)
def fn(name, bases, ns): return (name, bases, sorted(ns))
class G(metaclass=fn): x = 1
print(G)
class H(metaclass=lambda *a: 5): pass
print(H)
try:
    class Bad(metaclass=type, foo=1): pass
except TypeError as e: print(e)
class Singleton(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Singleton): pass
print(S() is S())
class Reg:
    reg = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.reg.append((cls.__name__, tag))
class R1(Reg, tag='a'): pass
class R2(R1): pass
print(Reg.reg)
class Desc:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.n = name
    def __get__(self, o, t=None): return (self.n, o is None, t.__name__)
    def __set__(self, o, v): print('set', self.n, v)
    def __delete__(self, o): print('del', self.n)
class U: d = Desc(); e = Desc()
u = U(); print(u.d, U.e); u.d = 4; del u.e; u.__dict__['d'] = 'shadow'; print(u.d)
class ND:
    def __get__(self, o, t): return 'nd'
class V: x = ND()
v = V(); print(v.x); v.x = 1; print(v.x); del v.x; print(v.x)
# expect: prepare A {'x': 1}
# expect: new A [] ['prepared', 'y'] {'x': 1}
# expect: init A {'x': 1}
# expect: prepare B {'z': 3}
# expect: new B ['A'] ['prepared'] {'z': 3}
# expect: init B {'z': 3}
# expect: call A (5,) {}
# expect: 5 meta meth A meta prop missing nope 42 [1, 2] True ('item', 3) <Meta A> 1
# expect: True True True True
# expect: 'A' object has no attribute 'meth'
# expect: new C ['B'] ['q'] {'k': 9}
# expect: init C {'k': 9}
# expect: (<Meta C>, <Meta B>, <Meta A>, <class 'object'>) C C __main__
# expect: mro ['D', 'object']
# expect: mro ['E', 'D', 'object']
# expect: b1
# expect: b2 [] [<class '__main__.Derived'>]
# expect: (<class '__main__.Base1'>,) NotAType
# expect: ('G', (), ['__firstlineno__', '__module__', '__qualname__', '__static_attributes__', 'x'])
# expect: 5
# expect: Bad.__init_subclass__() takes no keyword arguments
# expect: True
# expect: [('R1', 'a'), ('R2', None)]
# expect: set_name U d
# expect: set_name U e
# expect: ('d', False, 'U') ('e', True, 'U')
# expect: set d 4
# expect: del e
# expect: ('d', False, 'U')
# expect: nd
# expect: 1
# expect: nd
