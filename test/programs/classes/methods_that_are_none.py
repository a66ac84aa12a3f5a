"""Special methods that are None are called, and that fails; mappings after ** whose methods raise, and dicts that are read otherwise."""
import inspect
import sys


def attempt(name, action):
    try:
        print(name, repr(action()))
    except Exception as error:
        print(name, type(error).__name__, error)


class Nothing:
    __enter__ = __exit__ = __delitem__ = __setitem__ = None
    __aenter__ = __aexit__ = __aiter__ = __await__ = None
    __iter__ = __sizeof__ = None


nothing = Nothing()


def enter():
    with nothing:
        pass


def delete():
    del nothing[1]


def store():
    nothing[1] = 2


def store_slice():
    nothing[1:2] = 2


async def enter_later():
    async with nothing:
        pass


async def each():
    async for _ in nothing:
        pass


async def wait():
    await nothing


for function in (enter, delete, store, store_slice):
    attempt(function.__name__, function)
for function in (enter_later, each, wait):
    attempt(function.__name__, lambda: function().send(None))
attempt("size", lambda: sys.getsizeof(nothing))
attempt("join", lambda: "".join(nothing))


class Mapping:
    def __init__(self, keys, item):
        self.keys = keys
        self.item = item

    def __getitem__(self, key):
        return self.item(key)


def fail(error):
    raise error


def take(**given):
    return given


for name, mapping in {
    "keys": Mapping(lambda: fail(AttributeError("inside")), str),
    "item": Mapping(lambda: ["a"], lambda key: fail(AttributeError("inside"))),
    "missing": Mapping(lambda: ["a"], lambda key: fail(KeyError(key))),
    "wrong": Mapping(lambda: ["a"], lambda key: fail(TypeError(key))),
    "number": Mapping(lambda: 5, str),
    "twice": Mapping(lambda: ["a", "a"], str),
}.items():
    attempt(name, lambda: take(**mapping))
    attempt(name, lambda: take(b=1, **mapping))
    attempt(name, lambda: {**mapping})
    attempt(name, lambda: dict(mapping))

for name in (".", "..", "json."):
    attempt(name, lambda: __import__(name))
for function in (object.__init_subclass__, type.__prepare__):
    attempt(function.__name__, lambda: str(inspect.signature(function)))


class Reading(dict):
    """Reads in its own way, but iterates as a dict does."""

    def __getitem__(self, key):
        return f"read {key}"

    def keys(self):
        return ["other"]


class Iterating(Reading):
    def __iter__(self):
        return iter(["mine"])


for cls in (Reading, Iterating):
    print({**cls(a=1)}, take(**cls(a=1)), dict(cls(a=1)), cls(a=1) | {}, {} | cls(a=1))
# expect: enter TypeError 'NoneType' object is not callable
# expect: delete TypeError 'NoneType' object is not callable
# expect: store TypeError 'NoneType' object is not callable
# expect: store_slice TypeError 'NoneType' object is not callable
# expect: enter_later TypeError 'NoneType' object is not callable
# expect: each TypeError 'NoneType' object is not callable
# expect: wait TypeError 'NoneType' object is not callable
# expect: size TypeError 'NoneType' object is not callable
# expect: join TypeError can only join an iterable
# expect: keys TypeError __main__.take() argument after ** must be a mapping, not Mapping
# expect: keys TypeError __main__.take() argument after ** must be a mapping, not Mapping
# expect: keys TypeError 'Mapping' object is not a mapping
# expect: keys AttributeError inside
# expect: item TypeError __main__.take() argument after ** must be a mapping, not Mapping
# expect: item TypeError __main__.take() argument after ** must be a mapping, not Mapping
# expect: item TypeError 'Mapping' object is not a mapping
# expect: item AttributeError inside
# expect: missing TypeError __main__.take() got multiple values for keyword argument 'a'
# expect: missing TypeError __main__.take() got multiple values for keyword argument 'a'
# expect: missing KeyError 'a'
# expect: missing KeyError 'a'
# expect: wrong TypeError a
# expect: wrong TypeError a
# expect: wrong TypeError a
# expect: wrong TypeError a
# expect: number TypeError Mapping.keys() returned a non-iterable (type int)
# expect: number TypeError Mapping.keys() returned a non-iterable (type int)
# expect: number TypeError Mapping.keys() returned a non-iterable (type int)
# expect: number TypeError Mapping.keys() returned a non-iterable (type int)
# expect: twice TypeError __main__.take() got multiple values for keyword argument 'a'
# expect: twice TypeError __main__.take() got multiple values for keyword argument 'a'
# expect: twice {'a': 'a'}
# expect: twice {'a': 'a'}
# expect: . ModuleNotFoundError No module named '.'
# expect: .. ModuleNotFoundError No module named '.'
# expect: json. ModuleNotFoundError No module named 'json.'
# expect: __init_subclass__ '()'
# expect: __prepare__ '(name, bases, /, **kwds)'
# expect: {'a': 1} {'a': 1} {'a': 1} {'a': 1} {'a': 1}
# expect: {'other': 'read other'} {'other': 'read other'} {'other': 'read other'} {'other': 'read other'} {'other': 'read other'}
