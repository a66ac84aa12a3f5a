# What built-ins say about values whose methods answer wrongly, and about texts that are no numbers or templates.
import copy
import inspect
import operator
import pickle
import types


def tell(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Speechless:
    def __repr__(self):
        return 5


class Endless:
    def __iter__(self):
        return 5


class Short:
    def __len__(self):
        return -1


class Half:
    def __exit__(self, *details):
        pass


def enter(manager):
    with manager:
        pass


tell(lambda: str(Speechless()))
tell(lambda: repr(Speechless()))
tell(lambda: bytes(Endless()))
tell(lambda: bytearray(Endless()))
tell(lambda: any([Short()]))
tell(lambda: enter(Half()))
tell(lambda: list(iter(range(2**70))))
tell(lambda: complex("1__0"))
tell(lambda: complex("１") + complex(" 2j "))
tell(lambda: complex(10**400, "x"))
tell(lambda: super(None))
tell(lambda: str(errors=1))
for template in ["{0.a.}", "{0[a]b}", "{0.real.}"]:
    tell(lambda: template.format(1))
for template, values in [("%.*f", (2**31, 1.0)), ("%*d", (2**63, 1)), ("%(a", 1), (b"%*d", (2**63, 1))]:
    tell(lambda: template % values)
tell(lambda: 1 in (int | str))
tell(lambda: list(int | str))
tell(lambda: (1,) | (int | str))
print(len | (int | str), (int | str) | Speechless.__repr__)
for call in [
    lambda: ImportError(namez=1), lambda: AttributeError(nam=1), lambda: enumerate([], foo=1),
    lambda: ImportError(a=1, b=2, c=3, d=4),
]:
    tell(call)
method = Short().__len__
print(method == method, method != method, Short().__len__ != Short().__len__)
walk = iter("a😀b")
next(walk), next(walk)
print(list(copy.copy(walk)), list(pickle.loads(pickle.dumps(walk))))


class Box[T]:
    def __init__(self, content):
        self.content = content


print([pickle.loads(pickle.dumps(Box[int](5), protocol)).content for protocol in range(6)])
print(inspect.signature(operator.attrgetter), inspect.signature(operator.methodcaller))


class Plain:
    pass


Plain.__annotations__ = tell
Plain.__type_params__ = None
print(Plain.__annotations__ is tell, Plain.__type_params__)
wrapper = staticmethod(len)
wrapper.__annotations__ = {"x": int}
print(wrapper.__annotations__)
tell(lambda: setattr(types.SimpleNamespace(a=1), "__dict__", {}))
tell(lambda: delattr(types.ModuleType("spare"), "nothing"))
# expect: TypeError __str__ returned non-string (type int)
# expect: TypeError __repr__ returned non-string (type int)
# expect: TypeError cannot convert 'Endless' object to bytes
# expect: TypeError cannot convert 'Endless' object to bytearray
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'Half' object does not support the context manager protocol (missed __enter__ method)
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: ValueError could not convert string to complex: '1__0'
# expect: (1+2j)
# expect: TypeError complex() argument 'imag' must be a real number, not str
# expect: TypeError super() argument 1 must be a type, not NoneType
# expect: TypeError str() argument 'errors' must be str, not int
# expect: AttributeError 'int' object has no attribute 'a'
# expect: TypeError 'int' object is not subscriptable
# expect: ValueError Empty attribute in format string
# expect: OverflowError Python int too large to convert to C int
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: TypeError format requires a mapping
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: TypeError argument of type 'typing.Union' is not a container or iterable
# expect: TypeError 'typing.Union' object is not iterable
# expect: TypeError Union[arg, ...]: each arg must be a type. Got (1,).
# expect: len | int | str int | str | __main__.Speechless.__repr__
# expect: TypeError ImportError() got an unexpected keyword argument 'namez'. Did you mean 'name'?
# expect: TypeError AttributeError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
# expect: TypeError 'foo' is an invalid keyword argument for enumerate()
# expect: TypeError ImportError() takes at most 3 keyword arguments (4 given)
# expect: True False True
# expect: ['b'] ['b']
# expect: [5, 5, 5, 5, 5, 5]
# expect: (attr, /, *attrs) (name, /, *args, **kwargs)
# expect: True None
# expect: {'x': <class 'int'>}
# expect: AttributeError readonly attribute
# expect: AttributeError 'module' object has no attribute 'nothing'
