# functools: wraps, partialmethod, singledispatch, total_ordering, cached_property, lru_cache.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import functools
from functools import *


@singledispatch
def f(x):
    return 'o'


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


tr(lambda: f.register(3))


def g(x: 3):
    pass


tr(lambda: f.register(g))


def g(x: 'int | 3'):
    pass


tr(lambda: f.register(g))


def g(x: list[int]):
    pass


tr(lambda: f.register(g))
tr(lambda: f.register(list[int]))
tr(lambda: f.register(int | list[int], g))


def g(x: int | list[int]):
    pass


tr(lambda: f.register(g))


def g(x: 'undefd'):
    pass


tr(lambda: f.register(g))
tr(lambda: f())


class C:

    @singledispatchmethod
    def m(self, x):
        """doc"""
        return ('o', x)

    @m.register
    def _(self, x: int):
        return ('i', x)

    @m.register(str)
    @staticmethod
    def _(x):
        return ('s', x)

    @m.register
    @classmethod
    def _(cls, x: list):
        return (cls, x)

    def __repr__(self):
        return 'C()'


print(C().m(3), C().m(2.0), C().m, C().m([]), C.m(C(), 3) if 0 else '')
print(C.m, C.__dict__['m'], repr(C().m), type(C().m), C.m.__name__, C().m.__doc__, C().m.__module__, dir(C().m))
tr(lambda: C().m())
tr(lambda: C().m('s'))
tr(lambda: C().m.register)
tr(lambda: C().m.dispatch)
tr(lambda: C().m.__isabstractmethod__)
import inspect
print(inspect.isroutine(C.m), inspect.isroutine(C().m), inspect.isroutine(C))
tr(lambda: singledispatchmethod(3))
tr(lambda: partialmethod(3))
tr(lambda: repr(partialmethod(print, 1, x=2)))
tr(lambda: partialmethod(print, Placeholder))
tr(lambda: lru_cache(2.5))
tr(lambda: lru_cache(3, 4)(print).cache_parameters())
tr(lambda: lru_cache('s'))


@lru_cache
def h(x):
    return x


tr(lambda: (h(1), h(1), h.cache_info(), h.cache_parameters()))
print(vars(h).keys(), functools._CacheInfo)
tr(lambda: total_ordering(type('X', (), {})))


class CP:
    __slots__ = ()

    @cached_property
    def x(self):
        """d"""
        return 1


tr(lambda: CP().x)


def cc():

    class D:
        x = cached_property(lambda self: 1)
        y = x


tr(cc)
tr(lambda: cached_property(lambda s: 1).__get__(CP(), CP))


class D:

    @cached_property
    def x(self):
        """d"""
        return []


d = D()
print(d.x is d.x, vars(d), D.x.__doc__, D.x.attrname, vars(D.x).keys(), D.__dict__['x'].__module__)


class MD(type):
    x = cached_property(lambda s: 1)


class E(metaclass=MD):
    pass


tr(lambda: E.x)


@total_ordering
class T:

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v if isinstance(o, T) else NotImplemented

    def __lt__(self, o):
        return self.v < o.v if isinstance(o, T) else NotImplemented


print(T(1) < T(2), T(1) > T(2), T(1) <= T(1), T(2) >= T(3), T.__gt__)
tr(lambda: T(1) > 3)
for root in ('__le__', '__gt__', '__ge__'):
    import operator

    U = total_ordering(
        type(
            'U',
            (),
            {
                '__init__': lambda s, v: setattr(s, 'v', v),
                '__eq__': lambda s, o: s.v == o.v,
                root: lambda s, o, op=getattr(operator, root): op(s.v, o.v),
            },
        )
    )
    print(root, [[getattr(U(a), n)(U(b)) for n in ('__lt__', '__le__', '__gt__', '__ge__')] for a, b in ((1, 2), (2, 2), (3, 2))])


class PM:

    def go(self, a, b, *c, **k):
        return (a, b, c, k)

    one = partialmethod(go, 1)
    kw = partialmethod(go, b=3)
    two = partialmethod(one, 2, z=1)
    hole = partialmethod(go, Placeholder, 'B')
    sm = partialmethod(staticmethod(lambda *a: a), 5)
    cm = partialmethod(classmethod(lambda c, *a: (c.__name__, a)), 6)
    p = partialmethod(partial(lambda *a: a[1:], 9), 8)


p = PM()
print(p.one(2), p.kw(1), p.two(), p.hole('a', 'c'), p.sm(1), p.cm(2), PM.cm(3), PM.one(p, 7))
tr(lambda: p.hole())
print(repr(PM.__dict__['two']))
import collections.abc as abc


@singledispatch
def d(x):
    return 'object'


for k in (abc.Sized, abc.Iterable, abc.Sequence, abc.Mapping, abc.Hashable):
    d.register(k, lambda x, k=k: k.__name__)
for v in ((), [], {}, 'x', 3, set(), object(), len, iter(()), range(3)):
    tr(lambda: d(v))


class Both(abc.Sized, abc.Iterable):

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


tr(lambda: d(Both()))


class Virt:

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    __hash__ = None


tr(lambda: d(Virt()))


@d.register
def _(x: int | float):
    return 'num'


@d.register(None.__class__)
def _(x):
    return 'None'


print(d(3), d(2.5), d(None), d(True), d.dispatch(bool).__name__, list(d.registry)[-3:])


def deco(f):

    @wraps(f)
    def w(*a, **k):
        """wdoc"""
        return f(*a, **k)

    return w


@deco
def orig(a: int, b=2) -> str:
    """origdoc"""


orig.x = 1
(
    print(orig.__name__, orig.__doc__, orig.__wrapped__, orig.__annotations__, orig.__qualname__, orig.__module__)
    if 0
    else print(orig.__name__, orig.__doc__, orig.__annotations__, orig.__qualname__, orig.__module__)
)
w = update_wrapper(lambda: 1, orig, assigned=('__name__', 'nope'), updated=())
print(w.__name__, w.__doc__, vars(w).keys())
print(update_wrapper(partial(print), len).__doc__[:30])
# expect: TypeError Invalid first argument to `register()`: 3. Use either `@register(some_class)` or plain `@register` on an annotated function.
# expect: TypeError Invalid annotation for 'x'. 3 is not a class.
# expect: TypeError Invalid annotation for 'x'. ForwardRef('int | 3') is an unresolved forward reference.
# expect: TypeError Invalid annotation for 'x'. list[int] is not a class.
# expect: TypeError Invalid first argument to `register()`: list[int]. Use either `@register(some_class)` or plain `@register` on an annotated function.
# expect: TypeError Invalid first argument to `register()`. int | list[int] is not a class or union type.
# expect: TypeError Invalid annotation for 'x'. int | list[int] not all arguments are classes.
# expect: TypeError Invalid annotation for 'x'. ForwardRef('undefd') is an unresolved forward reference.
# expect: TypeError f requires at least 1 positional argument
# expect: ('i', 3) ('o', 2.0) <bound single dispatch method C.m of C()> (<class '__main__.C'>, [])
# expect: <single dispatch method C.m> <single dispatch method descriptor C.m> <bound single dispatch method C.m of C()> <class 'functools._singledispatchmethod_get'> m doc __main__ ['__call__', '__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__firstlineno__', '__format__', '__ge__', '__getattr__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__module__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__static_attributes__', '__str__', '__subclasshook__', '__weakref__', '__wrapped__', '_cls', '_dispatch', '_obj', '_unbound', 'register']
# expect: TypeError m requires at least 1 positional argument
# expect: ('s', 's')
# expect: <bound method singledispatchmethod.register of <single dispatch method descriptor C.m>>
# expect: AttributeError
# expect: AttributeError 'function' object has no attribute '__isabstractmethod__'
# expect: True True False
# expect: TypeError 3 is not callable or a descriptor
# expect: TypeError the first argument 3 must be a callable or a descriptor
# expect: functools.partialmethod(<function print at 0x...>, 1, x=2)
# expect: TypeError trailing Placeholders are not allowed
# expect: TypeError Expected first argument to be an integer, a callable, or None
# expect: {'maxsize': 3, 'typed': 4}
# expect: TypeError Expected first argument to be an integer, a callable, or None
# expect: (1, 1, CacheInfo(hits=1, misses=1, maxsize=128, currsize=1), {'maxsize': 128, 'typed': False})
# expect: dict_keys(['cache_parameters', '__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__', '__wrapped__']) <class 'functools.CacheInfo'>
# expect: ValueError must define at least one ordering operation: < > <= >=
# expect: TypeError No '__dict__' attribute on 'CP' instance to cache 'x' property.
# expect: TypeError Cannot assign the same cached_property to two different names ('x' and 'y').
# expect: TypeError Cannot use cached_property instance without calling __set_name__ on it.
# expect: True {'x': []} d x dict_keys(['func', 'attrname', '__doc__', '__module__']) __main__
# expect: TypeError The '__dict__' attribute on 'MD' instance does not support item assignment for caching 'x' property.
# expect: True False True False <function _gt_from_lt at 0x...>
# expect: TypeError '>' not supported between instances of 'T' and 'int'
# expect: __le__ [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: __gt__ [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: __ge__ [[True, True, False, False], [False, True, False, True], [False, False, True, True]]
# expect: (1, 2, (), {}) (1, 3, (), {}) (1, 2, (), {'z': 1}) ('a', 'B', ('c',), {}) (5, 1) ('PM', (6, 2)) ('PM', (6, 3)) (1, 7, (), {})
# expect: TypeError missing positional arguments in 'partial' call; expected at least 1, got 0
# expect: functools.partialmethod(<function PM.go at 0x...>, 1, 2, z=1)
# expect: Sequence
# expect: Sequence
# expect: Mapping
# expect: Sequence
# expect: Hashable
# expect: RuntimeError Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: object
# expect: Hashable
# expect: Iterable
# expect: Sequence
# expect: Sized
# expect: RuntimeError Ambiguous dispatch: <class 'collections.abc.Sized'> or <class 'collections.abc.Iterable'>
# expect: num num None num _ [<class 'int'>, <class 'float'>, <class 'NoneType'>]
# expect: orig origdoc {'a': <class 'int'>, 'return': <class 'str'>} orig __main__
# expect: orig None dict_keys(['__wrapped__'])
# expect: Return the number of items in
