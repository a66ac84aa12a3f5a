"""What is cleaned up at the end of a program: blocks of shared memory whose name nobody took away."""

import os
import sys
import threading

import _multiprocessing

from . import process

__all__ = ['ensure_running', 'register', 'unregister']


class ResourceTracker:
    """Notes names. CPython has a process for it; here there is none to start or to stop."""

    def __init__(self):
        self._lock = threading.RLock()
        self._fd = self._pid = self._exitcode = None
        # The program whose end is waited for: that of the first process, also for those that it started.
        self._program = None

    def _stop(self):
        self._exitcode = 0

    def getfd(self):
        self.ensure_running()
        return self._fd

    def ensure_running(self):
        self._exitcode = None
        if self._program is None:
            self._program = os.getpid() if process.parent_process() is None else process.parent_process().pid

    def register(self, name, rtype):
        self.ensure_running()
        if rtype == 'shared_memory':
            _multiprocessing.trackBlock(name, self._program, True)

    def unregister(self, name, rtype):
        self.ensure_running()
        if rtype == 'shared_memory':
            _multiprocessing.trackBlock(name, self._program, False)

    def _end(self):
        """The process is over: if it is the first of its program, what the program has left is told and taken away."""
        # (a spawned process finds out late that it is one)
        if process.parent_process() is not None or os.getpid() != self._program:
            return
        if (names := _multiprocessing.takeTracked(self._program)) and sys.stderr is not None:
            shown = ', '.join(map(repr, names))
            sys.stderr.write(
                f'{__file__}:396: UserWarning: resource_tracker: There appear to be {len(names)} leaked shared_memory objects to clean up at shutdown: '
                f'{{{shown}}}\n  warnings.warn(\n')


_resource_tracker = ResourceTracker()
ensure_running = _resource_tracker.ensure_running
register = _resource_tracker.register
unregister = _resource_tracker.unregister
getfd = _resource_tracker.getfd
