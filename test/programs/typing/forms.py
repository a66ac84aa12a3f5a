# typing: generics, unions, literals, aliases, hints and their introspection.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import typing, types, sys
from typing import *
import collections.abc, abc


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar('T')
K = TypeVar('K')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print('--typevar')
tr(
    lambda: (
        T.__name__,
        T.__bound__,
        T.__constraints__,
        T.__covariant__,
        T.__contravariant__,
        T.__infer_variance__,
        T.__module__,
        T.__default__,
        T.has_default(),
    )
)
tr(
    lambda: (
        TypeVar('B', bound=int).__bound__,
        TypeVar('C', int, str).__constraints__,
        TypeVar('CO', covariant=True),
        TypeVar('CN', contravariant=True),
        TypeVar('I', infer_variance=True),
        TypeVar('D', default=int).__default__,
    )
)
tr(lambda: TypeVar('X', int))
tr(lambda: TypeVar('X', int, str, bound=int))
tr(lambda: TypeVar('X', covariant=True, contravariant=True))
tr(lambda: TypeVar(3))
tr(lambda: T())
tr(lambda: type('S', (T,), {}))
tr(lambda: type('S', (TypeVar,), {}))
tr(lambda: (P.__name__, P.args, P.kwargs, P.args.__origin__, P.args == P.args, P.__bound__))
tr(lambda: (Ts.__name__, list(Ts), Ts.has_default()))
tr(lambda: isinstance(3, T))
print('--generic')


class Box(Generic[T]):

    def __init__(self, v):
        self.v = v

    @classmethod
    def make(cls, v):
        return cls(v)


print(
    Box,
    Box[int],
    Box[int](3).v,
    Box[int](3).__orig_class__,
    Box.__parameters__,
    Box.__orig_bases__,
    Box[int].__origin__,
    Box[int].__args__,
    Box[T].__parameters__,
    Box[K][int],
    Box['X'],
    Box[int] == Box[int],
    Box[int] is Box[int],
    hash(Box[int]) == hash(Box[int]),
    Box[int].make(3).v,
)
tr(lambda: Box[int, str])
tr(lambda: Box[int][str])
tr(lambda: isinstance(Box(1), Box[int]))
tr(lambda: issubclass(Box, Box[int]))
tr(lambda: Box[()])
tr(lambda: Box[1])
tr(lambda: Box.nope)
tr(lambda: Box[int].nope)
tr(lambda: Box[int].__name__)


class Pair(Generic[T, K]):
    pass


class IntPair(Pair[int, K]):
    pass


class SubBox(Box[str]):
    pass


class Multi(Box[T], Mapping[K, T]):

    def __getitem__(self, k):
        return 1

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


print(
    Pair[int, str],
    IntPair.__parameters__,
    IntPair[str],
    SubBox.__orig_bases__,
    SubBox.__mro__,
    Multi.__parameters__,
    Multi[int, str],
    [c.__name__ for c in Multi.__mro__],
)
tr(lambda: SubBox[int])
tr(lambda: Pair[int])


def f():

    class Bad(Generic[T], Generic[K]):
        pass


tr(f)


def f():

    class Bad(Generic[T], Box[K]):
        pass


tr(f)


def f():

    class Bad(Generic):
        pass


tr(f)


class Vari(Generic[*Ts,]):
    pass


print(Vari[int, str], Vari[()], Vari[int], Vari.__parameters__)


class PS(Generic[P]):
    pass


print(PS[int, str], PS[[int, str]], PS[...], PS[P], PS[[]])


class PT(Generic[T, P]):
    pass


print(PT[int, [str]], PT[int, ...])
tr(lambda: PT[int, str])
tr(lambda: PT[int])
D = TypeVar('D', default=int)


class WithDef(Generic[T, D]):
    pass


print(WithDef[str], WithDef[str, bytes])


class New[A, B: int, *C, **Q]:

    def m[Z](self, z: Z) -> A:
        pass


print(New.__type_params__, New.__parameters__, New.__orig_bases__, New[int, int, [str], bool] if 0 else '', New.m.__type_params__)


def gen[X: (int, str), Y: list[int]](a: X) -> Y:
    pass


print(gen.__type_params__, gen.__type_params__[0].__constraints__, gen.__type_params__[1].__bound__, gen.__annotations__)
type Al[X] = list[X] | None
print(
    Al,
    Al[int],
    Al.__value__,
    Al.__type_params__,
    Al.__name__,
    Al[int].__value__ if hasattr(Al[int], '__value__') else '',
    Al.__parameters__,
    Al.__module__,
)
type Rec = int | list[Rec]
print(Rec.__value__, Rec)
tr(lambda: Al[int, str])
TA = TypeAliasType('TA', list[T], type_params=(T,))
print(TA, TA[int], TA.__value__)
tr(lambda: isinstance(3, Al))
tr(lambda: Al())
print('--protocol')


@runtime_checkable
class Closer(Protocol):

    def close(self) -> None: ...


class HasX(Protocol):
    x: int

    @property
    def y(self) -> str: ...


class Impl:

    def close(self):
        pass


print(
    isinstance(Impl(), Closer),
    isinstance(3, Closer),
    issubclass(Impl, Closer),
    Closer.__protocol_attrs__,
    sorted(HasX.__protocol_attrs__),
    is_protocol(Closer),
    is_protocol(Impl),
    is_protocol(3),
    sorted(get_protocol_members(HasX)),
    Closer._is_protocol,
    Closer._is_runtime_protocol,
)
tr(lambda: isinstance(Impl(), HasX))
tr(lambda: issubclass(Impl, HasX))
tr(lambda: Closer())
tr(lambda: get_protocol_members(Impl))
RX = runtime_checkable(HasX)


class XY:
    x = 1
    y = 's'


print(isinstance(XY(), HasX), isinstance(Impl(), HasX))
tr(lambda: issubclass(XY, HasX))


class ExplicitImpl(Closer):
    pass


tr(lambda: (ExplicitImpl(), ExplicitImpl.__mro__[1:], ExplicitImpl._is_protocol))


def f():

    @runtime_checkable
    class X:
        pass


tr(f)


def f():

    class Bad(Protocol, Impl):
        pass


tr(f)


class GP(Protocol[T]):

    def get(self) -> T: ...


print(GP[int], GP.__parameters__, GP.__mro__)


class SubP(Closer, Protocol):

    def more(self): ...


tr(lambda: isinstance(Impl(), SubP))
print(sorted(SubP.__protocol_attrs__))


class WithInit(Protocol):
    a: int

    def __init__(self, a):
        self.a = a


class ConcreteInit(WithInit):
    pass


print(ConcreteInit(5).a)
tr(lambda: WithInit(3))
print(
    isinstance(3, SupportsInt),
    isinstance('x', SupportsInt),
    isinstance(3.5, SupportsAbs),
    isinstance([], SupportsIndex),
    issubclass(int, SupportsFloat),
)


class AbsP(Protocol):

    @abc.abstractmethod
    def q(self): ...


class ConcP(AbsP):
    pass


tr(lambda: ConcP())
print('--namedtuple')


class Pt(NamedTuple):
    """pt doc"""

    x: int
    y: str = 'a'

    def total(self):
        return self.x

    @property
    def xx(self):
        return self.x * 2


print(
    Pt(1),
    Pt(1, 'b'),
    Pt._fields,
    Pt._field_defaults,
    Pt.__annotations__,
    Pt(1).total(),
    Pt(2).xx,
    Pt.__doc__,
    Pt.__mro__,
    Pt.__orig_bases__,
    Pt(1)._replace(x=5),
    Pt.__module__,
    Pt.__match_args__,
)


def f():

    class B(NamedTuple):
        x: int = 1
        y: str


tr(f)


def f():

    class B(NamedTuple, Impl):
        x: int


tr(f)


def f():

    class B(NamedTuple):
        x: int

        def __new__(cls):
            pass


tr(f)


def f():

    class B(NamedTuple):
        _x: int


tr(f)


class GN(NamedTuple, Generic[T]):
    v: T


print(GN(1), GN[int], GN[int](2))
NT = NamedTuple('NT', [('a', int), ('b', str)])
print(NT(1, 'x'), NT.__annotations__)
tr(lambda: NamedTuple('NT', a=int))
tr(lambda: NamedTuple('NT'))
tr(lambda: NamedTuple('NT', None))
tr(lambda: NamedTuple('NT', [('a', int, 3)]))
tr(lambda: NamedTuple('NT', [('a', 1)])(3))
tr(lambda: NamedTuple('E', [])())


class SubPt(Pt):
    z = 5


print(SubPt(3), SubPt(3).z)
print('--typeddict')


class Mv(TypedDict):
    """doc"""

    title: str
    year: NotRequired[int]


class Mv2(Mv, total=False):
    rating: Required[float]
    x: ReadOnly[int]


print(
    Mv,
    Mv(title='x'),
    Mv.__annotations__,
    Mv.__total__,
    Mv.__required_keys__,
    Mv.__optional_keys__,
    sorted(Mv2.__required_keys__),
    sorted(Mv2.__optional_keys__),
    Mv2.__readonly_keys__,
    Mv2.__mutable_keys__ == {'title', 'year', 'rating'},
    Mv2.__total__,
    Mv.__mro__,
    Mv.__orig_bases__,
    is_typeddict(Mv),
    is_typeddict(dict),
    Mv.__bases__,
    type(Mv),
    Mv.__name__,
)
print(Mv2.__annotations__, get_type_hints(Mv), get_type_hints(Mv, include_extras=True), get_type_hints(Mv2))
tr(lambda: isinstance({}, Mv))
tr(lambda: issubclass(dict, Mv))
tr(lambda: Mv(title=1, zzz=2))
TD = TypedDict('TD', {'a': int, 'in': str})
print(TD, TD.__annotations__, TD(a=1), TD.__total__)
TD = TypedDict('TD', {'a': int}, total=False)
print(TD.__total__, TD.__optional_keys__)
tr(lambda: TypedDict('TD', a=int))
tr(lambda: TypedDict('TD'))
tr(lambda: TypedDict('TD', {'a': 3}))


def f():

    class B(TypedDict, Impl):
        x: int


tr(f)


def f():

    class B(TypedDict):
        x: int = 3

    print(B.x if hasattr(B, 'x') else 'none')


tr(f)


class GT(TypedDict, Generic[T]):
    v: T


print(GT[int], GT(v=3), GT.__parameters__)


class Fwd(TypedDict):
    n: 'Fwd'
    m: Undefd


print(get_type_hints(Fwd) if 0 else sorted(Fwd.__required_keys__))
tr(lambda: Fwd.__annotations__)
# expect: --typevar
# expect: ('T', None, (), False, False, False, '__main__', typing.NoDefault, False)
# expect: (<class 'int'>, (<class 'int'>, <class 'str'>), +CO, -CN, I, <class 'int'>)
# expect: TypeError A single constraint is not allowed
# expect: TypeError Constraints cannot be combined with bound=...
# expect: ValueError Bivariant types are not supported.
# expect: TypeError typevar() argument 'name' must be str, not int
# expect: TypeError 'typing.TypeVar' object is not callable
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: TypeError type 'typing.TypeVar' is not an acceptable base type
# expect: ('P', P.args, P.kwargs, ~P, True, <class 'NoneType'>)
# expect: ('Ts', [typing.Unpack[Ts]], False)
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: --generic
# expect: <class '__main__.Box'> __main__.Box[int] 3 __main__.Box[int] (~T,) (typing.Generic[~T],) <class '__main__.Box'> (<class 'int'>,) (~T,) __main__.Box[int] __main__.Box[ForwardRef('X')] True True True 3
# expect: TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
# expect: TypeError __main__.Box[int] is not a generic class
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Too few arguments for <class '__main__.Box'>; actual 0, expected at least 1
# expect: __main__.Box[1]
# expect: AttributeError type object 'Box' has no attribute 'nope'
# expect: AttributeError type object 'Box' has no attribute 'nope'
# expect: Box
# expect: __main__.Pair[int, str] (~K,) __main__.IntPair[str] (__main__.Box[str],) (<class '__main__.SubBox'>, <class '__main__.Box'>, <class 'typing.Generic'>, <class 'object'>) (~T, ~K) __main__.Multi[int, str] ['Multi', 'Box', 'Mapping', 'Generic', 'Collection', 'Sized', 'Iterable', 'Container', 'object']
# expect: TypeError <class '__main__.SubBox'> is not a generic class
# expect: TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
# expect: TypeError Cannot inherit from Generic[...] multiple times.
# expect: TypeError Some type variables (~K) are not listed in Generic[~T]
# expect: TypeError Cannot inherit from plain Generic
# expect: __main__.Vari[int, str] __main__.Vari[()] __main__.Vari[int] (Ts,)
# expect: __main__.PS[[int, str]] __main__.PS[[int, str]] __main__.PS[...] __main__.PS[~P] __main__.PS[[]]
# expect: __main__.PT[int, [str]] __main__.PT[int, ...]
# expect: __main__.PT[int, str]
# expect: TypeError Too few arguments for <class '__main__.PT'>
# expect: __main__.WithDef[str, int] __main__.WithDef[str, bytes]
# expect: (A, B, C, Q) (A, B, C, Q) (typing.Generic[A, B, typing.Unpack[C], Q],)  (Z,)
# expect: (X, Y) (<class 'int'>, <class 'str'>) list[int] {'a': X, 'return': Y}
# expect: Al Al[int] list[X] | None (X,) Al list[X] | None (X,) __main__
# expect: int | list[Rec] Rec
# expect: Al[int, str]
# expect: TA TA[int] list[~T]
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError 'typing.TypeAliasType' object is not callable
# expect: --protocol
# expect: True False True {'close'} ['x', 'y'] True False False ['x', 'y'] True True
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols
# expect: TypeError Protocols cannot be instantiated
# expect: TypeError <class '__main__.Impl'> is not a Protocol
# expect: True False
# expect: TypeError Protocols with non-method members don't support issubclass(). Non-method members: 'x', 'y'.
# expect: (<__main__.ExplicitImpl object at 0x...>, (<class '__main__.Closer'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>), False)
# expect: TypeError @runtime_checkable can be only applied to protocol classes, got <class '__main__.f.<locals>.X'>
# expect: TypeError Protocols can only inherit from other protocols, got <class '__main__.Impl'>
# expect: __main__.GP[int] (~T,) (<class '__main__.GP'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)
# expect: False
# expect: ['close', 'more']
# expect: 5
# expect: <__main__.WithInit object at 0x...>
# expect: True False True False True
# expect: TypeError Can't instantiate abstract class ConcP without an implementation for abstract method 'q'
# expect: --namedtuple
# expect: Pt(x=1, y='a') Pt(x=1, y='b') ('x', 'y') {'y': 'a'} {'x': <class 'int'>, 'y': <class 'str'>} 1 4 pt doc (<class '__main__.Pt'>, <class 'tuple'>, <class 'object'>) (<function NamedTuple at 0x...>,) Pt(x=5, y='a') __main__ ('x', 'y')
# expect: TypeError Non-default namedtuple field y cannot follow default field x
# expect: TypeError can only inherit from a NamedTuple type and Generic
# expect: AttributeError Cannot overwrite NamedTuple attribute __new__
# expect: ValueError Field names cannot start with an underscore: '_x'
# expect: GN(v=1) __main__.GN[int] GN(v=2)
# expect: NT(a=1, b='x') {'a': <class 'int'>, 'b': <class 'str'>}
# expect: <class '__main__.NT'>
# expect: <class '__main__.NT'>
# expect: <class '__main__.NT'>
# expect: ValueError too many values to unpack (expected 2, got 3)
# expect: NT(a=3)
# expect: E()
# expect: SubPt(x=3, y='a') 5
# expect: --typeddict
# expect: <class '__main__.Mv'> {'title': 'x'} {'title': <class 'str'>, 'year': typing.NotRequired[int]} True frozenset({'title'}) frozenset({'year'}) ['rating', 'title'] ['x', 'year'] frozenset({'x'}) True False (<class '__main__.Mv'>, <class 'dict'>, <class 'object'>) (<function TypedDict at 0x...>,) True False (<class 'dict'>,) <class 'typing._TypedDictMeta'> Mv
# expect: {'title': <class 'str'>, 'year': typing.NotRequired[int], 'rating': typing.Required[float], 'x': typing.ReadOnly[int]} {'title': <class 'str'>, 'year': <class 'int'>} {'title': <class 'str'>, 'year': typing.NotRequired[int]} {'title': <class 'str'>, 'year': <class 'int'>, 'rating': <class 'float'>, 'x': <class 'int'>}
# expect: TypeError TypedDict does not support instance and class checks
# expect: TypeError TypedDict does not support instance and class checks
# expect: {'title': 1, 'zzz': 2}
# expect: <class '__main__.TD'> {'a': <class 'int'>, 'in': <class 'str'>} {'a': 1} True
# expect: False frozenset({'a'})
# expect: TypeError TypedDict() got an unexpected keyword argument 'a'
# expect: <class '__main__.TD'>
# expect: <class '__main__.TD'>
# expect: TypeError cannot inherit from both a TypedDict type and a non-TypedDict base class
# expect: 3
# expect: None
# expect: __main__.GT[int] {'v': 3} (~T,)
# expect: ['m', 'n']
# expect: NameError name 'Undefd' is not defined
