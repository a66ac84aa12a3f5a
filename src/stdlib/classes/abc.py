# as file <frozen abc>
"""Abstract base classes: classes that other classes can promise to behave like."""

from _native_abc import (
    _abc_init,
    _abc_instancecheck,
    _abc_register,
    _abc_subclasscheck,
    _get_dump,
    _reset_caches,
    _reset_registry,
    get_cache_token,
)


def abstractmethod(funcobj):
    """Mark a method that concrete subclasses have to override.

    The class needs ABCMeta as its metaclass; it cannot be instantiated
    while a method marked like this is left.
    """
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """An abstract classmethod. Old spelling of @classmethod over @abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """An abstract staticmethod. Old spelling of @staticmethod over @abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """An abstract property. Old spelling of @property over @abstractmethod."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """Metaclass of abstract base classes.

    Such a class can be subclassed as usual, or other classes can be registered
    as "virtual subclasses": issubclass and isinstance then accept them, though
    nothing is inherited.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        """Make a class a virtual subclass. Returns it, so this is usable as a decorator."""
        return _abc_register(cls, subclass)  # as line 115

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        """Show what this class knows, for debugging."""
        registry, cache, negative, version = _get_dump(cls)
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        print(f"_abc_registry: {registry!r}", file=file)
        print(f"_abc_cache: {cache!r}", file=file)
        print(f"_abc_negative_cache: {negative!r}", file=file)
        print(f"_abc_negative_cache_version: {version!r}", file=file)

    def _abc_registry_clear(cls):
        """Forget the registered classes (for tests)."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forget remembered answers (for tests)."""
        _reset_caches(cls)


def update_abstractmethods(cls):
    """Find out anew which methods of an abstract class are still abstract.

    For decorators that add methods to a class after it was made. A class whose
    metaclass is not ABCMeta is left alone.
    """
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = {name for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())}
    left = {name for name in names if getattr(getattr(cls, name, None), "__isabstractmethod__", False)}
    for name, value in cls.__dict__.items():
        if getattr(value, "__isabstractmethod__", False):
            left.add(name)
    cls.__abstractmethods__ = frozenset(left)
    return cls


class ABC(metaclass=ABCMeta):
    """Inherit from this to make a class abstract without naming the metaclass."""

    __slots__ = ()
