# Where Generic stands among the bases of generic classes.
import collections.abc
import typing
from typing import Generic, List, TypeVar

T = TypeVar("T")


class Base(typing.Sequence[T]): ...


class Mine(List[T], Base[T]): ...


class Sized(List[T], collections.abc.Sized): ...


class Sorted(collections.abc.Sized, List[T]): ...


for cls in (Base, Mine, Sized, Sorted):
    print([c.__name__ for c in cls.__mro__], cls.__orig_bases__, cls.__parameters__)
print(Mine[int], issubclass(Mine, Generic))
# expect: ['Base', 'Sequence', 'Reversible', 'Collection', 'Sized', 'Iterable', 'Container', 'Generic', 'object'] (typing.Sequence[~T],) (~T,)
# expect: ['Mine', 'list', 'Base', 'Sequence', 'Reversible', 'Collection', 'Sized', 'Iterable', 'Container', 'Generic', 'object'] (typing.List[~T], __main__.Base[~T]) (~T,)
# expect: ['Sized', 'list', 'Generic', 'Sized', 'object'] (typing.List[~T], <class 'collections.abc.Sized'>) (~T,)
# expect: ['Sorted', 'Sized', 'list', 'Generic', 'object'] (<class 'collections.abc.Sized'>, typing.List[~T]) (~T,)
# expect: __main__.Mine[int] True
