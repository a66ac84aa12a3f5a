# types.GenericAlias: substitution and attributes.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import types, collections
from typing import TypeVar, ParamSpec, TypeVarTuple, Unpack, Generic, Union, Any

T = TypeVar('T')
K = TypeVar('K')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


a = list[int]
for n in (
    '__class__',
    '__doc__',
    '__name__',
    '__hash__',
    '__getitem__',
    '__repr__',
    '__bases__',
    '__mro__',
    '__module__',
    '__dict__',
    '__reduce__',
    '__init__',
    '__call__',
    '__eq__',
    '__origin__',
    '__args__',
    '__parameters__',
    '__unpacked__',
    '__copy__',
    '__typing_unpacked_tuple_args__',
    'append',
    'nope',
    '__mro_entries__',
    '__or__',
    '__instancecheck__',
    '__len__',
    '__class_getitem__',
    '__iter__',
    '__new__',
    '__subclasses__',
    '__qualname__',
):
    tr(lambda: (n, str(getattr(a, n))[:30]))
print(
    type(a),
    isinstance(a, type),
    isinstance(a, types.GenericAlias),
    a([1, 2]),
    a == list[int],
    a != list[str],
    hash(a) == hash(list[int]),
    a is list[int],
)
tr(lambda: isinstance([], a))
tr(lambda: issubclass(list, a))
tr(lambda: a[int])
tr(lambda: list[T][int, str])
tr(lambda: dict[T, K][int])
tr(lambda: dict[T, K][int, str])
tr(lambda: dict[T, T][int])
tr(lambda: list[dict[T, K]][int, str])
tr(lambda: list[T | None][int])
tr(lambda: list[list[T]].__parameters__)
tr(lambda: tuple[*Ts,])
tr(lambda: tuple[int, *Ts][str, bool])
tr(lambda: tuple[*Ts,][()])
tr(lambda: tuple[*Ts,].__parameters__)
tr(lambda: list(tuple[int]))
tr(lambda: tuple[*tuple[int, str], bool])
tr(lambda: (*tuple[int, ...],)[0].__unpacked__)
tr(lambda: tuple[T, *tuple[K, ...]][int, str])
tr(lambda: tuple[()])
tr(lambda: tuple[()].__args__)
tr(lambda: tuple[int, ...])
tr(lambda: collections.deque[int])
tr(lambda: type[int])
tr(lambda: dict[str, list[int]])
tr(lambda: list['x'])
tr(lambda: list[None])
tr(lambda: list[...])
tr(lambda: list[[int, 'x']])
tr(lambda: list[1])
tr(lambda: list[Any])


class My(list[int]):
    pass


print(My.__mro__, My.__orig_bases__, My.__bases__)


class G2(dict[K, T], Generic[T, K]):
    pass


print(G2.__parameters__, G2[int, str])
tr(lambda: setattr(a, 'x', 1))
tr(lambda: setattr(a, '__origin__', 1))
tr(lambda: types.GenericAlias(list, int))
tr(lambda: types.GenericAlias(list, (int, str)))
tr(lambda: types.GenericAlias(list))
tr(lambda: types.GenericAlias(list, x=1))
tr(lambda: types.GenericAlias(3, 4))


class C:
    __class_getitem__ = classmethod(types.GenericAlias)

    def __init__(self, x=0):
        self.x = x


print(C[int], C[int](5).x, C[int](5).__orig_class__, C[int].__origin__, C[T][str], C.__class_getitem__(int))


class SubGA(types.GenericAlias):

    def __repr__(self):
        return 'SUB ' + super().__repr__()


s = SubGA(list, (int,))
print(s, type(s), s == list[int], s[0] if 0 else '')
tr(lambda: SubGA(list, (T,))[int])
print(int | None, (int | None)(3) if 0 else '', Union[int, 'X'], Union['X', None], list[int] | None, None | list[int])
u = int | str
for n in (
    '__class__',
    '__args__',
    '__parameters__',
    '__name__',
    '__qualname__',
    '__module__',
    '__origin__',
    '__doc__',
    '__mro_entries__',
    'nope',
    '__or__',
):
    tr(lambda: (n, str(getattr(u, n))[:30]))
tr(lambda: u())
tr(lambda: u[int])
tr(lambda: (T | int)[str])
tr(lambda: (T | K)[int, str])
tr(lambda: (T | K)[int])
tr(lambda: (list[T] | K)[int, str])
tr(lambda: isinstance(3, u))
tr(lambda: isinstance(3, list[int] | str))
tr(lambda: isinstance('x', list[int] | str))
tr(lambda: issubclass(bool, u))
tr(lambda: issubclass(3, u))
tr(lambda: isinstance(None, int | None))
tr(lambda: u | 3)
tr(lambda: 3 | u)
tr(lambda: u | 'x')
tr(lambda: 'x' | u)
tr(lambda: u == str | int)
tr(lambda: hash(u) == hash(str | int))
tr(lambda: int | int)
tr(lambda: u | bool)
tr(lambda: u | (bool | int))
tr(lambda: Union[u, bool])
tr(lambda: type(u))
tr(lambda: type('X', (u,), {}))
tr(lambda: types.UnionType())
tr(lambda: setattr(u, 'x', 1))
tr(lambda: Union[1, 2])
tr(lambda: Union[()])
tr(lambda: Union[int, [1]])
tr(lambda: repr(int | T | list[str] | None | Any | P))


def f():

    class X(int | str):
        pass


tr(f)
# expect: ('__class__', "<class 'types.GenericAlias'>")
# expect: ('__doc__', 'Built-in mutable sequence.\n\nIf')
# expect: ('__name__', 'list')
# expect: ('__hash__', 'None')
# expect: ('__getitem__', "<method '__getitem__' of 'list")
# expect: ('__repr__', "<slot wrapper '__repr__' of 'l")
# expect: AttributeError 'types.GenericAlias' object has no attribute '__bases__'
# expect: ('__mro__', "(<class 'list'>, <class 'objec")
# expect: ('__module__', 'builtins')
# expect: ('__dict__', "{'__new__': <built-in method _")
# expect: ('__reduce__', '<built-in method __reduce__ of')
# expect: ('__init__', "<slot wrapper '__init__' of 'l")
# expect: ('__call__', "<method-wrapper '__call__' of ")
# expect: ('__eq__', "<slot wrapper '__eq__' of 'lis")
# expect: ('__origin__', "<class 'list'>")
# expect: ('__args__', "(<class 'int'>,)")
# expect: ('__parameters__', '()')
# expect: ('__unpacked__', 'False')
# expect: AttributeError 'types.GenericAlias' object has no attribute '__copy__'
# expect: ('__typing_unpacked_tuple_args__', 'None')
# expect: ('append', "<method 'append' of 'list' obj")
# expect: AttributeError type object 'list' has no attribute 'nope'
# expect: ('__mro_entries__', '<built-in method __mro_entries')
# expect: ('__or__', "<method-wrapper '__or__' of ty")
# expect: ('__instancecheck__', '<built-in method __instanceche')
# expect: ('__len__', "<slot wrapper '__len__' of 'li")
# expect: ('__class_getitem__', '<built-in method __class_getit')
# expect: ('__iter__', "<slot wrapper '__iter__' of 'l")
# expect: ('__new__', '<built-in method __new__ of ty')
# expect: ('__subclasses__', '<built-in method __subclasses_')
# expect: ('__qualname__', 'list')
# expect: <class 'types.GenericAlias'> False True [1, 2] True True True False
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError issubclass() argument 2 cannot be a parameterized generic
# expect: TypeError list[int] is not a generic class
# expect: TypeError Too many arguments for list[~T]; actual 2, expected 1
# expect: TypeError Too few arguments for dict[~T, ~K]; actual 1, expected at least 2
# expect: dict[int, str]
# expect: dict[int, int]
# expect: list[dict[int, str]]
# expect: list[int | None]
# expect: (~T,)
# expect: tuple[typing.Unpack[Ts]]
# expect: tuple[int, str, bool]
# expect: tuple[()]
# expect: (Ts,)
# expect: [*tuple[int]]
# expect: tuple[*tuple[int, str], bool]
# expect: True
# expect: tuple[int, *tuple[str, ...]]
# expect: tuple[()]
# expect: ()
# expect: tuple[int, ...]
# expect: collections.deque[int]
# expect: type[int]
# expect: dict[str, list[int]]
# expect: list['x']
# expect: list[None]
# expect: list[...]
# expect: list[[int, 'x']]
# expect: list[1]
# expect: list[typing.Any]
# expect: (<class '__main__.My'>, <class 'list'>, <class 'object'>) (list[int],) (<class 'list'>,)
# expect: (~T, ~K) __main__.G2[int, str]
# expect: AttributeError 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError readonly attribute
# expect: list[int]
# expect: list[int, str]
# expect: TypeError GenericAlias expected 2 arguments, got 1
# expect: TypeError GenericAlias() takes no keyword arguments
# expect: 3[4]
# expect: __main__.C[int] 5 __main__.C[int] <class '__main__.C'> __main__.C[str] __main__.C[int]
# expect: SUB list[int] <class '__main__.SubGA'> True
# expect: list[int]
# expect: int | None  int | ForwardRef('X') ForwardRef('X') | None list[int] | None None | list[int]
# expect: ('__class__', "<class 'typing.Union'>")
# expect: ('__args__', "(<class 'int'>, <class 'str'>)")
# expect: ('__parameters__', '()')
# expect: ('__name__', 'Union')
# expect: ('__qualname__', 'Union')
# expect: ('__module__', 'typing')
# expect: ('__origin__', "<class 'typing.Union'>")
# expect: ('__doc__', 'Represent a union type\n\nE.g. f')
# expect: ('__mro_entries__', '<built-in method __mro_entries')
# expect: AttributeError 'typing.Union' object has no attribute 'nope'
# expect: ('__or__', "<method-wrapper '__or__' of ty")
# expect: TypeError 'typing.Union' object is not callable
# expect: TypeError int | str is not a generic class
# expect: str | int
# expect: int | str
# expect: TypeError Too few arguments for ~T | ~K; actual 1, expected at least 2
# expect: list[int] | str
# expect: True
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: TypeError isinstance() argument 2 cannot be a parameterized generic
# expect: True
# expect: TypeError issubclass() arg 1 must be a class
# expect: True
# expect: int | str | 3
# expect: 3 | int | str
# expect: int | str | ForwardRef('x')
# expect: ForwardRef('x') | int | str
# expect: True
# expect: True
# expect: <class 'int'>
# expect: int | str | bool
# expect: int | str | bool
# expect: int | str | bool
# expect: <class 'typing.Union'>
# expect: TypeError type() doesn't support MRO entry resolution; use types.new_class()
# expect: TypeError cannot create 'typing.Union' instances
# expect: AttributeError 'typing.Union' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 1 | 2
# expect: TypeError Cannot take a Union of no types.
# expect: int | [1]
# expect: int | ~T | list[str] | None | typing.Any | ~P
# expect: TypeError Cannot subclass int | str
