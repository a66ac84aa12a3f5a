# Attribute hooks, class bodies, annotations, functions and methods as objects.
# attribute access hooks, class bodies, closures, annotations
class A:
    def __getattribute__(self, n):
        if n == 'x': raise AttributeError('no x')
        return super().__getattribute__(n)
    def __getattr__(self, n): return f'getattr {n}'
    def __setattr__(self, n, v): print('set', n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
    def __dir__(self): return ['b', 'a']
a = A(); a.y = 1; print(a.x, a.y, a.z, dir(a), vars(a)); del a.y; print(a.__dict__)
print(getattr(a, 'nope', 3), hasattr(a, 'q'), getattr(object(), 'n', 'default'))
try: getattr(object(), 'n')
except AttributeError as e: print(e)
try: setattr(object(), 'n', 1)
except AttributeError as e: print(e)
try: delattr(A, 'qq')
except AttributeError as e: print(e)
try: getattr(a, 5)
except TypeError as e: print(e)
x = 'global'
class B:
    x = 'class'
    y = [x for _ in range(1)]
    def f(self): return x
    z = (lambda: x)()
    print(__name__, __qualname__, sorted(k for k in locals() if not k.startswith('__')))
    class Inner:
        def m(self): return __class__.__qualname__
print(B.y, B().f(), B.z, B.Inner().m(), B.Inner.__qualname__, B.f.__qualname__)
def outer():
    v = 1
    class L:
        nonlocal v
        v = 2
        w = v
    return L, v
L, v = outer(); print(L.w, v, L.__qualname__, 'v' in L.__dict__)
class Ann:
    a: int
    b: 'str' = 'x'
    c: list[int] = None
    def f(self, p: int, *q: str, r: float = 1.0, **s: dict) -> bool: pass
print(Ann.__annotations__, Ann.f.__annotations__, hasattr(Ann, 'a'))
class Ann2(Ann): d: float
print(Ann2.__annotations__)
def fa(x: undefined_thing): pass
try: fa.__annotations__
except NameError as e: print(e)
undefined_thing = 5; print(fa.__annotations__)
print(fa.__annotate__(1))
class K:
    def __class_getitem__(cls, i): return (cls.__name__, i)
print(K[int], K[1, 2])
try: A[int]
except TypeError as e: print(e)
try: 5[0]
except TypeError as e: print(e)
class T[X]:
    def m(self, x: X) -> X: return x
print(T.__type_params__, T[int], T.__parameters__, T.__orig_bases__)
def gen[Y: int, *Ts, **P](y: Y): pass
print(gen.__type_params__)
type Alias = int | str
print(Alias, Alias.__value__, type(Alias))
print(int | None, list[int] | str, isinstance(5, int | str), (int | str) == (str | int))
f = lambda: 0
f.attr = 1; print(f.__dict__, f.__name__, f.__qualname__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__code__.co_name)
def g(a, b=2, *c, d=4, **e): "doc g"
print(g.__defaults__, g.__kwdefaults__, g.__doc__, g.__code__.co_varnames, g.__code__.co_argcount, g.__code__.co_kwonlyargcount, g.__code__.co_flags & 0xc)
g.__defaults__ = (9,); g.__kwdefaults__ = {'d': 7}
def h(a, b=2, *c, d=4, **e): return a, b, c, d, e
h.__defaults__ = (9,); h.__kwdefaults__ = {'d': 7}; print(h(1))
h.__code__ = (lambda a, b, *c, d, **e: 'replaced').__code__; print(h(1))
try: h.__name__ = 5
except TypeError as e: print(e)
try: h.__defaults__ = 5
except TypeError as e: print(e)
def mk():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
i = mk(); i(); i(); print(i.__closure__[0].cell_contents, i.__code__.co_freevars)
m = B().f; print(m.__func__ is B.f, m.__self__.__class__.__name__, m == B().f, m.__name__, m.__qualname__)
b = B(); print(b.f == b.f, b.f is b.f, hash(b.f) == hash(b.f), {b.f: 1}[b.f])
print(type(b.f), type(B.f), type(len), type([].append), type(int.__add__), type((1).__add__), type(str.join), type(B.__dict__['f']), type(type.__dict__['mro']), type(dict.__dict__['fromkeys']))
try: m.foo = 1
except AttributeError as e: print(e)
try: len.foo = 1
except AttributeError as e: print(e)
try: (1).foo = 1
except AttributeError as e: print(e)
try: [].append = 1
except AttributeError as e: print(e)
try: object().__class__ = A
except TypeError as e: print(e)
class X1: pass
class X2: pass
o = X1(); o.k = 1; o.__class__ = X2; print(type(o).__name__, o.k)
o.__dict__ = {'new': 2}; print(o.new, hasattr(o, 'k')); o.__dict__['dyn'] = 3; print(o.dyn, vars(o))
class Copy:
    def __init__(self): self.a = [1]
import copy
c = Copy(); d = copy.copy(c); e = copy.deepcopy(c); print(d.a is c.a, e.a is c.a, e.a)
# expect: set y 1
# expect: getattr x 1 getattr z ['a', 'b'] {'y': 1}
# expect: del y
# expect: {}
# expect: getattr nope True default
# expect: 'object' object has no attribute 'n'
# expect: 'object' object has no attribute 'n' and no __dict__ for setting new attributes
# expect: type object 'A' has no attribute 'qq'
# expect: attribute name must be string, not 'int'
# expect: __main__ B ['f', 'x', 'y', 'z']
# expect: ['global'] global global B.Inner B.Inner B.f
# expect: 2 2 outer.<locals>.L False
# expect: {'a': <class 'int'>, 'b': 'str', 'c': list[int]} {'p': <class 'int'>, 'q': <class 'str'>, 'r': <class 'float'>, 's': <class 'dict'>, 'return': <class 'bool'>} False
# expect: {'d': <class 'float'>}
# expect: name 'undefined_thing' is not defined
# expect: {'x': 5}
# expect: {'x': 5}
# expect: ('K', <class 'int'>) ('K', (1, 2))
# expect: type 'A' is not subscriptable
# expect: 'int' object is not subscriptable
# expect: (X,) __main__.T[int] (X,) (typing.Generic[X],)
# expect: (Y, Ts, P)
# expect: Alias int | str <class 'typing.TypeAliasType'>
# expect: int | None list[int] | str True True
# expect: {'attr': 1} <lambda> <lambda> __main__ None None None <lambda>
# expect: (2,) {'d': 4} doc g ('a', 'b', 'd', 'c', 'e') 2 1 12
# expect: (1, 9, (), 7, {})
# expect: replaced
# expect: __name__ must be set to a string object
# expect: __defaults__ must be set to a tuple object
# expect: 2 ('n',)
# expect: True B False f B.f
# expect: True False True 1
# expect: <class 'method'> <class 'function'> <class 'builtin_function_or_method'> <class 'builtin_function_or_method'> <class 'wrapper_descriptor'> <class 'method-wrapper'> <class 'method_descriptor'> <class 'function'> <class 'method_descriptor'> <class 'classmethod_descriptor'>
# expect: 'method' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: 'builtin_function_or_method' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: 'int' object has no attribute 'foo' and no __dict__ for setting new attributes
# expect: 'list' object attribute 'append' is read-only
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: X2 1
# expect: 2 False
# expect: 3 {'new': 2, 'dyn': 3}
# expect: True False [1]
