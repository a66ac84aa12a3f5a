# What stands as __new__ in a class, abstract metaclasses, what __subclasses__ may answer, FunctionType's arguments.
import abc
import functools
import types


def tell(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, f"{type(error).__name__}: {error}")


class Tool:
    def call(self, cls, a):
        return cls.__name__, a


class ByMethod:
    __new__ = Tool().call


class ByPartial:
    __new__ = functools.partial(lambda x, cls, a: (x, cls.__name__, a), 2)


class ByPartialMethod:
    __new__ = functools.partialmethod(lambda cls, x, a: (cls.__name__, x, a), 2)


class ByBuiltinMethod:
    __new__ = str.__subclasscheck__


class ByWrapper:
    __new__ = type.__or__.__get__(int, type)


class ByDescriptor:
    __new__ = type.__dict__["__subclasscheck__"]


class ByFunction:
    __new__ = len


class ByClass:
    __new__ = int


class Gives:
    def __get__(self, instance, owner):
        return lambda *args: (instance, owner.__name__, [getattr(a, "__name__", a) for a in args])


class ByOwn:
    __new__ = Gives()


tell("method", lambda: ByMethod(1))
tell("partial", lambda: ByPartial(1))
tell("partial method", lambda: ByPartialMethod(1))
tell("built-in method", lambda: ByBuiltinMethod())
tell("wrapper", lambda: ByWrapper() == (int | ByWrapper))
tell("descriptor", lambda: ByDescriptor(ByDescriptor))
tell("function", lambda: ByFunction())
tell("class", lambda: ByClass())
tell("own", lambda: ByOwn(3))


class Abstract(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def x(self): ...


class Meta(type, Abstract):
    def x(self):
        return "x of " + self.__name__


class Unfinished(type, Abstract):
    pass


class Made(metaclass=Meta):
    pass


print(sorted(Meta.__abstractmethods__), sorted(Unfinished.__abstractmethods__), Made.x())


def check(answer):
    class Strange(metaclass=abc.ABCMeta):
        __subclasses__ = answer

    return issubclass(int, Strange), issubclass(bool, Strange)


for answer in [lambda x: [], lambda: 42, lambda: [42], lambda: (int,), lambda: [int], lambda: [bool]]:
    tell("subclasses", lambda: check(answer))


def both():
    from collections.abc import Mapping, Sequence

    class Both(Mapping, Sequence):
        pass

    return [c.__name__ for c in Both.__mro__]


tell("both", both)


def plain(a, /, b, *, c):
    return a, b, c


for defaults in [3, {"c": 3}, None, [], ()]:
    tell("kwdefaults", lambda: types.FunctionType(plain.__code__, {}, "f", None, None, defaults).__kwdefaults__)
# expect: method ('ByMethod', 1)
# expect: partial (2, 'ByPartial', 1)
# expect: partial method ('ByPartialMethod', 2, 1)
# expect: built-in method False
# expect: wrapper True
# expect: descriptor True
# expect: function TypeError: object of type 'type' has no len()
# expect: class TypeError: int() argument must be a string, a bytes-like object or a real number, not 'type'
# expect: own (None, 'ByOwn', ['ByOwn', 3])
# expect: [] ['x'] x of Made
# expect: subclasses TypeError: <lambda>() missing 1 required positional argument: 'x'
# expect: subclasses TypeError: __subclasses__() must return a list
# expect: subclasses TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: subclasses TypeError: __subclasses__() must return a list
# expect: subclasses (True, True)
# expect: subclasses (False, True)
# expect: both ['Both', 'Mapping', 'Sequence', 'Reversible', 'Collection', 'Sized', 'Iterable', 'Container', 'object']
# expect: kwdefaults TypeError: arg 6 (kwdefaults) must be None or dict
# expect: kwdefaults {'c': 3}
# expect: kwdefaults None
# expect: kwdefaults TypeError: arg 6 (kwdefaults) must be None or dict
# expect: kwdefaults TypeError: arg 6 (kwdefaults) must be None or dict
