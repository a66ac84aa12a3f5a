"""Ways to start processes, and everything that depends on the way chosen."""

import os, sys, threading

from . import process

__all__ = ()


class ProcessError(Exception):
    """What the errors of this package are."""


class AuthenticationError(ProcessError):
    """The other end of a connection has another key."""


class TimeoutError(ProcessError):
    """It was not over in time."""


class BufferTooShort(ProcessError):
    """A message was longer than the place for it."""


_METHODS = ('forkserver', 'fork', 'spawn')
# The process objects being sent at the moment.
_spawning = []


def get_spawning_popen():
    return _spawning[-1] if _spawning else None


def assert_spawning(obj, name=None):
    if not _spawning:
        raise RuntimeError(f'{name or type(obj).__name__} objects should only be shared between processes through inheritance')


class BaseContext:
    """What a program gets by get_context(): the package's functions, for one way to start processes."""

    active_children = staticmethod(process.active_children)
    current_process = staticmethod(process.current_process)
    parent_process = staticmethod(process.parent_process)

    AuthenticationError, BufferTooShort = AuthenticationError, BufferTooShort
    ProcessError, TimeoutError = ProcessError, TimeoutError

    # Which way it is.

    def get_start_method(self, allow_none=False):
        return self._name

    def set_start_method(self, method, force=False):
        raise ValueError('cannot set start method of concrete context')  # as line 201

    def get_context(self, method=None):
        chosen = self if method is None else _contexts.get(method)
        if chosen is None:
            raise ValueError('cannot find context for %r' % method) from None  # as line 193
        return chosen

    def _check_available(self):
        """All of them are, here."""

    # Locks, and what is made of them.

    def Barrier(self, parties, action=None, timeout=None):
        from . import synchronize
        return synchronize.Barrier(parties, action, timeout, ctx=self.get_context())  # as line 98: return ‹Barrier(parties, action, timeout, ctx=self.get_context())›

    def BoundedSemaphore(self, value=1):
        from . import synchronize
        return synchronize.BoundedSemaphore(value, ctx=self.get_context())  # as line 88: return ‹BoundedSemaphore(value, ctx=self.get_context())›

    def Condition(self, lock=None):
        from . import synchronize
        return synchronize.Condition(lock, ctx=self.get_context())  # as line 78: return ‹Condition(lock, ctx=self.get_context())›

    def Event(self):
        from . import synchronize
        return synchronize.Event(ctx=self.get_context())  # as line 93: return ‹Event(ctx=self.get_context())›

    def Lock(self):
        from . import synchronize
        return synchronize.Lock(ctx=self.get_context())  # as line 68: return ‹Lock(ctx=self.get_context())›

    def RLock(self):
        from . import synchronize
        return synchronize.RLock(ctx=self.get_context())  # as line 73: return ‹RLock(ctx=self.get_context())›

    def Semaphore(self, value=1):
        from . import synchronize
        return synchronize.Semaphore(value, ctx=self.get_context())  # as line 83: return ‹Semaphore(value, ctx=self.get_context())›

    # What processes tell one another by.

    def JoinableQueue(self, maxsize=0):
        from . import queues
        return queues.JoinableQueue(maxsize, ctx=self.get_context())  # as line 108: return ‹JoinableQueue(maxsize, ctx=self.get_context())›

    def Queue(self, maxsize=0):
        from . import queues
        return queues.Queue(maxsize, ctx=self.get_context())  # as line 103: return ‹Queue(maxsize, ctx=self.get_context())›

    def SimpleQueue(self):
        from . import queues
        return queues.SimpleQueue(ctx=self.get_context())  # as line 113: return ‹SimpleQueue(ctx=self.get_context())›

    def Pipe(self, duplex=True):
        """Two connected connections."""
        from . import connection
        # Ends that nobody refers to any more are closed. Those of queues and pools live as long as these.
        return tuple(end._watched() for end in connection.Pipe(duplex))  # as line 63: return ‹Pipe(duplex)›

    # What they have in common.

    def Array(self, typecode_or_type, size_or_initializer, *, lock=True):
        from . import sharedctypes as shared
        return shared.Array(typecode_or_type, size_or_initializer, lock=lock, ctx=self.get_context())  # as line 141: return ‹Array(typecode_or_type, size_or_initializer, lock=lock,\n             ctx=self.get_context())›

    def RawArray(self, typecode_or_type, size_or_initializer):
        from . import sharedctypes as shared
        return shared.RawArray(typecode_or_type, size_or_initializer)  # as line 130: return ‹RawArray(typecode_or_type, size_or_initializer)›

    def RawValue(self, typecode_or_type, *args):
        from . import sharedctypes as shared
        return shared.RawValue(typecode_or_type, *args)  # as line 125: return ‹RawValue(typecode_or_type, *args)›

    def Value(self, typecode_or_type, *args, lock=True):
        from . import sharedctypes as shared
        return shared.Value(typecode_or_type, *args, lock=lock, ctx=self.get_context())  # as line 135: return ‹Value(typecode_or_type, *args, lock=lock,\n             ctx=self.get_context())›

    # Processes that work for others.

    def Manager(self):
        """Starts a process that keeps objects for the others. Returns its manager."""
        from . import managers
        keeper = managers.SyncManager(ctx=self.get_context())  # as line 56: m = ‹SyncManager(ctx=self.get_context())›
        keeper.start()  # as line 57: ‹m.start()›
        return keeper

    def Pool(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        from . import pool
        return pool.Pool(processes, initializer, initargs, maxtasksperchild, context=self.get_context())  # as line 119: return ‹Pool(processes, initializer, initargs, maxtasksperchild,\n            context=self.get_context())›

    def cpu_count(self):
        """The number of cores of the computer."""
        if (cores := os.cpu_count()) is not None:
            return cores
        raise NotImplementedError('cannot determine number of cpus')  # as line 45

    # How children begin.

    def set_executable(self, executable):
        from . import spawn
        spawn.set_executable(executable)

    def set_forkserver_preload(self, module_names):
        """Modules that the fork server imports beforehand."""
        if any(type(name) is not str for name in module_names):
            raise TypeError('module_names must be a list of strings')
        from . import spawn
        spawn._preload[:] = module_names

    def freeze_support(self):
        """For frozen programs; there are none here."""

    def allow_connection_pickling(self):
        from . import connection

    @property
    def reducer(self):
        from . import reduction
        return reduction

    # What is written down.

    def log_to_stderr(self, level=None):
        from . import util
        return util.log_to_stderr(level)

    def get_logger(self):
        from . import util
        return util.get_logger()


class Process(process.BaseProcess):
    """Started the way that is set."""

    _start_method = None


class ForkProcess(process.BaseProcess):
    """A copy of its parent."""

    _start_method = 'fork'


class ForkContext(BaseContext):
    _name, Process = 'fork', ForkProcess


class ForkServerProcess(process.BaseProcess):
    """A copy of a process that has not done anything yet."""

    _start_method = 'forkserver'


class ForkServerContext(BaseContext):
    _name, Process = 'forkserver', ForkServerProcess


class SpawnProcess(process.BaseProcess):
    """Begins as a new interpreter."""

    _start_method = 'spawn'


class SpawnContext(BaseContext):
    _name, Process = 'spawn', SpawnProcess


class DefaultContext(BaseContext):
    """That of the package itself: its way is set once, at the latest when it is needed."""

    Process = Process

    def __init__(self, context):
        self._actual, self._default = None, context

    def get_all_start_methods(self):
        """The ways there are, the usual one first."""
        return list(_METHODS)

    def get_start_method(self, allow_none=False):
        if allow_none and self._actual is None:
            return None
        return self.get_context()._name

    def _actual_method(self):
        return self.get_start_method()

    def get_context(self, method=None):
        if method is not None:
            return super().get_context(method)  # as line 243
        self._actual = self._actual or self._default
        return self._actual

    def set_start_method(self, method, force=False):
        if not (force or self._actual is None):
            raise RuntimeError('context has already been set')  # as line 247
        self._actual = None if force and method is None else self.get_context(method)  # as line 251: self._actual_context = ‹self.get_context(method)›


_contexts = {kind._name: kind() for kind in (ForkContext, SpawnContext, ForkServerContext)}
_default_context = DefaultContext(_contexts['forkserver'])
