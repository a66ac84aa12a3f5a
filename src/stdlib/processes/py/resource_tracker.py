"""What has to be cleaned up at the end of a program: nothing here, where names of shared memory end with it."""

import threading

__all__ = ['ensure_running', 'register', 'unregister']


class ResourceTracker:
    """Notes names. CPython has a process for it; here there is none to start or to stop."""

    def __init__(self):
        self._lock = threading.RLock()
        self._fd = self._pid = self._exitcode = None

    def _stop(self):
        self._exitcode = 0

    def getfd(self):
        self.ensure_running()
        return self._fd

    def ensure_running(self):
        self._exitcode = None

    def register(self, name, rtype):
        self.ensure_running()

    def unregister(self, name, rtype):
        self.ensure_running()


_resource_tracker = ResourceTracker()
ensure_running = _resource_tracker.ensure_running
register = _resource_tracker.register
unregister = _resource_tracker.unregister
getfd = _resource_tracker.getfd
