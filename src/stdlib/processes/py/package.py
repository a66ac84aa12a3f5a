"""Processes with an interface like that of threads."""

import sys

from . import context

_default = context._default_context

__all__ = [name for name in dir(_default) if not name.startswith('_')]
globals().update((name, getattr(_default, name)) for name in __all__)

SUBDEBUG = 5
SUBWARNING = 25

# Children know the main module by this name; what they send back is found under it.
if '__main__' in sys.modules:
    sys.modules['__mp_main__'] = sys.modules['__main__']


def __getattr__(name):
    if name != 'connection':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    # Starting a process has imported it in CPython.
    import multiprocessing.connection
    return sys.modules['multiprocessing.connection']
