"""The queue without a bound, which needs no lock of its own."""

import threading
from collections import deque

from _thread import _primitive, _tell


class Empty(Exception):
    """get_nowait() or a timed get() found nothing."""


class SimpleQueue:
    """An unbounded queue without task_done()."""

    def __init__(self):
        self._queue = deque()
        self._places = threading.Semaphore(0)
        self._id = _primitive('queue.SimpleQueue')

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)
        _tell('put', self._id, len(self._queue), item)
        self._places.release()

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._places.acquire(block, timeout if block else None):
            raise Empty
        item = self._queue.popleft()
        _tell('got', self._id, len(self._queue), item)
        return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return len(self._queue) == 0

    def qsize(self):
        return len(self._queue)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)
