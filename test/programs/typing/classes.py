# typing: protocols, named tuples, typed dicts, NewType, overloads.
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
print('--misc')
UserId = NewType('UserId', int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, UserId.__qualname__, UserId.__module__, repr(UserId), UserId | None, List[UserId])


def f():

    class X(UserId):
        pass


tr(f)
tr(lambda: NewType('A', int)('x'))
print(cast(int, 'x'), assert_type(3, str), TYPE_CHECKING, Text)
tr(lambda: assert_never(3))
tr(lambda: assert_never('x' * 200))
print(reveal_type(5))


@overload
def ov(x: int) -> int: ...


@overload
def ov(x: str) -> str: ...


print(get_overloads(ov))
tr(lambda: ov(3))


def ov(x):
    return x


print(ov(3), len(get_overloads(ov)), ov.__module__)
clear_overloads()
print(get_overloads(ov))


@final
class Fin:

    @final
    def m(self):
        pass

    @override
    def n(self):
        pass


print(Fin.__final__, Fin.m.__final__, Fin.n.__override__)


@no_type_check
def ntc(x: 'undefined!!'):
    pass


print(get_type_hints(ntc), ntc.__no_type_check__)


@no_type_check
class NTC:
    a: 'xx!!'

    def m(self, q: '!!'):
        pass


print(get_type_hints(NTC), get_type_hints(NTC.m))


@dataclass_transform(kw_only_default=True)
def dt(cls):
    return cls


print(dt.__dataclass_transform__)
print('--hints')


class Base:
    a: int
    b: 'str'


class Sub(Base):
    c: ClassVar['int']
    d: Optional['Sub'] = None
    e: Annotated[int, 'meta']
    f: List['Base']
    g: list['Base']
    h: Final[int] = 3
    i: 'list[Base]'
    j: None
    k: 'None'


tr(lambda: get_type_hints(Sub))
tr(lambda: get_type_hints(Sub, include_extras=True))


def fn(a: int, b: 'Base' = None, *c: str, d: Optional[int] = None, **e: Any) -> 'Sub':
    pass


tr(lambda: get_type_hints(fn))


def fn2(a: 'Nope'):
    pass


tr(lambda: get_type_hints(fn2))
tr(lambda: get_type_hints(fn2, localns={'Nope': int}))
tr(lambda: get_type_hints(fn2, globalns={'Nope': int}))


def fn3(a: Nope2, b: int):
    pass


tr(lambda: get_type_hints(fn3))
tr(lambda: get_type_hints(fn3, format=4))
tr(lambda: get_type_hints(fn3, format=3))
tr(lambda: get_type_hints(3))
tr(lambda: get_type_hints(len))
tr(lambda: get_type_hints(types.ModuleType('x')))
tr(lambda: get_type_hints(lambda x: 1))


def fn4(a: 3, b: 'x y'):
    pass


tr(lambda: get_type_hints(fn4))


def fn5(a: 3):
    pass


tr(lambda: get_type_hints(fn5))


def fn6(a: 'ClassVar[int]'):
    pass


tr(lambda: get_type_hints(fn6))


class GenC[TT]:
    x: TT
    y: 'list[TT]'

    def m(self, z: 'TT') -> TT:
        pass


tr(lambda: get_type_hints(GenC))
tr(lambda: get_type_hints(GenC.m))
import functools


def deco(f):

    @functools.wraps(f)
    def w(*a):
        pass

    return w


@deco
def wrapped(x: 'Base'):
    pass


tr(lambda: get_type_hints(wrapped))


class Callee:

    def __call__(self, x: int) -> str:
        pass


tr(lambda: get_type_hints(Callee()))
tr(lambda: get_type_hints(Callee().__call__))
print('--origin')
for x in (
    int,
    List,
    List[int],
    list[int],
    Union[int, str],
    int | str,
    Optional[int],
    Callable[[int], str],
    Callable[..., int],
    Callable,
    Literal[1, 2],
    Annotated[int, 1],
    ClassVar[int],
    Final[int],
    Generic,
    Generic[T],
    Dict[str, int],
    Tuple[int, ...],
    Type[int],
    collections.abc.Callable[[int], str],
    collections.abc.Callable[..., str],
    collections.abc.Callable[P, int],
    T,
    P,
    P.args,
    Any,
    None,
    Unpack[Ts],
    Concatenate[int, P],
    TypeGuard[int],
    Required[int],
    'x',
    3,
    Iterable[int],
    DefaultDict[int, str],
    Pattern[str],
    ContextManager[int],
    Callable[Concatenate[int, P], str],
    Counter[int],
    Coroutine[int, int, int],
    type[int],
    NewType('N', int),
    Self,
):
    print(x, get_origin(x), get_args(x))
print('--eq')
print(
    List[int] == List[int],
    List[int] == list[int],
    hash(List[int]) == hash(List[int]),
    Union[int, str] == Union[str, int],
    Literal[1] == Literal[True],
    Literal[1, 2] == Literal[2, 1],
    Optional[int] == Union[int, None],
    Callable[[int], str] == Callable[[int], str],
    Annotated[int, 1] == Annotated[int, 1],
    Annotated[int, 1] == Annotated[int, 2],
    List[int] is List[int],
    Tuple == tuple,
    List == list,
    ClassVar[int] == ClassVar[int],
    {List[int]: 1}[List[int]],
    hash(Annotated[int, 1]) == hash(Annotated[int, 1]),
)
print(
    isinstance([], List),
    issubclass(list, List),
    isinstance((), Tuple),
    isinstance({}, Dict),
    isinstance([], Iterable),
    issubclass(dict, Mapping),
    isinstance(3, Hashable),
    isinstance(print, Callable),
    isinstance(int, Type),
    isinstance(3, Union[int, str]),
    isinstance(3, Optional[int]),
    issubclass(int, int | str),
)
tr(lambda: isinstance([], List[int]))
tr(lambda: issubclass(list, List[int]))
tr(lambda: isinstance(3, Union[int, List[int]]))
tr(lambda: isinstance(3, Literal[3]))
tr(lambda: isinstance(3, Annotated[int, 1]))
tr(lambda: List[int]())
tr(lambda: Dict[str, int](a=1))
tr(lambda: Literal[1]())
tr(lambda: Annotated[int, 1]('5'))
tr(lambda: Callable[[int], str]())
tr(lambda: Iterable[int]())
tr(lambda: Type[int](3))
tr(lambda: Tuple[int]([1]))


class MyList(List[int]):
    pass


print(MyList.__mro__, MyList.__orig_bases__, MyList([1]))


class MyD(Dict[str, T]):
    pass


print(MyD.__mro__, MyD.__parameters__, MyD[int])


class MyIt(Iterable[T]):

    def __iter__(self):
        yield 1


print(MyIt.__mro__, list(MyIt()), MyIt[int])


class AnyBase(Any):
    pass


print(AnyBase.__mro__, AnyBase())


class TupS(Tuple[int, str]):
    pass


print(TupS.__mro__)


class NLit:
    x: Literal['a'] = 'a'


print(get_type_hints(NLit), Literal['a'].__args__, Annotated[int, 1, 2].__metadata__, Annotated[int, 1].__origin__, Annotated[List[int], 1].__args__)
import copy, pickle

print(copy.copy(List[int]), copy.deepcopy(Dict[str, int]), copy.copy(T) is T, copy.deepcopy(Any) is Any, copy.copy(Union[int, str]))
print(
    [x.__module__ for x in (List[int], T, Box if 0 else Any, Union[int, str])],
    List[int].__name__,
    List.__name__,
    List._name,
    Dict[str, int].__qualname__,
    List[int].append,
    Callable[[int], str].__name__,
)
tr(lambda: List[int].foo)
tr(lambda: setattr(List[int], 'x', 1))
tr(lambda: List.__dict__['foo'])
tr(lambda: len(List[int]))
tr(lambda: list(List[int]))
tr(lambda: List[*Tuple[int],])
print(list(Tuple[int, str]), [*Ts], Tuple[*Tuple[int, str],], Tuple[*tuple[int, ...],])
print(typing.ForwardRef('x') == ForwardRef('x'), typing.get_type_hints(Sub, None, {'Sub': int}) is not None)
tr(lambda: typing.nope)
print(dir(List[int])[:5], bool(List[int]), typing.evaluate_forward_ref(ForwardRef('int')), evaluate_forward_ref(ForwardRef('list["int"]')))
tr(lambda: evaluate_forward_ref(ForwardRef('nope')))


class Desc(NamedTuple):
    a: 'Later'
    b: Undefd2


tr(lambda: Desc(1, 2))
tr(lambda: Desc.__annotations__)
import inspect

tr(lambda: inspect.signature(Box if 0 else fn))
tr(lambda: inspect.signature(UserId))
tr(lambda: inspect.signature(Desc))
from types import UnionType, GenericAlias, NoneType

print(
    UnionType is Union,
    isinstance(int | None, Union),
    type(int | None),
    type(list[int]),
    type(List[int]),
    isinstance(Optional[int], UnionType),
    int | None == Optional[int],
)
tr(lambda: int | 3)
tr(lambda: 'x' | int)
tr(lambda: int | 'x')
tr(lambda: None | int)
tr(lambda: (int | str)[int])
tr(lambda: (int | T)[str])
tr(lambda: list[T] | None)
tr(lambda: (list[T] | None)[int])
print((int | str).__args__, (int | str).__parameters__, (int | None).__origin__, hash(int | str) == hash(str | int), int | str | int)


def g(x: int | None = None, *, y: 'list[int] | None' = None) -> dict[str, Any]:
    pass


print(get_type_hints(g))
print(IO, IO[str], TextIO.__mro__, BinaryIO.__mro__, Pattern, Match[str])
print(SupportsIndex.__mro__, Hashable, ByteString if 0 else '')
match [1]:
    case list():
        print('ok')
# expect: --misc
# expect: __main__.UserId 5 <class 'int'> UserId UserId __main__ __main__.UserId __main__.UserId | None typing.List[__main__.UserId]
# expect: TypeError Cannot subclass an instance of NewType. Perhaps you were looking for: `X = NewType('X', UserId)`
# expect: x
# expect: x 3 False <class 'str'>
# expect: AssertionError Expected code to be unreachable, but got: 3
# expect: AssertionError Expected code to be unreachable, but got: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
# expect: 5
# expect: []
# expect: NotImplementedError You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
# expect: 3 2 __main__
# expect: []
# expect: True True True
# expect: {} True
# expect: {} {}
# expect: {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}
# expect: --hints
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.ClassVar[int], 'd': __main__.Sub | None, 'e': <class 'int'>, 'f': typing.List[__main__.Base], 'g': list[__main__.Base], 'h': typing.Final[int], 'i': list[__main__.Base], 'j': <class 'NoneType'>, 'k': <class 'NoneType'>}
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.ClassVar[int], 'd': __main__.Sub | None, 'e': typing.Annotated[int, 'meta'], 'f': typing.List[__main__.Base], 'g': list[__main__.Base], 'h': typing.Final[int], 'i': list[__main__.Base], 'j': <class 'NoneType'>, 'k': <class 'NoneType'>}
# expect: {'a': <class 'int'>, 'b': <class '__main__.Base'>, 'c': <class 'str'>, 'd': int | None, 'e': typing.Any, 'return': <class '__main__.Sub'>}
# expect: NameError name 'Nope' is not defined
# expect: {'a': <class 'int'>}
# expect: {'a': <class 'int'>}
# expect: NameError name 'Nope2' is not defined
# expect: {'a': 'Nope2', 'b': 'int'}
# expect: {'a': ForwardRef('Nope2', owner=<function fn3 at 0x...>), 'b': <class 'int'>}
# expect: TypeError 3 does not have annotations
# expect: {}
# expect: {}
# expect: {}
# expect: SyntaxError Forward reference must be an expression -- got 'x y'
# expect: {'a': 3}
# expect: {'a': typing.ClassVar[int]}
# expect: {'x': TT, 'y': list[TT]}
# expect: NameError name 'TT' is not defined
# expect: {'x': <class '__main__.Base'>}
# expect: {}
# expect: {'x': <class 'int'>, 'return': <class 'str'>}
# expect: --origin
# expect: <class 'int'> None ()
# expect: typing.List <class 'list'> ()
# expect: typing.List[int] <class 'list'> (<class 'int'>,)
# expect: list[int] <class 'list'> (<class 'int'>,)
# expect: int | str <class 'typing.Union'> (<class 'int'>, <class 'str'>)
# expect: int | str <class 'typing.Union'> (<class 'int'>, <class 'str'>)
# expect: int | None <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
# expect: typing.Callable[[int], str] <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>)
# expect: typing.Callable[..., int] <class 'collections.abc.Callable'> (Ellipsis, <class 'int'>)
# expect: typing.Callable <class 'collections.abc.Callable'> ()
# expect: typing.Literal[1, 2] typing.Literal (1, 2)
# expect: typing.Annotated[int, 1] typing.Annotated (<class 'int'>, 1)
# expect: typing.ClassVar[int] typing.ClassVar (<class 'int'>,)
# expect: typing.Final[int] typing.Final (<class 'int'>,)
# expect: <class 'typing.Generic'> <class 'typing.Generic'> ()
# expect: typing.Generic[~T] <class 'typing.Generic'> (~T,)
# expect: typing.Dict[str, int] <class 'dict'> (<class 'str'>, <class 'int'>)
# expect: typing.Tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis)
# expect: typing.Type[int] <class 'type'> (<class 'int'>,)
# expect: collections.abc.Callable[[int], str] <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>)
# expect: collections.abc.Callable[..., str] <class 'collections.abc.Callable'> (Ellipsis, <class 'str'>)
# expect: collections.abc.Callable[~P, int] <class 'collections.abc.Callable'> (~P, <class 'int'>)
# expect: ~T None ()
# expect: ~P None ()
# expect: P.args ~P ()
# expect: typing.Any None ()
# expect: None None ()
# expect: typing.Unpack[Ts] typing.Unpack (Ts,)
# expect: typing.Concatenate[int, ~P] typing.Concatenate (<class 'int'>, ~P)
# expect: typing.TypeGuard[int] typing.TypeGuard (<class 'int'>,)
# expect: typing.Required[int] typing.Required (<class 'int'>,)
# expect: x None ()
# expect: 3 None ()
# expect: typing.Iterable[int] <class 'collections.abc.Iterable'> (<class 'int'>,)
# expect: typing.DefaultDict[int, str] <class 'collections.defaultdict'> (<class 'int'>, <class 'str'>)
# expect: typing.Pattern[str] <class 're.Pattern'> (<class 'str'>,)
# expect: typing.ContextManager[int, bool | None] <class 'contextlib.AbstractContextManager'> (<class 'int'>, bool | None)
# expect: typing.Callable[typing.Concatenate[int, ~P], str] <class 'collections.abc.Callable'> (typing.Concatenate[int, ~P], <class 'str'>)
# expect: typing.Counter[int] <class 'collections.Counter'> (<class 'int'>,)
# expect: typing.Coroutine[int, int, int] <class 'collections.abc.Coroutine'> (<class 'int'>, <class 'int'>, <class 'int'>)
# expect: type[int] <class 'type'> (<class 'int'>,)
# expect: __main__.N None ()
# expect: typing.Self None ()
# expect: --eq
# expect: True False True True False True True True True False True False False True 1 True
# expect: True True True True True True True True True True True True
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: True
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Type Dict cannot be instantiated; use dict() instead
# expect: TypeError Cannot instantiate typing.Literal
# expect: 5
# expect: TypeError Can't instantiate abstract class Callable without an implementation for abstract method '__call__'
# expect: TypeError Can't instantiate abstract class Iterable without an implementation for abstract method '__iter__'
# expect: TypeError Type Type cannot be instantiated; use type() instead
# expect: TypeError Type Tuple cannot be instantiated; use tuple() instead
# expect: (<class '__main__.MyList'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) (typing.List[int],) [1]
# expect: (<class '__main__.MyD'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>) (~T,) __main__.MyD[int]
# expect: (<class '__main__.MyIt'>, <class 'collections.abc.Iterable'>, <class 'typing.Generic'>, <class 'object'>) [1] __main__.MyIt[int]
# expect: (<class '__main__.AnyBase'>, typing.Any, <class 'object'>) <__main__.AnyBase object at 0x...>
# expect: (<class '__main__.TupS'>, <class 'tuple'>, <class 'typing.Generic'>, <class 'object'>)
# expect: {'x': typing.Literal['a']} ('a',) (1, 2) <class 'int'> (typing.List[int],)
# expect: typing.List[int] typing.Dict[str, int] True True int | str
# expect: ['typing', '__main__', 'typing', 'typing'] List List List Dict <method 'append' of 'list' objects> Callable
# expect: AttributeError type object 'list' has no attribute 'foo'
# expect: TypeError cannot set 'x' attribute of immutable type 'list'
# expect: KeyError 'foo'
# expect: TypeError object of type '_GenericAlias' has no len()
# expect: [typing.Unpack[typing.List[int]]]
# expect: typing.List[typing.Unpack[typing.Tuple[int]]]
# expect: [typing.Unpack[typing.Tuple[int, str]]] [typing.Unpack[Ts]] typing.Tuple[typing.Unpack[typing.Tuple[int, str]]] typing.Tuple[*tuple[int, ...]]
# expect: True True
# expect: AttributeError module 'typing' has no attribute 'nope'
# expect: ['__args__', '__call__', '__class__', '__delattr__', '__dict__'] True <class 'int'> list[int]
# expect: NameError name 'nope' is not defined
# expect: Desc(a=1, b=2)
# expect: NameError name 'Undefd2' is not defined
# expect: (a: int, b: 'Base' = None, *c: str, d: int | None = None, **e: Any) -> 'Sub'
# expect: (x, /)
# expect: NameError name 'Undefd2' is not defined
# expect: True True <class 'typing.Union'> <class 'types.GenericAlias'> <class 'typing._GenericAlias'> True True
# expect: TypeError unsupported operand type(s) for |: 'type' and 'int'
# expect: TypeError unsupported operand type(s) for |: 'str' and 'type'
# expect: TypeError unsupported operand type(s) for |: 'type' and 'str'
# expect: None | int
# expect: TypeError int | str is not a generic class
# expect: int | str
# expect: list[~T] | None
# expect: list[int] | None
# expect: (<class 'int'>, <class 'str'>) () <class 'typing.Union'> True int | str
# expect: {'x': int | None, 'y': list[int] | None, 'return': dict[str, typing.Any]}
# expect: <class 'typing.IO'> typing.IO[str] (<class 'typing.TextIO'>, <class 'typing.IO'>, <class 'typing.Generic'>, <class 'object'>) (<class 'typing.BinaryIO'>, <class 'typing.IO'>, <class 'typing.Generic'>, <class 'object'>) typing.Pattern typing.Match[str]
# expect: (<class 'typing.SupportsIndex'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) typing.Hashable
# expect: ok
