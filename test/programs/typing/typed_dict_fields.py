# What may stand as a field of a TypedDict, and the forward references that text becomes.
from typing import ClassVar, Final, TypedDict


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
# expect: typing.ClassVar[int] is not valid as type argument
# expect: typing.Final[int] is not valid as type argument
# expect: Plain typing.Final is not valid as type argument
# expect: {'title': ForwardRef('ClassVar[int]', module='__main__', owner=<class '__main__.Movie'>)}
# expect: {'title': 5}
# expect: {'title': ForwardRef('str', module='__main__'), 'year': <class 'int'>}
