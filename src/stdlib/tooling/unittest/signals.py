"""Ctrl-C during tests: the first stops after the test that runs, the second at once."""

import signal
import weakref
from functools import wraps

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupt_handler = None


class _InterruptHandler:
    def __init__(self, default_handler):
        self.original_handler = default_handler
        self.default_handler = self._function_of(default_handler)
        self.called = False

    @staticmethod
    def _function_of(handler):
        if not isinstance(handler, int):
            return handler
        if handler == signal.SIG_IGN:
            return lambda signum, frame: None
        if handler == signal.SIG_DFL:
            return signal.default_int_handler
        raise TypeError('expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a callable object')

    def __call__(self, signum, frame):
        if self.called or signal.getsignal(signal.SIGINT) is not self:
            # The second one, or somebody else has the signal and calls us.
            self.default_handler(signum, frame)
        self.called = True
        for result in list(_results):
            result.stop()


def registerResult(result):
    """The result is to be stopped by Ctrl-C."""
    _results[result] = 1


def removeResult(result):
    """The result is not to be stopped any more. Answers whether it was to be."""
    return bool(_results.pop(result, None))


def installHandler():
    """From now on Ctrl-C stops the results that are registered."""
    global _interrupt_handler
    if _interrupt_handler is None:
        _interrupt_handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
        signal.signal(signal.SIGINT, _interrupt_handler)


def removeHandler(method=None):
    """Ctrl-C does what it did before; during a function, if one is given (as a decorator)."""
    global _interrupt_handler
    if method is not None:
        @wraps(method)
        def without(*args, **kwargs):
            before = signal.getsignal(signal.SIGINT)
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                signal.signal(signal.SIGINT, before)
        return without
    if _interrupt_handler is not None:
        signal.signal(signal.SIGINT, _interrupt_handler.original_handler)
