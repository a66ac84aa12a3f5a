"""Queues for threads: first in first out, last in first out, smallest first."""

import threading
from collections import deque
from time import monotonic as time

from _thread import _inner_lock, _primitive, _shorten, _tell

try:
    from _queue import Empty, SimpleQueue
except ImportError:
    # a program may have forbidden _queue
    SimpleQueue = None

    class Empty(Exception):
        '''get_nowait() or a timed get() found nothing.'''

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Full(Exception):
    """put_nowait() or a timed put() found no room."""


class ShutDown(Exception):
    """The queue was shut down."""


def _wait_for_room(queue, timeout):
    """What put() does where an item does not fit yet."""
    end = None if timeout is None else time() + timeout
    _tell('waiting', queue._id, 0, 'put', timeout)
    while queue._qsize() >= queue.maxsize:  # as line 158 in put: while ‹self._qsize()› >= self.maxsize:
        if end is None:
            queue.not_full.wait()  # as line 159 in put: ‹self.not_full.wait()›
        elif (left := end - time()) > 0.0:
            queue.not_full.wait(left)  # as line 170 in put: ‹self.not_full.wait(remaining)›
        else:
            _tell('left', queue._id, 0, 'timeout')
            raise Full  # as line 169 in put
        if queue.is_shutdown:
            if end is None:
                raise ShutDown  # as line 161 in put
            raise ShutDown  # as line 172 in put


def _wait_for_item(queue, timeout):
    """What get() does where there is none yet."""
    end = None if timeout is None else time() + timeout
    _tell('waiting', queue._id, 0, 'get', timeout)
    while not queue._qsize():  # as line 198 in get: while not ‹self._qsize()›:
        if end is None:
            queue.not_empty.wait()  # as line 199 in get: ‹self.not_empty.wait()›
        elif (left := end - time()) > 0.0:
            queue.not_empty.wait(left)  # as line 210 in get: ‹self.not_empty.wait(remaining)›
        else:
            _tell('left', queue._id, 0, 'timeout')
            raise Empty  # as line 209 in get
        if queue.is_shutdown and not queue._qsize():
            if end is None:
                raise ShutDown  # as line 201 in get
            raise ShutDown  # as line 212 in get


class Queue:
    """A queue of at most maxsize items (0: any number)."""

    _kind = 'queue.Queue'

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)  # as line 48
        self._id = number = _primitive(self._kind, maxsize if maxsize > 0 else -1)
        self.mutex = mutex = _inner_lock('lock', f'queue {number}', number)
        for name in ('not_empty', 'not_full', 'all_tasks_done'):
            setattr(self, name, threading.Condition(mutex, _as=('queue', number, f'queue {number}')))
        self.unfinished_tasks, self.is_shutdown = 0, False

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    # What subclasses replace.

    def _init(self, maxsize):
        self.queue = deque()  # as line 264

    def _get(self):
        return self.queue.popleft()  # as line 275

    def _put(self, item):
        self.queue.append(item)  # as line 271

    def _qsize(self):
        return len(self.queue)  # as line 267

    # Putting and getting.

    def put(self, item, block=True, timeout=None):
        with self.not_full:  # as line 150
            if self.is_shutdown:
                raise ShutDown  # as line 152
            if self.maxsize > 0:  # as line 153
                if block and timeout is not None and timeout < 0:  # as line 162: elif ‹timeout < 0›:
                    raise ValueError("'timeout' must be a non-negative number")  # as line 163
                if self._qsize() >= self.maxsize:  # as line 158: while ‹self._qsize()› >= self.maxsize:
                    if not block:
                        raise Full  # as line 156
                    _wait_for_room(self, timeout)  # not shown
            self._put(item)  # as line 173
            self.unfinished_tasks += 1
            _tell('put', self._id, self._qsize(), item)
            self.not_empty.notify()  # as line 175

    def get(self, block=True, timeout=None):
        with self.not_empty:  # as line 191
            empty = not self._qsize()  # as line 198: while not ‹self._qsize()›:
            if empty and self.is_shutdown:
                raise ShutDown  # as line 193
            if block:
                if timeout is not None and timeout < 0:  # as line 202: elif ‹timeout < 0›:
                    raise ValueError("'timeout' must be a non-negative number")  # as line 203
                if empty:
                    _wait_for_item(self, timeout)  # not shown
            elif empty:
                raise Empty  # as line 196
            item = self._get()  # as line 213: item = ‹self._get()›
            _tell('got', self._id, self._qsize(), item)
            self.not_full.notify()  # as line 214
            return item

    def get_nowait(self):
        return self.get(block=False)  # as line 231

    def put_nowait(self, item):
        return self.put(item, block=False)  # as line 223

    # How full it is.

    def full(self):
        with self.mutex:
            return self.maxsize > 0 and self._qsize() >= self.maxsize

    def empty(self):
        with self.mutex:
            return self._qsize() == 0

    def qsize(self):
        with self.mutex:
            return self._qsize()  # as line 110

    # What is still to be done.

    def join(self):
        with self.all_tasks_done:
            if self.unfinished_tasks:
                _tell('waiting', self._id, 0, 'join')
            while self.unfinished_tasks:
                self.all_tasks_done.wait()  # as line 105

    def task_done(self):
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')  # as line 90
            self.unfinished_tasks -= 1
            if self.unfinished_tasks == 0:
                self.all_tasks_done.notify_all()  # as line 91
            _tell('done', self._id, self.unfinished_tasks)

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            _tell('shutdown', self._id, 1 if immediate else 0)
            woken = [self.not_empty, self.not_full]
            if immediate:
                while self._qsize() > 0:
                    self._get()  # as line 249
                    self.unfinished_tasks = max(self.unfinished_tasks - 1, 0)
                _tell('done', self._id, self.unfinished_tasks)
                woken.insert(0, self.all_tasks_done)
            for condition in woken:
                condition.notify_all()


_shorten(Queue)


class LifoQueue(Queue):
    """A queue that gives the latest item first."""

    _kind = 'queue.LifoQueue'

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()  # as line 312


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    _kind = 'queue.PriorityQueue'

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        from heapq import heappop
        return heappop(self.queue)  # as line 296

    def _put(self, item):
        from heapq import heappush
        heappush(self.queue, item)  # as line 293


class _PySimpleQueue:
    """SimpleQueue in Python: a semaphore counts the items."""

    def __init__(self):
        self._queue, self._count = deque(), threading.Semaphore(0)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)  # as line 335
        self._count.release()  # as line 336

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:  # as line 349
            raise ValueError("'timeout' must be a non-negative number")  # as line 350
        if not self._count.acquire(block, timeout):  # as line 351
            raise Empty  # as line 352
        return self._queue.popleft()  # as line 353

    def put_nowait(self, item):
        return self.put(item, block=False)  # as line 361

    def get_nowait(self):
        return self.get(block=False)  # as line 369

    def empty(self):
        return not self._queue

    def qsize(self):
        return len(self._queue)  # as line 377


if SimpleQueue is None:
    SimpleQueue = _PySimpleQueue
