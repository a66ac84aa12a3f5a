"""Queues between the interpreters of a process."""

import pickle
import queue

import _interpreters

__all__ = ['create', 'list_all', 'Queue', 'QueueError', 'QueueNotFoundError', 'QueueEmpty', 'QueueFull', 'ItemInterpreterDestroyed']


class QueueError(Exception):
    """Something is wrong with a queue."""


class QueueNotFoundError(QueueError):
    """There is no such queue."""


class ItemInterpreterDestroyed(QueueError):
    """The interpreter that put the item is gone."""


class QueueEmpty(QueueError, queue.Empty):
    """Nothing is in the queue."""


class QueueFull(QueueError, queue.Full):
    """The queue has no room."""


def create(maxsize=0, *, unbounditems=None):
    """A new queue."""
    return Queue(_interpreters._queue(maxsize))


def list_all():
    """All queues of the process."""
    return [Queue(id) for id in _interpreters._queues()]


_known = {}


class Queue:
    """A queue that all interpreters of the process can use."""

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f'id must be an int, got {id!r}')  # as line 106
        if id not in _interpreters._queues():
            raise QueueNotFoundError(f'queue {id} not found')
        known = _known.get(id)
        if known is None:
            known = _known[id] = super().__new__(cls)
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
    def maxsize(self):
        return _interpreters._queue_room(self._id)

    def empty(self):
        return _interpreters._queue_count(self._id) == 0

    def full(self):
        return _interpreters._queue_full(self._id)

    def qsize(self):
        return _interpreters._queue_count(self._id)

    def put(self, obj, block=True, timeout=None, *, unbounditems=None):
        """Puts an object; waits for room."""
        if block and timeout is not None and timeout < 0:
            raise ValueError(f'timeout value must be non-negative')  # as line 222
        try:
            data = pickle.dumps(obj)
        except Exception as exc:
            raise _interpreters.NotShareableError('object could not be pickled') from exc
        if not _interpreters._queue_put(self._id, data, timeout if block else 0):
            raise QueueFull

    def put_nowait(self, obj, *, unbounditems=None):
        self.put(obj, False)

    def get(self, block=True, timeout=None):
        """The next object; waits for one."""
        if block and timeout is not None and timeout < 0:
            raise ValueError(f'timeout value must be non-negative')  # as line 257
        data = _interpreters._queue_get(self._id, timeout if block else 0)
        if data is None:
            raise QueueEmpty
        from ._inside import find_main
        return find_main(data)

    def get_nowait(self):
        return self.get(False)
