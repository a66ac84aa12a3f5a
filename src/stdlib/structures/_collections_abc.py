"""The abstract base classes of collections.abc (kept apart so that they can be had without the collections package)."""

import sys
from _collections import deque
from abc import ABCMeta, abstractmethod

GenericAlias = type(list[int])
EllipsisType = type(...)

__all__ = [
    "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator",
    "Hashable", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container",
    "Callable", "Collection", "Set", "MutableSet", "Mapping", "MutableMapping",
    "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence",
    "ByteString", "Buffer",
]

# The classes below say where their users import them from.
__name__ = "collections.abc"


def _check_methods(C, *methods):
    """True when every method is defined somewhere along the MRO; NotImplemented when one is missing or blocked with None."""
    lineage = [vars(base) for base in C.__mro__]
    for wanted in methods:
        found = None
        for namespace in lineage:
            if wanted in namespace:
                found = namespace[wanted]
                break
        if found is None:
            return NotImplemented
    return True


def _known_by(*methods):
    """Gives a class the __subclasshook__ that takes for its subclass what has these methods. It speaks for this class alone, not for those below it."""

    def decorate(abstract):
        def __subclasshook__(cls, C):
            return _check_methods(C, *methods) if cls is abstract else NotImplemented

        __subclasshook__.__qualname__ = f"{abstract.__qualname__}.__subclasshook__"
        abstract.__subclasshook__ = classmethod(__subclasshook__)
        return abstract

    return decorate


@_known_by("__hash__")
class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


@_known_by("__await__")
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __await__(self):
        yield  # as line 141


@_known_by("__await__", "send", "throw", "close")
class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Send a value into the coroutine. Returns the next yielded value or raises StopIteration."""
        raise StopIteration  # as line 161

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception in the coroutine. Returns the next yielded value or raises StopIteration."""
        raise _exception_of(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside the coroutine."""
        try:
            self.throw(GeneratorExit)  # as line 180
        except (StopIteration, GeneratorExit):
            pass
        else:
            raise RuntimeError("coroutine ignored GeneratorExit")  # as line 184


def _exception_of(typ, val, tb):
    """The exception that the old three-argument form of throw() names."""
    if val is None:
        if tb is None:
            return typ
        val = typ()
    return val if tb is None else val.with_traceback(tb)


@_known_by("__aiter__")
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()  # as line 202


@_known_by("__anext__", "__aiter__")
class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """Return the next item or raise StopAsyncIteration when there is none."""
        raise StopAsyncIteration  # as line 220

    def __aiter__(self):
        return self


@_known_by("__aiter__", "__anext__", "asend", "athrow", "aclose")
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        """Return the next item or raise StopAsyncIteration when there is none."""
        return await self.asend(None)  # as line 240

    @abstractmethod
    async def asend(self, value):
        """Send a value into the generator. Returns the next yielded value or raises StopAsyncIteration."""
        raise StopAsyncIteration  # as line 247

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raise an exception in the generator. Returns the next yielded value or raises StopAsyncIteration."""
        raise _exception_of(typ, val, tb)

    async def aclose(self):
        """Raise GeneratorExit inside the generator."""
        try:
            await self.athrow(GeneratorExit)  # as line 266
        except (StopAsyncIteration, GeneratorExit):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")  # as line 270


@_known_by("__iter__")
class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __iter__(self):
        while False:
            yield None  # as line 290


@_known_by("__iter__", "__next__")
class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """Return the next item. When there is none, raise StopIteration."""
        raise StopIteration  # as line 308

    def __iter__(self):
        return self


@_known_by("__reversed__", "__iter__")
class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None  # as line 343


@_known_by("__iter__", "__next__", "send", "throw", "close")
class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """Return the next item. When there is none, raise StopIteration."""
        return self.send(None)  # as line 360

    @abstractmethod
    def send(self, value):
        """Send a value into the generator. Returns the next yielded value or raises StopIteration."""
        raise StopIteration  # as line 367

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception in the generator. Returns the next yielded value or raises StopIteration."""
        raise _exception_of(typ, val, tb)

    def close(self):
        """Raise GeneratorExit inside the generator."""
        try:
            self.throw(GeneratorExit)  # as line 386
        except (StopIteration, GeneratorExit):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")  # as line 390


@_known_by("__len__")
class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


@_known_by("__contains__")
class Container(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __contains__(self, x):
        return False


@_known_by("__len__", "__iter__", "__contains__")
class Collection(Sized, Iterable, Container):
    __slots__ = ()


@_known_by("__buffer__")
class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags: int, /) -> memoryview:
        raise NotImplementedError  # as line 452


class _CallableGenericAlias(GenericAlias):
    """`Callable[[int, str], bool]`: the arguments are kept flat, as (int, str, bool)."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = args
        if isinstance(parameters, (tuple, list)):
            args = (*parameters, result)
        elif not _is_param_expr(parameters):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}")
        return GenericAlias.__new__(cls, origin, args)

    def __repr__(self):
        *parameters, result = self.__args__
        if _is_whole(parameters):
            return super().__repr__()  # as line 487
        from annotationlib import type_repr

        shown = ", ".join(map(type_repr, parameters))
        return f"collections.abc.Callable[[{shown}], {type_repr(result)}]"

    def __reduce__(self):
        *parameters, result = self.__args__
        pair = self.__args__ if _is_whole(parameters) else (parameters, result)
        return _CallableGenericAlias, (Callable, pair)

    def __getitem__(self, item):
        args = super().__getitem__(item if isinstance(item, tuple) else (item,)).__args__
        # The first argument may have become a list of types; what the class wants is (parameters, result).
        if not isinstance(args[0], (tuple, list)) and not _is_whole(args[:-1]):
            args = args[:-1], args[-1]
        return _CallableGenericAlias(Callable, tuple(args))


def _is_whole(parameters):
    """True for the single thing that stands for all parameters."""
    return len(parameters) == 1 and _is_param_expr(parameters[0])


def _is_param_expr(obj):
    """True for what may stand for a whole parameter list: `...`, a ParamSpec, Concatenate[...], or a list of types."""
    if obj is Ellipsis or isinstance(obj, list):
        return True
    cls = type(obj)
    return cls.__module__ == "typing" and cls.__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


@_known_by("__call__")
class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(_CallableGenericAlias)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


class Set(Collection):
    """A set: concrete subclasses give __contains__, __iter__ and __len__.

    The operators make their result with _from_iterable: override it when the
    constructor does not take an iterable.
    """

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        """A set of the items of any iterable."""
        return cls(it)  # as line 604

    def isdisjoint(self, other):
        return not any(value in self for value in other)

    def __eq__(self, other):
        if isinstance(other, Set):
            return len(self) == len(other) and self.__le__(other)  # as line 595
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and all(element in other for element in self)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and all(element in self for element in other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Set):
            return len(self) < len(other) and self.__le__(other)  # as line 575
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Set):
            return len(self) > len(other) and self.__ge__(other)  # as line 580
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(element for part in (self, other) for element in part)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(value for value in other if value in self)  # as line 609
        return NotImplemented

    def __sub__(self, other):
        other = _operand(self, other)
        if other is NotImplemented:
            return other
        return self._from_iterable(element for element in self if element not in other)

    def __rsub__(self, other):
        other = _operand(self, other)
        if other is NotImplemented:
            return other
        return self._from_iterable(element for element in other if element not in self)

    def __xor__(self, other):
        other = _operand(self, other)
        return other if other is NotImplemented else (self - other) | (other - self)

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

    def _hash(self):
        """The hash that a frozenset of the same elements has. Not the default __hash__: not every set is immutable."""
        return hash(frozenset(self))


def _operand(left, other):
    """What a set is combined with, as a set; NotImplemented for what cannot be iterated over."""
    if isinstance(other, Set):
        return other
    return left._from_iterable(other) if isinstance(other, Iterable) else NotImplemented


class MutableSet(Set):
    """A set that can change: concrete subclasses also give add and discard."""

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Put an element in."""
        raise NotImplementedError  # as line 707

    @abstractmethod
    def discard(self, value):
        """Take an element out, if it is there."""
        raise NotImplementedError  # as line 712

    def pop(self):
        """Take some element out and return it. Raise KeyError if there is none."""
        for value in self:
            break
        else:
            raise KeyError
        self.discard(value)  # as line 727
        return value

    def remove(self, value):
        """Take out an element that must be there: KeyError if it is not."""
        if value in self:
            self.discard(value)  # as line 718
        else:
            raise KeyError(value)  # as line 717

    def clear(self):
        """Take out all elements (slow: one pop() after another)."""
        while True:
            try:
                self.pop()  # as line 734
            except KeyError:
                return

    def __ior__(self, it):
        for element in it:
            self.add(element)
        return self

    def __iand__(self, it):
        for stray in self - it:
            self.discard(stray)
        return self

    def __isub__(self, it):
        if it is not self:
            for element in it:
                self.discard(element)
        else:
            self.clear()  # as line 763
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()  # as line 750
        else:
            for element in it if isinstance(it, Set) else self._from_iterable(it):
                if element not in self:
                    self.add(element)
                else:
                    self.discard(element)
        return self


class Mapping(Collection):
    """A mapping from keys to values: concrete subclasses give __getitem__, __iter__ and __len__."""

    __slots__ = ()

    # Read by _abc_init: instances match mapping patterns.
    __abc_tpflags__ = 1 << 6

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError  # as line 790

    # A mapping need not have an order that could be turned round.
    __reversed__ = None

    def __eq__(self, other):
        if isinstance(other, Mapping):
            return dict(self.items()) == dict(other.items())  # as line 822
        return NotImplemented

    def __contains__(self, key):
        try:
            self[key]  # as line 801
            return True
        except KeyError:
            return False

    def get(self, key, default=None):
        try:
            return self[key]  # as line 795
        except KeyError:
            pass
        return default

    def keys(self):
        return KeysView(self)  # as line 809

    def values(self):
        return ValuesView(self)  # as line 817

    def items(self):
        return ItemsView(self)  # as line 813


class MappingView(Sized):
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)  # as line 838

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"

    __class_getitem__ = classmethod(GenericAlias)


class KeysView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        yield from self._mapping  # as line 858

    def __contains__(self, key):
        return key in self._mapping  # as line 855

    @classmethod
    def _from_iterable(cls, it):
        return {*it}


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield mapping[key]

    def __contains__(self, value):
        mapping = self._mapping
        for key in mapping:
            found = mapping[key]
            if found is value or found == value:
                return True
        return False


class ItemsView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        mapping = self._mapping
        for key in mapping:
            yield key, mapping[key]

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    @classmethod
    def _from_iterable(cls, it):
        return {*it}


class MutableMapping(Mapping):
    """A mapping that can change: concrete subclasses also give __setitem__ and __delitem__."""

    __slots__ = ()

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError  # as line 925

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError  # as line 921

    def setdefault(self, key, default=None):
        try:
            value = self[key]
        except KeyError:
            value = self[key] = default
        return value

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):  # as line 969
            keys = other
        else:
            keys = other.keys() if hasattr(other, "keys") else None
        if keys is None:
            for key, value in other:
                self[key] = value
        else:
            for key in keys:
                self[key] = other[key]
        for name in kwds:
            self[name] = kwds[name]

    # Stands for "no default given".
    __marker = object()

    def pop(self, key, default=__marker):
        try:
            value = self[key]  # as line 934
        except KeyError:
            if default is not self.__marker:
                return default
            raise  # as line 937
        del self[key]  # as line 940
        return value

    def popitem(self):
        for key in self:
            break
        else:
            raise KeyError
        item = key, self[key]
        del self[key]  # as line 952
        return item

    def clear(self):
        while True:
            try:
                self.popitem()  # as line 959
            except KeyError:
                return


class Sequence(Reversible, Collection):
    """A read-only sequence: concrete subclasses give __getitem__ and __len__."""

    __slots__ = ()

    # Read by _abc_init: instances match sequence patterns.
    __abc_tpflags__ = 1 << 5

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError  # as line 1009

    def __iter__(self):
        at = 0
        try:
            while True:
                yield self[at]
                at += 1
        except IndexError:
            pass

    def __reversed__(self):
        for index in range(len(self) - 1, -1, -1):
            yield self[index]

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def count(self, value):
        return sum(1 for item in self if item is value or item == value)

    def index(self, value, start=0, stop=None):
        at = max(len(self) + start, 0) if start is not None and start < 0 else start
        end = len(self) + stop if stop is not None and stop < 0 else stop
        while end is None or at < end:
            try:
                item = self[at]
            except IndexError:
                break
            if item is value or item == value:
                return at
            at += 1
        raise ValueError  # as line 1052


class MutableSequence(Sequence):
    """A sequence that can change: concrete subclasses also give __setitem__, __delitem__ and insert."""

    __slots__ = ()

    @abstractmethod
    def insert(self, index, value):
        raise IndexError  # as line 1120

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError  # as line 1115

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError  # as line 1111

    def append(self, value):
        self.insert(len(self), value)  # as line 1124

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)  # as line 1162
        return self

    def pop(self, index=-1):
        value = self[index]
        del self[index]  # as line 1152
        return value

    def remove(self, value):
        del self[self.index(value)]  # as line 1159

    def clear(self):
        while True:
            try:
                self.pop()  # as line 1130
            except IndexError:
                return

    def reverse(self):
        last = len(self) - 1
        for at in range((last + 1) // 2):
            self[at], self[last - at] = self[last - at], self[at]


class _DeprecateByteStringMeta(ABCMeta):
    def __new__(cls, name, bases, namespace, **kwargs):
        if name != "ByteString":  # as line 1066
            _warn_byte_string()
        return super().__new__(cls, name, bases, namespace, **kwargs)  # as line 1073

    def __instancecheck__(cls, instance):
        _warn_byte_string()
        return super().__instancecheck__(instance)  # as line 1082


def _warn_byte_string():
    import warnings

    warnings._deprecated("collections.abc.ByteString", remove=(3, 17))


class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
    """What bytes and bytearray have in common. Deprecated: use Buffer, or a union of the classes meant."""

    __slots__ = ()


def _register_builtins():
    async def coroutine_function():
        pass

    async def async_generator_function():
        yield

    coroutine = coroutine_function()
    Coroutine.register(type(coroutine))
    coroutine.close()
    AsyncGenerator.register(type(async_generator_function()))
    Generator.register(type((lambda: (yield))()))
    for empty in (b"", bytearray(), {}.keys(), {}.values(), {}.items(), [], reversed([]), range(0), range(1 << 1000), set(), "", (), zip()):
        Iterator.register(type(iter(empty)))
    KeysView.register(type({}.keys()))
    ItemsView.register(type({}.items()))
    ValuesView.register(type({}.values()))
    Set.register(frozenset)
    MutableSet.register(set)
    Mapping.register(type(type.__dict__))
    MutableMapping.register(dict)
    for cls in (tuple, str, range, memoryview):
        Sequence.register(cls)
    MutableSequence.register(list)
    MutableSequence.register(bytearray)
    MutableSequence.register(deque)
    ByteString.register(bytes)
    ByteString.register(bytearray)
    locals_class = type(sys._getframe().f_locals)
    if locals_class is not dict:
        MutableMapping.register(locals_class)
    for cls in (bytes, bytearray, memoryview):
        if not issubclass(cls, Buffer):
            Buffer.register(cls)


_register_builtins()
