# Signatures of classes whose __init__ is no plain function, and of mocks of coroutines.
import functools
import inspect
from unittest.mock import AsyncMock, MagicMock


class Static:
    @staticmethod
    def __init__(first):
        pass


class Partial:
    __init__ = functools.partialmethod(lambda self, given, asked: None, 2)


class Callable:
    def __call__(self, one, two):
        pass


class Object:
    __init__ = Callable()


class Cached:
    @functools.lru_cache
    def __init__(self, size):
        pass


class Wrapped:
    @functools.wraps(Static.__init__)
    def __init__(self, *args):
        pass


for cls in (Static, Partial, Object, Cached, Wrapped):
    print(cls.__name__, inspect.signature(cls))
print(inspect.signature(AsyncMock()), inspect.signature(MagicMock()))
# expect: Static (first)
# expect: Partial (asked)
# expect: Object (one, two)
# expect: Cached (size)
# expect: Wrapped ()
# expect: (*args, **kwargs) (*args, **kwargs)
