# What may stand as a field of a TypedDict, and the forward references that text becomes.
import typing
from typing import ClassVar, Final, NotRequired, Required, TypedDict, Unpack


def show(make):
    try:
        print(make().__annotations__)
    except TypeError as error:
        print(error)


def with_class_var():
    class Movie(TypedDict):
        title: ClassVar[int]

    return Movie


def with_final():
    class Movie(TypedDict):
        title: Final[int]

    return Movie


class Movie(TypedDict):
    title: "str"
    year: int


show(with_class_var)
show(with_final)
show(lambda: TypedDict("Movie", {"title": Final}))
show(lambda: TypedDict("Movie", {"title": "ClassVar[int]"}))
show(lambda: TypedDict("Movie", {"title": 5}))
show(lambda: Movie)


class Sure(TypedDict):
    pages: Required[str]


class Unsure(TypedDict):
    pages: NotRequired[str]


class Both(Unsure, Sure):
    pass


class Other(Sure, Unsure):
    pass


def takes(*args: *tuple[int, str], **more: Unpack[Both]):
    pass


print(Both.__required_keys__, Both.__optional_keys__, Other.__required_keys__, Other.__optional_keys__)
print(typing.get_type_hints(takes))
names = {}
exec("from typing import ParamSpec, TypeVar; P = ParamSpec('P'); T = TypeVar('T')", names)
print(names["P"].__module__, names["T"].__module__)
names = {"__name__": "elsewhere"}
exec("from typing import TypeVar; T = TypeVar('T')", names, names)
print(names["T"].__module__)
# expect: typing.ClassVar[int] is not valid as type argument
# expect: typing.Final[int] is not valid as type argument
# expect: Plain typing.Final is not valid as type argument
# expect: {'title': ForwardRef('ClassVar[int]', module='__main__', owner=<class '__main__.Movie'>)}
# expect: {'title': 5}
# expect: {'title': ForwardRef('str', module='__main__'), 'year': <class 'int'>}
# expect: frozenset({'pages'}) frozenset() frozenset() frozenset({'pages'})
# expect: {'args': typing.Unpack[tuple[int, str]], 'more': typing.Unpack[__main__.Both]}
# expect: None None
# expect: elsewhere
