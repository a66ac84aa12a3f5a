# typing: names and reprs of the special forms.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import typing, types, sys
from typing import *
import collections.abc


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar('T')
K = TypeVar('K')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print('--special')
for x in (
    Any,
    Union,
    Optional,
    Literal,
    Final,
    ClassVar,
    NoReturn,
    Never,
    Self,
    LiteralString,
    TypeAlias,
    Annotated,
    Concatenate,
    TypeGuard,
    TypeIs,
    Required,
    NotRequired,
    ReadOnly,
    Unpack,
    Generic,
    Protocol,
    Callable,
    List,
    Dict,
    Tuple,
    Type,
    NamedTuple,
    TypedDict,
    NewType,
    Text,
):
    print(x, getattr(x, '__module__', None), getattr(x, '__name__', None), getattr(x, '__qualname__', None))
    tr(lambda: x())
    tr(lambda: isinstance(3, x))
    tr(lambda: issubclass(int, x))
    tr(lambda: type('S', (x,), {}).__mro__)
print('--subscr')
for s in [
    'Any[int]',
    'Union[int]',
    'Union[int, str]',
    'Union[int, None]',
    'Union[()]',
    'Union[int, int]',
    'Union[int, Union[str, None]]',
    'Union[int, "str"]',
    'Union["a", "b"]',
    'Union[1, 2]',
    'Optional[int]',
    'Optional[None]',
    'Optional[int, str]',
    'Optional[1]',
    'Optional["X"]',
    'Literal[1]',
    'Literal[1, "a", None, True, b"x"]',
    'Literal[1, 1]',
    'Literal[Literal[1, 2], 3]',
    'Literal[[]]',
    'Literal[1][2]',
    'Literal[()]',
    'Final[int]',
    'Final[int, str]',
    'ClassVar[int]',
    'ClassVar[ClassVar[int]]',
    'Final[ClassVar[int]]',
    'List[ClassVar[int]]',
    'NoReturn[int]',
    'Self[int]',
    'TypeAlias[int]',
    'Annotated[int]',
    'Annotated[int, 1]',
    'Annotated[Annotated[int, 1], 2]',
    'Annotated[T, 1][int]',
    'Annotated[ClassVar[int], 1]',
    'Concatenate[int, P]',
    'Concatenate[int]',
    'Concatenate[()]',
    'Concatenate[int, str]',
    'Concatenate[int, ...]',
    'TypeGuard[int]',
    'TypeIs[int, str]',
    'Required[int]',
    'Required[Required[int]]',
    'NotRequired[int]',
    'ReadOnly[int]',
    'Unpack[Ts]',
    'Unpack[tuple[int, ...]]',
    'Unpack[int, str]',
    'Generic[T]',
    'Generic[T, K]',
    'Generic[int]',
    'Generic[T, T]',
    'Generic[()]',
    'Generic[Unpack[Ts]]',
    'Generic[P]',
    'Protocol[T]',
    'Protocol[int]',
    'Protocol[T,T]',
    'List[int]',
    'List[int, str]',
    'List[1]',
    'List["X"]',
    'List[T]',
    'List[T][int]',
    'List[None]',
    'List[[int]]',
    'List[...]',
    'List',
    'Dict[str, int]',
    'Dict[str]',
    'Dict[K, T]',
    'Dict[K, T][int, str]',
    'Dict[T, T][int]',
    'Dict[T, T][int, str]',
    'Tuple[int, str]',
    'Tuple[int, ...]',
    'Tuple[()]',
    'Tuple[...]',
    'Tuple',
    'Tuple[T, ...][int]',
    'Tuple[T, K][int, str]',
    'Type[int]',
    'Type["X"]',
    'Type[T]',
    'Callable[[int], str]',
    'Callable[..., str]',
    'Callable[[], None]',
    'Callable[int, str]',
    'Callable[int]',
    'Callable[[int], str, 3]',
    'Callable[P, T]',
    'Callable[P, T][[int, str], bool]',
    'Callable[P, T][..., bool]',
    'Callable[Concatenate[int, P], T]',
    'Callable[Concatenate[int, P], T][[str], bool]',
    'Callable[[T], K][int, str]',
    'Callable[["X"], "Y"]',
    'Callable[[Unpack[Ts]], T]',
    'Callable[[*Ts], T][int, str, bool]',
    'Iterable[int]',
    'Iterator[T]',
    'Generator[int, None, str]',
    'Generator[int]',
    'AsyncGenerator[int]',
    'AsyncGenerator[int, str]',
    'Coroutine[int, str, bool]',
    'Awaitable[int]',
    'Mapping[str, T][int]',
    'DefaultDict[int, str]',
    'OrderedDict[int, str]',
    'Counter[int]',
    'ChainMap[int, str]',
    'Deque[int]',
    'Set[int]',
    'FrozenSet[int]',
    'AbstractSet[int]',
    'MutableMapping[int, str]',
    'Sequence[int]',
    'ContextManager[int]',
    'ContextManager[int, bool]',
    'AsyncContextManager[int]',
    'Pattern[str]',
    'Match[str]',
    'IO[str]',
    'TextIO',
    'BinaryIO',
    'Hashable',
    'Sized',
    'Sized[int]',
    'Hashable[int]',
    'SupportsInt',
    'SupportsAbs[int]',
    'KeysView[int]',
    'ItemsView[int, str]',
    'Text',
    'AnyStr',
    'T',
    'P',
    'Ts',
    'P.args',
    'P.kwargs',
    'Unpack[Ts][int]',
    'Tuple[Unpack[Ts]]',
    'Tuple[*Ts][int, str]',
    'Tuple[int, *Ts][str, bool]',
    'Tuple[int, *Ts][()]',
    'List[int] | None',
    'Optional[List[T]]',
    'Optional[List[T]][int]',
    'Union[T, None][int]',
    'Union[T, K][int, int]',
    'int | List[int]',
    'List[int] | "X"',
    'T | int',
    'None | T',
    '"X" | T',
    'List[Any]',
    'Dict[str, Any]',
    'List[Union[int, None]]',
    'List[int][str]',
    'NewType("N", int)',
    'List[list[int]]',
    'list[List[int]]',
    'List[Literal[1]]',
    'Annotated[List[T], "m"][int]',
    'Optional[Annotated[int, 1]]',
    'Annotated[int, 1] | None',
    'Union[Literal[1], None]',
    'Type[Any]',
    'Type[Union[int, str]]',
    'Callable[[Any], Any]',
    'Callable',
]:
    print(s, end=' -> ')
    tr(lambda: repr(eval(s)))
# expect: --special
# expect: typing.Any typing Any Any
# expect: TypeError Any cannot be instantiated
# expect: TypeError typing.Any cannot be used with isinstance()
# expect: False
# expect: (<class '__main__.S'>, typing.Any, <class 'object'>)
# expect: <class 'typing.Union'> typing Union Union
# expect: TypeError cannot create 'typing.Union' instances
# expect: False
# expect: False
# expect: TypeError type 'typing.Union' is not an acceptable base type
# expect: typing.Optional typing Optional Optional
# expect: TypeError Cannot instantiate typing.Optional
# expect: TypeError typing.Optional cannot be used with isinstance()
# expect: TypeError typing.Optional cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Literal typing Literal Literal
# expect: TypeError Cannot instantiate typing.Literal
# expect: TypeError typing.Literal cannot be used with isinstance()
# expect: TypeError typing.Literal cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Final typing Final Final
# expect: TypeError Cannot instantiate typing.Final
# expect: TypeError typing.Final cannot be used with isinstance()
# expect: TypeError typing.Final cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.ClassVar typing ClassVar ClassVar
# expect: TypeError Cannot instantiate typing.ClassVar
# expect: TypeError typing.ClassVar cannot be used with isinstance()
# expect: TypeError typing.ClassVar cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.NoReturn typing NoReturn NoReturn
# expect: TypeError Cannot instantiate typing.NoReturn
# expect: TypeError typing.NoReturn cannot be used with isinstance()
# expect: TypeError typing.NoReturn cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Never typing Never Never
# expect: TypeError Cannot instantiate typing.Never
# expect: TypeError typing.Never cannot be used with isinstance()
# expect: TypeError typing.Never cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Self typing Self Self
# expect: TypeError Cannot instantiate typing.Self
# expect: TypeError typing.Self cannot be used with isinstance()
# expect: TypeError typing.Self cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.LiteralString typing LiteralString LiteralString
# expect: TypeError Cannot instantiate typing.LiteralString
# expect: TypeError typing.LiteralString cannot be used with isinstance()
# expect: TypeError typing.LiteralString cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.TypeAlias typing TypeAlias TypeAlias
# expect: TypeError Cannot instantiate typing.TypeAlias
# expect: TypeError typing.TypeAlias cannot be used with isinstance()
# expect: TypeError typing.TypeAlias cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Annotated typing Annotated Annotated
# expect: TypeError Cannot instantiate typing.Annotated
# expect: TypeError typing.Annotated cannot be used with isinstance()
# expect: TypeError typing.Annotated cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Concatenate typing Concatenate Concatenate
# expect: TypeError Cannot instantiate typing.Concatenate
# expect: TypeError typing.Concatenate cannot be used with isinstance()
# expect: TypeError typing.Concatenate cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.TypeGuard typing TypeGuard TypeGuard
# expect: TypeError Cannot instantiate typing.TypeGuard
# expect: TypeError typing.TypeGuard cannot be used with isinstance()
# expect: TypeError typing.TypeGuard cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.TypeIs typing TypeIs TypeIs
# expect: TypeError Cannot instantiate typing.TypeIs
# expect: TypeError typing.TypeIs cannot be used with isinstance()
# expect: TypeError typing.TypeIs cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Required typing Required Required
# expect: TypeError Cannot instantiate typing.Required
# expect: TypeError typing.Required cannot be used with isinstance()
# expect: TypeError typing.Required cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.NotRequired typing NotRequired NotRequired
# expect: TypeError Cannot instantiate typing.NotRequired
# expect: TypeError typing.NotRequired cannot be used with isinstance()
# expect: TypeError typing.NotRequired cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.ReadOnly typing ReadOnly ReadOnly
# expect: TypeError Cannot instantiate typing.ReadOnly
# expect: TypeError typing.ReadOnly cannot be used with isinstance()
# expect: TypeError typing.ReadOnly cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Unpack typing Unpack Unpack
# expect: TypeError Cannot instantiate typing.Unpack
# expect: TypeError typing.Unpack cannot be used with isinstance()
# expect: TypeError typing.Unpack cannot be used with issubclass()
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: <class 'typing.Generic'> typing Generic Generic
# expect: <typing.Generic object at 0x...>
# expect: False
# expect: False
# expect: TypeError Cannot inherit from plain Generic
# expect: <class 'typing.Protocol'> typing Protocol Protocol
# expect: <typing.Protocol object at 0x...>
# expect: False
# expect: False
# expect: (<class 'abc.S'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)
# expect: typing.Callable typing Callable Callable
# expect: TypeError Can't instantiate abstract class Callable without an implementation for abstract method '__call__'
# expect: False
# expect: False
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.List typing List List
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: False
# expect: False
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Dict typing Dict Dict
# expect: TypeError Type Dict cannot be instantiated; use dict() instead
# expect: False
# expect: False
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Tuple typing Tuple Tuple
# expect: TypeError Type Tuple cannot be instantiated; use tuple() instead
# expect: False
# expect: False
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: typing.Type typing Type Type
# expect: TypeError Type Type cannot be instantiated; use type() instead
# expect: False
# expect: False
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: <function NamedTuple at 0x...> typing NamedTuple NamedTuple
# expect: TypeError NamedTuple() missing 1 required positional argument: 'typename'
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: <function TypedDict at 0x...> typing TypedDict TypedDict
# expect: TypeError TypedDict() missing 1 required positional argument: 'typename'
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: <class 'typing.NewType'> typing NewType NewType
# expect: TypeError NewType.__init__() missing 2 required positional arguments: 'name' and 'tp'
# expect: False
# expect: False
# expect: (<class '__main__.S'>, <class 'typing.NewType'>, <class 'object'>)
# expect: <class 'str'> builtins str str
# expect:
# expect: False
# expect: False
# expect: (<class '__main__.S'>, <class 'str'>, <class 'object'>)
# expect: --subscr
# expect: Any[int] -> TypeError type 'Any' is not subscriptable
# expect: Union[int] -> <class 'int'>
# expect: Union[int, str] -> int | str
# expect: Union[int, None] -> int | None
# expect: Union[()] -> TypeError Cannot take a Union of no types.
# expect: Union[int, int] -> <class 'int'>
# expect: Union[int, Union[str, None]] -> int | str | None
# expect: Union[int, "str"] -> int | ForwardRef('str')
# expect: Union["a", "b"] -> ForwardRef('a') | ForwardRef('b')
# expect: Union[1, 2] -> 1 | 2
# expect: Optional[int] -> int | None
# expect: Optional[None] -> <class 'NoneType'>
# expect: Optional[int, str] -> TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# expect: Optional[1] -> 1 | None
# expect: Optional["X"] -> ForwardRef('X') | None
# expect: Literal[1] -> typing.Literal[1]
# expect: Literal[1, "a", None, True, b"x"] -> typing.Literal[1, 'a', None, True, b'x']
# expect: Literal[1, 1] -> typing.Literal[1]
# expect: Literal[Literal[1, 2], 3] -> typing.Literal[1, 2, 3]
# expect: Literal[[]] -> typing.Literal[[]]
# expect: Literal[1][2] -> TypeError typing.Literal[1] is not a generic class
# expect: Literal[()] -> typing.Literal[()]
# expect: Final[int] -> typing.Final[int]
# expect: Final[int, str] -> TypeError typing.Final accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: ClassVar[int] -> typing.ClassVar[int]
# expect: ClassVar[ClassVar[int]] -> typing.ClassVar[typing.ClassVar[int]]
# expect: Final[ClassVar[int]] -> typing.Final[typing.ClassVar[int]]
# expect: List[ClassVar[int]] -> TypeError typing.ClassVar[int] is not valid as type argument
# expect: NoReturn[int] -> TypeError typing.NoReturn is not subscriptable
# expect: Self[int] -> TypeError typing.Self is not subscriptable
# expect: TypeAlias[int] -> TypeError typing.TypeAlias is not subscriptable
# expect: Annotated[int] -> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# expect: Annotated[int, 1] -> typing.Annotated[int, 1]
# expect: Annotated[Annotated[int, 1], 2] -> typing.Annotated[int, 1, 2]
# expect: Annotated[T, 1][int] -> typing.Annotated[int, 1]
# expect: Annotated[ClassVar[int], 1] -> typing.Annotated[typing.ClassVar[int], 1]
# expect: Concatenate[int, P] -> typing.Concatenate[int, ~P]
# expect: Concatenate[int] -> TypeError The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
# expect: Concatenate[()] -> TypeError Cannot take a Concatenate of no types.
# expect: Concatenate[int, str] -> TypeError The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
# expect: Concatenate[int, ...] -> typing.Concatenate[int, ...]
# expect: TypeGuard[int] -> typing.TypeGuard[int]
# expect: TypeIs[int, str] -> TypeError typing.TypeIs accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: Required[int] -> typing.Required[int]
# expect: Required[Required[int]] -> typing.Required[typing.Required[int]]
# expect: NotRequired[int] -> typing.NotRequired[int]
# expect: ReadOnly[int] -> typing.ReadOnly[int]
# expect: Unpack[Ts] -> typing.Unpack[Ts]
# expect: Unpack[tuple[int, ...]] -> typing.Unpack[tuple[int, ...]]
# expect: Unpack[int, str] -> TypeError typing.Unpack accepts only single type. Got (<class 'int'>, <class 'str'>).
# expect: Generic[T] -> typing.Generic[~T]
# expect: Generic[T, K] -> typing.Generic[~T, ~K]
# expect: Generic[int] -> TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# expect: Generic[T, T] -> TypeError Parameters to Generic[...] must all be unique
# expect: Generic[()] -> TypeError Parameter list to Generic[...] cannot be empty
# expect: Generic[Unpack[Ts]] -> typing.Generic[typing.Unpack[Ts]]
# expect: Generic[P] -> typing.Generic[~P]
# expect: Protocol[T] -> typing.Protocol[~T]
# expect: Protocol[int] -> TypeError Parameters to Protocol[...] must all be type variables or parameter specification variables.
# expect: Protocol[T,T] -> TypeError Parameters to Protocol[...] must all be unique
# expect: List[int] -> typing.List[int]
# expect: List[int, str] -> TypeError Too many arguments for typing.List; actual 2, expected 1
# expect: List[1] -> typing.List[1]
# expect: List["X"] -> typing.List[ForwardRef('X')]
# expect: List[T] -> typing.List[~T]
# expect: List[T][int] -> typing.List[int]
# expect: List[None] -> typing.List[NoneType]
# expect: List[[int]] -> typing.List[[<class 'int'>]]
# expect: List[...] -> typing.List[...]
# expect: List -> typing.List
# expect: Dict[str, int] -> typing.Dict[str, int]
# expect: Dict[str] -> TypeError Too few arguments for typing.Dict; actual 1, expected 2
# expect: Dict[K, T] -> typing.Dict[~K, ~T]
# expect: Dict[K, T][int, str] -> typing.Dict[int, str]
# expect: Dict[T, T][int] -> typing.Dict[int, int]
# expect: Dict[T, T][int, str] -> TypeError Too many arguments for typing.Dict[~T, ~T]; actual 2, expected 1
# expect: Tuple[int, str] -> typing.Tuple[int, str]
# expect: Tuple[int, ...] -> typing.Tuple[int, ...]
# expect: Tuple[()] -> typing.Tuple[()]
# expect: Tuple[...] -> typing.Tuple[...]
# expect: Tuple -> typing.Tuple
# expect: Tuple[T, ...][int] -> typing.Tuple[int, ...]
# expect: Tuple[T, K][int, str] -> typing.Tuple[int, str]
# expect: Type[int] -> typing.Type[int]
# expect: Type["X"] -> typing.Type[ForwardRef('X')]
# expect: Type[T] -> typing.Type[~T]
# expect: Callable[[int], str] -> typing.Callable[[int], str]
# expect: Callable[..., str] -> typing.Callable[..., str]
# expect: Callable[[], None] -> typing.Callable[[], NoneType]
# expect: Callable[int, str] -> typing.Callable[[int], str]
# expect: Callable[int] -> TypeError Callable must be used as Callable[[arg, ...], result].
# expect: Callable[[int], str, 3] -> TypeError Callable must be used as Callable[[arg, ...], result].
# expect: Callable[P, T] -> typing.Callable[~P, ~T]
# expect: Callable[P, T][[int, str], bool] -> typing.Callable[[int, str], bool]
# expect: Callable[P, T][..., bool] -> typing.Callable[..., bool]
# expect: Callable[Concatenate[int, P], T] -> typing.Callable[typing.Concatenate[int, ~P], ~T]
# expect: Callable[Concatenate[int, P], T][[str], bool] -> typing.Callable[[int, str], bool]
# expect: Callable[[T], K][int, str] -> typing.Callable[[int], str]
# expect: Callable[["X"], "Y"] -> typing.Callable[[ForwardRef('X')], ForwardRef('Y')]
# expect: Callable[[Unpack[Ts]], T] -> typing.Callable[[typing.Unpack[Ts]], ~T]
# expect: Callable[[*Ts], T][int, str, bool] -> typing.Callable[[int, str], bool]
# expect: Iterable[int] -> typing.Iterable[int]
# expect: Iterator[T] -> typing.Iterator[~T]
# expect: Generator[int, None, str] -> typing.Generator[int, NoneType, str]
# expect: Generator[int] -> typing.Generator[int, NoneType, NoneType]
# expect: AsyncGenerator[int] -> typing.AsyncGenerator[int, NoneType]
# expect: AsyncGenerator[int, str] -> typing.AsyncGenerator[int, str]
# expect: Coroutine[int, str, bool] -> typing.Coroutine[int, str, bool]
# expect: Awaitable[int] -> typing.Awaitable[int]
# expect: Mapping[str, T][int] -> typing.Mapping[str, int]
# expect: DefaultDict[int, str] -> typing.DefaultDict[int, str]
# expect: OrderedDict[int, str] -> typing.OrderedDict[int, str]
# expect: Counter[int] -> typing.Counter[int]
# expect: ChainMap[int, str] -> typing.ChainMap[int, str]
# expect: Deque[int] -> typing.Deque[int]
# expect: Set[int] -> typing.Set[int]
# expect: FrozenSet[int] -> typing.FrozenSet[int]
# expect: AbstractSet[int] -> typing.AbstractSet[int]
# expect: MutableMapping[int, str] -> typing.MutableMapping[int, str]
# expect: Sequence[int] -> typing.Sequence[int]
# expect: ContextManager[int] -> typing.ContextManager[int, bool | None]
# expect: ContextManager[int, bool] -> typing.ContextManager[int, bool]
# expect: AsyncContextManager[int] -> typing.AsyncContextManager[int, bool | None]
# expect: Pattern[str] -> typing.Pattern[str]
# expect: Match[str] -> typing.Match[str]
# expect: IO[str] -> typing.IO[str]
# expect: TextIO -> <class 'typing.TextIO'>
# expect: BinaryIO -> <class 'typing.BinaryIO'>
# expect: Hashable -> typing.Hashable
# expect: Sized -> typing.Sized
# expect: Sized[int] -> TypeError typing.Sized is not a generic class
# expect: Hashable[int] -> TypeError typing.Hashable is not a generic class
# expect: SupportsInt -> <class 'typing.SupportsInt'>
# expect: SupportsAbs[int] -> typing.SupportsAbs[int]
# expect: KeysView[int] -> typing.KeysView[int]
# expect: ItemsView[int, str] -> typing.ItemsView[int, str]
# expect: Text -> <class 'str'>
# expect: AnyStr -> ~AnyStr
# expect: T -> ~T
# expect: P -> ~P
# expect: Ts -> Ts
# expect: P.args -> P.args
# expect: P.kwargs -> P.kwargs
# expect: Unpack[Ts][int] -> <class 'int'>
# expect: Tuple[Unpack[Ts]] -> typing.Tuple[typing.Unpack[Ts]]
# expect: Tuple[*Ts][int, str] -> typing.Tuple[int, str]
# expect: Tuple[int, *Ts][str, bool] -> typing.Tuple[int, str, bool]
# expect: Tuple[int, *Ts][()] -> typing.Tuple[int]
# expect: List[int] | None -> typing.List[int] | None
# expect: Optional[List[T]] -> typing.List[~T] | None
# expect: Optional[List[T]][int] -> typing.List[int] | None
# expect: Union[T, None][int] -> int | None
# expect: Union[T, K][int, int] -> <class 'int'>
# expect: int | List[int] -> int | typing.List[int]
# expect: List[int] | "X" -> typing.List[int] | ForwardRef('X')
# expect: T | int -> ~T | int
# expect: None | T -> None | ~T
# expect: "X" | T -> ForwardRef('X') | ~T
# expect: List[Any] -> typing.List[typing.Any]
# expect: Dict[str, Any] -> typing.Dict[str, typing.Any]
# expect: List[Union[int, None]] -> typing.List[int | None]
# expect: List[int][str] -> TypeError typing.List[int] is not a generic class
# expect: NewType("N", int) -> __main__.N
# expect: List[list[int]] -> typing.List[list[int]]
# expect: list[List[int]] -> list[typing.List[int]]
# expect: List[Literal[1]] -> typing.List[typing.Literal[1]]
# expect: Annotated[List[T], "m"][int] -> typing.Annotated[typing.List[int], 'm']
# expect: Optional[Annotated[int, 1]] -> typing.Annotated[int, 1] | None
# expect: Annotated[int, 1] | None -> typing.Annotated[int, 1] | None
# expect: Union[Literal[1], None] -> typing.Literal[1] | None
# expect: Type[Any] -> typing.Type[typing.Any]
# expect: Type[Union[int, str]] -> typing.Type[int | str]
# expect: Callable[[Any], Any] -> typing.Callable[[typing.Any], typing.Any]
# expect: Callable -> typing.Callable
