"""Several interpreters in one process: each has modules and a GIL of its own."""

import pickle
import threading

import _interpreters
from _interpreters import InterpreterError, InterpreterNotFoundError, NotShareableError

from ._inside import _Named, find_main
from ._queues import Queue, QueueEmpty, QueueFull
from ._queues import create as create_queue

__all__ = [
    'get_current', 'get_main', 'create', 'list_all', 'is_shareable', 'Interpreter', 'InterpreterError', 'InterpreterNotFoundError',
    'ExecutionFailed', 'NotShareableError', 'create_queue', 'Queue', 'QueueEmpty', 'QueueFull',
]


class ExecutionFailed(InterpreterError):
    """What ran in another interpreter raised an exception."""

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted or f'{excinfo.type.__name__}: {excinfo.msg}')
        self.excinfo = excinfo

    def __str__(self):
        return f'{super().__str__()}\n\nUncaught in the interpreter:\n\n{self.excinfo.errdisplay}'


def is_shareable(obj):
    """Whether an object can go to another interpreter as it is; others are pickled."""
    if obj is None or isinstance(obj, (bool, float, str, bytes, memoryview, Queue)):
        return type(obj) in (type(None), bool, float, str, bytes, memoryview, Queue)
    if type(obj) is int:
        return -2 ** 63 <= obj < 2 ** 63
    return type(obj) is tuple and all(is_shareable(item) for item in obj)


def create():
    """A new interpreter."""
    return Interpreter(_interpreters.create())


def list_all():
    """All interpreters of this process."""
    return [Interpreter(id) for id in _interpreters.list_all()]


def get_current():
    """The interpreter that runs this."""
    return Interpreter(_interpreters.get_current())


def get_main():
    """The interpreter of the program."""
    return Interpreter(_interpreters.get_main())


def _stateless(func):
    """Whether a function is nothing but its code."""
    if type(func) is not type(_stateless) or func.__closure__ or func.__defaults__ or func.__kwdefaults__:
        return False
    names = func.__globals__
    return not any(name in names for name in _global_names(func.__code__))


def _global_names(code):
    import dis
    for instruction in dis.get_instructions(code):
        if instruction.opname in ('LOAD_GLOBAL', 'LOAD_NAME', 'STORE_GLOBAL', 'DELETE_GLOBAL', 'IMPORT_NAME'):
            if instruction.opname != 'IMPORT_NAME':
                yield instruction.argval
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            yield from _global_names(constant)


def _packed(obj):
    try:
        return pickle.dumps(obj)
    except Exception as exc:
        raise NotShareableError('object could not be pickled') from exc


def _unpacked(data):
    return find_main(data)


_alive = {}


class Interpreter:
    """One interpreter."""

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f'id must be an int, got {id!r}')  # as line 115
        if id not in _interpreters.list_all():
            raise InterpreterNotFoundError(f'unrecognized interpreter ID {id}')
        known = _alive.get(id)
        if known is None:
            known = _alive[id] = super().__new__(cls)
            known._id = id
        return known

    def __repr__(self):
        return f'{type(self).__name__}({self._id})'

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    @property
    def id(self):
        return self._id

    @property
    def whence(self):
        return 'runtime init' if self._id == 0 else '_interpreters module'

    def is_running(self):
        """Whether it runs something in its main module."""
        return _interpreters.is_running(self._id)

    def close(self):
        """Ends the interpreter."""
        self._not_main('destroy')  # not shown
        _interpreters.destroy(self._id)
        _alive.pop(self._id, None)

    def prepare_main(self, ns=None, /, **kwargs):
        """Gives its main module attributes."""
        names = dict(ns, **kwargs) if ns is not None else kwargs
        self._not_main('update __main__ for')  # not shown
        if not names:
            raise ValueError('arg 2 must be a non-empty mapping')  # not shown
        self._inside('prepare', _packed(names))

    def exec(self, code, /):
        """Runs source text (or a function that needs nothing else) in its main module."""
        if isinstance(code, str):
            what, data = 'execute', code
        elif _stateless(code) and not code.__code__.co_argcount:
            what, data = 'calling', (_Named(code.__name__, self._code(code)), (), {})
        else:
            raise TypeError(  # not shown
                f'_interpreters.exec() argument 2 must be a string, a function, or a code object, not {type(code).__name__}')
        self._not_main('exec code for')  # not shown
        works, answer = self._inside(what, _packed(data))  # as line 215: excinfo = ‹_interpreters.exec(self._id, code, restrict=True)›
        if not works:
            raise ExecutionFailed(answer[0])  # as line 217: raise ExecutionFailed(excinfo)

    def _code(self, func):
        return _interpreters._keep(func.__code__)

    def _call(self, callable, args, kwargs, what='calling', exceptions=None):
        if _stateless(callable):
            callable = _Named(callable.__name__, self._code(callable))
        self._not_main('make a call in')  # not shown
        works, answer = self._inside(what, _packed((callable, args, kwargs)))  # as line 220: res, excinfo = ‹_interpreters.call(self._id, callable, args, kwargs, restrict=True)›
        if works:
            return find_main(answer)
        excinfo, pickled = answer
        if exceptions is not None:
            exceptions.append(pickled)
        raise ExecutionFailed(excinfo)  # as line 222

    def call(self, callable, /, *args, **kwargs):
        """Calls a function in the interpreter. Returns what it returns."""
        return self._call(callable, args, kwargs)  # as line 238

    def call_in_thread(self, callable, /, *args, **kwargs):
        """The same in a thread of its own, which is returned."""
        thread = threading.Thread(target=self._call, args=(callable, args, kwargs))
        thread.start()
        return thread

    def _not_main(self, what):
        """Only what create() made can be told to do something."""
        if self._id == 0:
            raise InterpreterError(f'cannot {what} unrecognized interpreter 0')  # not shown

    def _inside(self, what, data):
        """Whether it works, and what comes of it."""
        return find_main(_interpreters._inside(self._id, what, data))  # not shown
