# Texts that are no types, unpacked tuples as hints and in copies, and the modules of type parameters made without one.
import copy
import pickle
import typing
from typing import Dict, List, Optional, Unpack, get_type_hints

for text in ("", "1+", " int", "x y", "a; b", "int"):
    for form in (List, Optional):
        try:
            print(form[text])
        except SyntaxError as problem:
            print(type(problem).__name__, problem)
try:
    Dict[str, "("]
except SyntaxError as problem:
    print(problem)


def spread(*args: Unpack[tuple[int, str]]): ...
def starred(*args: "*tuple[int, str]"): ...


print(get_type_hints(spread), get_type_hints(starred))
space = {}
exec("from typing import *\nT = TypeVar('T')\nP = ParamSpec('P')\nTs = TypeVarTuple('Ts')", space)
print([space[name].__module__ for name in ("T", "P", "Ts")])
(star,) = tuple[int, ...]
for alias in (tuple[*tuple[int, ...]], list[int], star):
    print(alias, copy.copy(alias) == alias, copy.deepcopy(alias), pickle.loads(pickle.dumps(alias)))
print(copy.copy(iter(tuple[str])).__next__())


# Each parameter in turn wants its argument.
class Box[T, *Ts, **P]: ...
class Pair[A, B]: ...
class Call[A, **P]: ...
for form, arguments in ((Box, ()), (Box, (int,)), (Pair, ()), (Pair, int), (Call, ()), (Call, int), (dict[T := Pair.__type_params__[0], Pair], ())):
    try:
        print(form[arguments])
    except TypeError as problem:
        print(problem)


# A class with an answer to everything looks like an alias; what has a name and a module is written by them.
class Answering(type):
    def __getattr__(cls, name):
        return name


class Odd(metaclass=Answering): ...
class Named:
    __qualname__ = "Renamed"
named = Named()
named.__qualname__, named.__module__ = "inner", "outer"
print(int | Odd, list[Odd], list[named], list[Named], list[[int, Named]], list[len], list[None, ...])

# What is wrong with the fields of a named tuple is told when it is made.
for wrong in (typing.Final, typing.Generic, (int, str)):
    try:
        class Row(typing.NamedTuple):
            cell: wrong
    except TypeError as e:
        print("named tuple", e)


# A protocol may name what is not defined yet.
@typing.runtime_checkable
class Closing(typing.Protocol):
    def close(self): ...


class Announcing(Closing, typing.Protocol):
    close: NotDefined


class WithField:
    field: NotDefined


print(issubclass(Announcing, Closing), isinstance(WithField(), Closing))


class Silent:
    def __init_subclass__(cls):
        pass


Item = typing.TypeVar("Item")


class OfSilent(Silent, typing.Generic[Item]):
    pass


try:
    OfSilent[int]
except AttributeError as e:
    print(e, e.__notes__)

Parameters = typing.ParamSpec("Parameters")
print(pickle.loads(pickle.dumps(Parameters.args)) == Parameters.args, typing.evaluate_forward_ref(typing.ForwardRef("None")))
# expect: SyntaxError Forward reference must be an expression -- got ''
# expect: SyntaxError Forward reference must be an expression -- got ''
# expect: SyntaxError Forward reference must be an expression -- got '1+'
# expect: SyntaxError Forward reference must be an expression -- got '1+'
# expect: SyntaxError Forward reference must be an expression -- got ' int'
# expect: SyntaxError Forward reference must be an expression -- got ' int'
# expect: SyntaxError Forward reference must be an expression -- got 'x y'
# expect: SyntaxError Forward reference must be an expression -- got 'x y'
# expect: SyntaxError Forward reference must be an expression -- got 'a; b'
# expect: SyntaxError Forward reference must be an expression -- got 'a; b'
# expect: typing.List[ForwardRef('int')]
# expect: ForwardRef('int') | None
# expect: Forward reference must be an expression -- got '('
# expect: {'args': typing.Unpack[tuple[int, str]]} {'args': typing.Unpack[tuple[int, str]]}
# expect: [None, None, None]
# expect: tuple[*tuple[int, ...]] True tuple[*tuple[int, ...]] tuple[*tuple[int, ...]]
# expect: list[int] True list[int] list[int]
# expect: *tuple[int, ...] True *tuple[int, ...] *tuple[int, ...]
# expect: *tuple[str]
# expect: Too few arguments for <class '__main__.Box'>; actual 0, expected at least 1
# expect: Too few arguments for <class '__main__.Box'>; actual 1, expected at least 2
# expect: Too few arguments for <class '__main__.Pair'>; actual 0, expected at least 1
# expect: Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
# expect: Too few arguments for <class '__main__.Call'>; actual 0, expected at least 1
# expect: Too few arguments for <class '__main__.Call'>
# expect: Too few arguments for dict[A, __main__.Pair]; actual 0, expected at least 1
# expect: int | <class '__main__.Odd'> list[<class '__main__.Odd'>] list[outer.inner] list[__main__.Renamed] list[[int, __main__.Renamed]] list[len] list[None, ...]
# expect: named tuple Plain typing.Final is not valid as type argument
# expect: named tuple Plain <class 'typing.Generic'> is not valid as type argument
# expect: named tuple field annotation must be a type Got (<class 'int'>, <class 'str'>).
# expect: True False
# expect: type object 'OfSilent' has no attribute '__parameters__' ["Note: this exception may have been caused by 'Silent.__init_subclass__' (or the '__init_subclass__' method on a superclass) not calling 'super().__init_subclass__()'"]
# expect: True None
