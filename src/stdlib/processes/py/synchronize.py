"""Locks and the like that processes share."""

import threading
import time

import _multiprocessing

from . import context, process

__all__ = ['Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Event', 'Barrier']

SEM_VALUE_MAX = 2147483647
_RECURSIVE = 0
_COUNTING = 1


class SemLock:
    _type = 'multiprocessing.Semaphore'

    def __init__(self, kind, value, maxvalue, *, ctx=None):
        self._take(_multiprocessing.semaphore(kind, value, maxvalue, self._type))
        self._is_fork_ctx = (ctx or context._default_context.get_context()).get_start_method() == 'fork'

    def _take(self, semlock):
        self._semlock = semlock
        self.acquire = semlock.acquire
        self.release = semlock.release

    def locked(self):
        return self._semlock._is_zero()

    def __enter__(self):
        return self._semlock.acquire()

    def __exit__(self, *args):
        self._semlock.release()

    def __getstate__(self):
        context.assert_spawning(self)
        if self._is_fork_ctx:
            raise RuntimeError(  # as line 109
                'A SemLock created in a fork context is being shared with a process in a spawn context. This is not supported. '
                'Please use the same context to create multiprocessing objects and Process.')
        return self._semlock.number

    def __setstate__(self, number):
        self._take(_multiprocessing.semaphoreOf(number))
        self._is_fork_ctx = False


def _whoever():
    name = process.current_process().name
    if threading.current_thread().name != 'MainThread':
        name += '|' + threading.current_thread().name
    return name


class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx):
        super().__init__(_COUNTING, value, SEM_VALUE_MAX, ctx=ctx)

    def get_value(self):
        return self._semlock._get_value()

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._semlock._get_value()})>'


class BoundedSemaphore(Semaphore):
    _type = 'multiprocessing.BoundedSemaphore'

    def __init__(self, value=1, *, ctx):
        SemLock.__init__(self, _COUNTING, value, value, ctx=ctx)
        self._maxvalue = value

    def __getstate__(self):
        return super().__getstate__(), self._maxvalue

    def __setstate__(self, state):
        number, self._maxvalue = state
        super().__setstate__(number)

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._semlock._get_value()}, maxvalue={self._maxvalue})>'


class Lock(SemLock):
    _type = 'multiprocessing.Lock'

    def __init__(self, *, ctx):
        super().__init__(_COUNTING, 1, 1, ctx=ctx)

    def __repr__(self):
        if self._semlock._is_mine():
            name = _whoever()
        elif self._semlock._get_value() == 1:
            name = 'None'
        elif self._semlock._count() > 0:
            name = 'SomeOtherThread'
        else:
            name = 'SomeOtherProcess'
        return f'<{type(self).__name__}(owner={name})>'


class RLock(SemLock):
    _type = 'multiprocessing.RLock'

    def __init__(self, *, ctx):
        super().__init__(_RECURSIVE, 1, 1, ctx=ctx)

    def __repr__(self):
        if self._semlock._is_mine():
            name, count = _whoever(), self._semlock._count()
        elif self._semlock._get_value() == 1:
            name, count = 'None', 0
        elif self._semlock._count() > 0:
            name, count = 'SomeOtherThread', 'nonzero'
        else:
            name, count = 'SomeOtherProcess', 'nonzero'
        return f'<{type(self).__name__}({name}, {count})>'


class Condition:
    def __init__(self, lock=None, *, ctx):
        self._lock = lock or ctx.RLock()
        self._line = _multiprocessing.line('multiprocessing.Condition')
        self._bind()

    def _bind(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._line.number

    def __setstate__(self, state):
        self._lock, number = state
        self._line = _multiprocessing.lineOf(number)
        self._bind()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f'<{type(self).__name__}({self._lock}, {self._line.waiting})>'

    def wait(self, timeout=None):
        assert self._lock._semlock._is_mine(), 'must acquire() condition before using wait()'
        return self._line.wait(self._lock._semlock, timeout)

    def notify(self, n=1):
        assert self._lock._semlock._is_mine(), 'lock is not owned'
        self._line.wake(n)

    def notify_all(self):
        self.notify(SEM_VALUE_MAX)

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        until = None if timeout is None else time.monotonic() + timeout
        while not result:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class Event:
    def __init__(self, *, ctx):
        self._line = _multiprocessing.line('multiprocessing.Event')

    def __getstate__(self):
        # what an event is made of says it
        context.assert_spawning(self, 'Condition')
        return self._line.number

    def __setstate__(self, number):
        self._line = _multiprocessing.lineOf(number)

    def is_set(self):
        return self._line.flag

    def set(self):
        self._line.setFlag(True)

    def clear(self):
        self._line.setFlag(False)

    def wait(self, timeout=None):
        return self._line.waitFlag(timeout)  # as line 363: ‹self._cond.wait(timeout)› && line 275 in wait: return ‹self._wait_semaphore.acquire(True, timeout)›

    def __repr__(self):
        status = 'set' if self.is_set() else 'unset'
        return f'<{type(self).__qualname__} at {hex(id(self))} {status}>'


_STATES = ('filling', 'draining', 'resetting', 'broken')


class Barrier(threading.Barrier):
    """threading.Barrier on counters that processes share."""

    def __init__(self, parties, action=None, timeout=None, *, ctx):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._memory = _multiprocessing.memory(2)
        self._id = threading._primitive('multiprocessing.Barrier', parties)
        self._cond = ctx.Condition()
        self._parties = parties
        self._action = action
        self._timeout = timeout

    def __getstate__(self):
        context.assert_spawning(self)
        return self._memory.number, self._id, self._cond, self._parties, self._action, self._timeout

    def __setstate__(self, state):
        number, self._id, self._cond, self._parties, self._action, self._timeout = state
        self._memory = _multiprocessing.memoryOf(number)

    @property
    def _state(self):
        return _STATES[self._memory.get(0)]

    @_state.setter
    def _state(self, value):
        self._memory.set(0, _STATES.index(value))

    @property
    def _count(self):
        return self._memory.get(1)

    @_count.setter
    def _count(self, value):
        self._memory.set(1, value)
