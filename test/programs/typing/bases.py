# What may be a class's base, and what the makers of type parameters say of their arguments.
from typing import *
T = TypeVar("T"); U = TypeVar("U")
for src in ["class A(Protocol[T], Generic[T]): pass", "class A(Protocol[T], Generic[T, U]): pass", "class A(Generic[T], Protocol[T, U]): pass", "class A(Generic[T], Protocol): pass", "class A(Protocol[T], Protocol[T]): pass", "class A(Generic[T], Generic[U]): pass", "class A(Protocol[T], List[U]): pass", "class A(Protocol, Protocol[T]): pass", "class A[T](Protocol): pass", "class A(Generic[T], List[U]): pass", "class A(Generic[T], Generic): pass", "class A(List[T], Protocol[U]): pass", "class A(List[T], Dict[U, T]): pass", "class A(List[T], Generic): pass", "class A(Iterable[T], Protocol[T]): pass", "class A(Protocol[T], Iterable[T]): pass", "class A(Protocol[int]): pass", "class A(Protocol[()]): pass"]:
    try: exec(src); print(src, A.__parameters__, A.__mro__, A.__orig_bases__)
    except Exception as e: print(src, type(e).__name__, e)
type P1 = int
def f(): pass
import collections
for b in ["P1", "T", "int|str", "List", "list[int]", "List[int]", "Optional", "Callable", "Callable[[int], int]", "Annotated[int, 3]", "Type[int]", "Tuple", "Tuple[int]", "f", "len", "...", "NotImplemented", "None", "'x'", "Literal", "ForwardRef('x')", "ParamSpec('P')", "TypeVarTuple('T')", "ClassVar", "Self", "Unpack[Tuple[int]]", "Concatenate", "collections.abc.Callable[[int], str]", "NamedTuple", "TypedDict", "Union", "Hashable", "SupportsInt", "IO", "BinaryIO", "Pattern", "AsyncIterator[int]", "range", "slice", "memoryview", "type(...)", "function", "type(f)", "type(len)", "type((i for i in []))", "type(f.__code__)", "property", "classmethod", "super", "map", "zip", "enumerate", "reversed", "filter", "frozenset", "bytearray", "complex", "type(NotImplemented)", "type(dict().keys())", "type(iter([]))", "BaseException", "StopIteration", "int, object", "object, int", "dict, list", "Exception, dict", "OSError, ValueError", "OSError, KeyError", "SyntaxError, OSError", "Exception, int","type(int.__add__)", "type(int().__add__)", "type(T)", "type(P1)", "type(int|str)", "type(list[int])", "type(f.__get__(1))", "type(t'')", "staticmethod", "object, property", "TypeVar"]:
    try: C = eval(f"type(Protocol)('C', (), {{}}) if 0 else None"); exec(f"class C({b}): pass"); print(b, [c.__name__ for c in C.__mro__])
    except Exception as e: print(b, "!!", type(e).__name__, e)
T = TypeAliasType
for c in ["T()", "T('x')", "T('x', int, ())", "T('x', int, q=1)", "T(1, int)", "T('x', value=int)", "T(name='x', value=int, type_params=())", "T('x', int, type_params=5)", "T('x', int, type_params=(1,))", "T('x', int, name='y')", "T('x', int, (), 4)", "TypeVar()", "TypeVar(1)", "ParamSpec()", "TypeVarTuple()","TypeVarTuple('x', 1)", "ParamSpec('x', 1)", "TypeVar('x', q=1)"]:
    try: print(c, eval(c))
    except Exception as e: print(c, type(e).__name__, e)
print(hasattr(T, '__mro_entries__'), [n for n in dir(T) if n not in dir(object)])
# expect: class A(Protocol[T], Generic[T]): pass (~T,) (<class '__main__.A'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (typing.Protocol[~T], typing.Generic[~T])
# expect: class A(Protocol[T], Generic[T, U]): pass (~T, ~U) (<class '__main__.A'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (typing.Protocol[~T], typing.Generic[~T, ~U])
# expect: class A(Generic[T], Protocol[T, U]): pass TypeError Some type variables (~U) are not listed in Generic[~T]
# expect: class A(Generic[T], Protocol): pass (~T,) (<class '__main__.A'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (typing.Generic[~T], <class 'typing.Protocol'>)
# expect: class A(Protocol[T], Protocol[T]): pass TypeError duplicate base class Protocol
# expect: class A(Generic[T], Generic[U]): pass TypeError Cannot inherit from Generic[...] multiple times.
# expect: class A(Protocol[T], List[U]): pass TypeError Protocols can only inherit from other protocols, got <class 'list'>
# expect: class A(Protocol, Protocol[T]): pass TypeError duplicate base class Protocol
# expect: class A[T](Protocol): pass (T,) (<class '__main__.A'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (<class 'typing.Protocol'>, typing.Generic[T])
# expect: class A(Generic[T], List[U]): pass TypeError Some type variables (~U) are not listed in Generic[~T]
# expect: class A(Generic[T], Generic): pass TypeError duplicate base class Generic
# expect: class A(List[T], Protocol[U]): pass TypeError Protocols can only inherit from other protocols, got <class 'list'>
# expect: class A(List[T], Dict[U, T]): pass TypeError multiple bases have instance lay-out conflict
# expect: class A(List[T], Generic): pass TypeError Cannot inherit from plain Generic
# expect: class A(Iterable[T], Protocol[T]): pass (~T,) (<class '__main__.A'>, <class 'collections.abc.Iterable'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) (typing.Iterable[~T], typing.Protocol[~T])
# expect: class A(Protocol[T], Iterable[T]): pass (~T,) (<class '__main__.A'>, <class 'typing.Protocol'>, <class 'collections.abc.Iterable'>, <class 'typing.Generic'>, <class 'object'>) (typing.Protocol[~T], typing.Iterable[~T])
# expect: class A(Protocol[int]): pass TypeError Parameters to Protocol[...] must all be type variables or parameter specification variables.
# expect: class A(Protocol[()]): pass TypeError Parameter list to Protocol[...] cannot be empty
# expect: P1 !! TypeError typealias() takes exactly 2 positional arguments (3 given)
# expect: T !! TypeError Cannot subclass an instance of TypeVar
# expect: int|str !! TypeError Cannot subclass int | str
# expect: List ['C', 'list', 'Generic', 'object']
# expect: list[int] ['C', 'list', 'object']
# expect: List[int] ['C', 'list', 'Generic', 'object']
# expect: Optional !! TypeError Cannot subclass typing.Optional
# expect: Callable ['C', 'Callable', 'Generic', 'object']
# expect: Callable[[int], int] ['C', 'Callable', 'Generic', 'object']
# expect: Annotated[int, 3] ['C', 'int', 'object']
# expect: Type[int] ['C', 'type', 'Generic', 'object']
# expect: Tuple ['C', 'tuple', 'Generic', 'object']
# expect: Tuple[int] ['C', 'tuple', 'Generic', 'object']
# expect: f !! TypeError function() argument 'code' must be code, not str
# expect: len !! TypeError cannot create 'builtin_function_or_method' instances
# expect: ... !! TypeError EllipsisType takes no arguments
# expect: NotImplemented !! TypeError NotImplementedType takes no arguments
# expect: None !! TypeError NoneType takes no arguments
# expect: 'x' !! TypeError str() argument 'encoding' must be str, not tuple
# expect: Literal !! TypeError Cannot subclass typing.Literal
# expect: ForwardRef('x') !! TypeError ForwardRef.__init__() takes 2 positional arguments but 4 were given
# expect: ParamSpec('P') !! TypeError Cannot subclass an instance of ParamSpec
# expect: TypeVarTuple('T') !! TypeError Cannot subclass an instance of TypeVarTuple
# expect: ClassVar !! TypeError Cannot subclass typing.ClassVar
# expect: Self !! TypeError Cannot subclass typing.Self
# expect: Unpack[Tuple[int]] !! TypeError Cannot subclass typing.Unpack[typing.Tuple[int]]
# expect: Concatenate !! TypeError Cannot subclass typing.Concatenate
# expect: collections.abc.Callable[[int], str] ['C', 'Callable', 'object']
# expect: NamedTuple ['C', 'tuple', 'object']
# expect: TypedDict ['C', 'dict', 'object']
# expect: Union !! TypeError type 'typing.Union' is not an acceptable base type
# expect: Hashable ['C', 'Hashable', 'Generic', 'object']
# expect: SupportsInt ['C', 'SupportsInt', 'Protocol', 'Generic', 'object']
# expect: IO ['C', 'IO', 'Generic', 'object']
# expect: BinaryIO ['C', 'BinaryIO', 'IO', 'Generic', 'object']
# expect: Pattern !! TypeError type 're.Pattern' is not an acceptable base type
# expect: AsyncIterator[int] ['C', 'AsyncIterator', 'AsyncIterable', 'Generic', 'object']
# expect: range !! TypeError type 'range' is not an acceptable base type
# expect: slice !! TypeError type 'slice' is not an acceptable base type
# expect: memoryview !! TypeError type 'memoryview' is not an acceptable base type
# expect: type(...) !! TypeError type 'ellipsis' is not an acceptable base type
# expect: function !! NameError name 'function' is not defined
# expect: type(f) !! TypeError type 'function' is not an acceptable base type
# expect: type(len) !! TypeError type 'builtin_function_or_method' is not an acceptable base type
# expect: type((i for i in [])) !! TypeError type 'generator' is not an acceptable base type
# expect: type(f.__code__) !! TypeError type 'code' is not an acceptable base type
# expect: property ['C', 'property', 'object']
# expect: classmethod ['C', 'classmethod', 'object']
# expect: super ['C', 'super', 'object']
# expect: map ['C', 'map', 'object']
# expect: zip ['C', 'zip', 'object']
# expect: enumerate ['C', 'enumerate', 'object']
# expect: reversed ['C', 'reversed', 'object']
# expect: filter ['C', 'filter', 'object']
# expect: frozenset ['C', 'frozenset', 'object']
# expect: bytearray ['C', 'bytearray', 'object']
# expect: complex ['C', 'complex', 'object']
# expect: type(NotImplemented) !! TypeError type 'NotImplementedType' is not an acceptable base type
# expect: type(dict().keys()) !! TypeError type 'dict_keys' is not an acceptable base type
# expect: type(iter([])) !! TypeError type 'list_iterator' is not an acceptable base type
# expect: BaseException ['C', 'BaseException', 'object']
# expect: StopIteration ['C', 'StopIteration', 'Exception', 'BaseException', 'object']
# expect: int, object ['C', 'int', 'object']
# expect: object, int !! TypeError Cannot create a consistent method resolution order (MRO) for bases object, int
# expect: dict, list !! TypeError multiple bases have instance lay-out conflict
# expect: Exception, dict !! TypeError multiple bases have instance lay-out conflict
# expect: OSError, ValueError ['C', 'OSError', 'ValueError', 'Exception', 'BaseException', 'object']
# expect: OSError, KeyError ['C', 'OSError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
# expect: SyntaxError, OSError !! TypeError multiple bases have instance lay-out conflict
# expect: Exception, int !! TypeError multiple bases have instance lay-out conflict
# expect: type(int.__add__) !! TypeError type 'wrapper_descriptor' is not an acceptable base type
# expect: type(int().__add__) !! TypeError type 'method-wrapper' is not an acceptable base type
# expect: type(T) !! TypeError type 'typing.TypeVar' is not an acceptable base type
# expect: type(P1) !! TypeError type 'typing.TypeAliasType' is not an acceptable base type
# expect: type(int|str) !! TypeError type 'typing.Union' is not an acceptable base type
# expect: type(list[int]) ['C', 'GenericAlias', 'object']
# expect: type(f.__get__(1)) !! TypeError type 'method' is not an acceptable base type
# expect: type(t'') !! TypeError type 'string.templatelib.Template' is not an acceptable base type
# expect: staticmethod ['C', 'staticmethod', 'object']
# expect: object, property !! TypeError Cannot create a consistent method resolution order (MRO) for bases object, property
# expect: TypeVar !! TypeError type 'typing.TypeVar' is not an acceptable base type
# expect: T() TypeError typealias() missing required argument 'name' (pos 1)
# expect: T('x') TypeError typealias() missing required argument 'value' (pos 2)
# expect: T('x', int, ()) TypeError typealias() takes exactly 2 positional arguments (3 given)
# expect: T('x', int, q=1) TypeError typealias() got an unexpected keyword argument 'q'
# expect: T(1, int) TypeError typealias() argument 'name' must be str, not int
# expect: T('x', value=int) x
# expect: T(name='x', value=int, type_params=()) x
# expect: T('x', int, type_params=5) TypeError type_params must be a tuple
# expect: T('x', int, type_params=(1,)) TypeError Expected a type param, got 1
# expect: T('x', int, name='y') TypeError argument for typealias() given by name ('name') and position (1)
# expect: T('x', int, (), 4) TypeError typealias() takes at most 3 arguments (4 given)
# expect: TypeVar() TypeError typevar() missing required argument 'name' (pos 1)
# expect: TypeVar(1) TypeError typevar() argument 'name' must be str, not int
# expect: ParamSpec() TypeError paramspec() missing required argument 'name' (pos 1)
# expect: TypeVarTuple() TypeError typevartuple() missing required argument 'name' (pos 1)
# expect: TypeVarTuple('x', 1) TypeError typevartuple() takes exactly 1 positional argument (2 given)
# expect: ParamSpec('x', 1) TypeError paramspec() takes exactly 1 positional argument (2 given)
# expect: TypeVar('x', q=1) TypeError typevar() got an unexpected keyword argument 'q'
# expect: False ['__getitem__', '__iter__', '__module__', '__name__', '__or__', '__parameters__', '__ror__', '__type_params__', '__value__', 'evaluate_value']
