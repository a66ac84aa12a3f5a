"""What is a coroutine, and what a coroutine function."""
__all__ = ('iscoroutinefunction', 'iscoroutine')

import collections.abc
import sys
import types

from _asyncio import _format_coroutine, _is_debug_mode, _lazily, iscoroutine

__getattr__ = _lazily(__name__, {'inspect': 'inspect', 'os': 'os', '_iscoroutine_typecache': '_asyncio_leftovers'})


# Marks functions that claim to be coroutine functions.
_is_coroutine = object()


def iscoroutinefunction(func):
    import warnings
    warnings._deprecated('asyncio.iscoroutinefunction',
                         "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; "
                         'use inspect.iscoroutinefunction() instead',
                         remove=(3, 16))
    return _iscoroutinefunction(func)  # as line 27


def _iscoroutinefunction(func):
    import inspect
    return (inspect.iscoroutinefunction(func) or
            getattr(func, '_is_coroutine', None) is _is_coroutine)


_COROUTINE_TYPES = (types.CoroutineType, collections.abc.Coroutine)
