"""Queues for threads: first in first out, last in first out, smallest first."""

import threading
from collections import deque
from time import monotonic as time

from _queue import Empty, SimpleQueue
from _thread import _inner_lock, _primitive, _tell

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Full(Exception):
    """put_nowait() or a timed put() found no room."""


class ShutDown(Exception):
    """The queue was shut down."""


class Queue:
    """A queue of at most maxsize items (0: any number)."""

    _kind = 'queue.Queue'

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self._id = _primitive(self._kind, maxsize if maxsize > 0 else -1)
        told = ('queue', self._id)
        self.mutex = _inner_lock('lock', f'queue {self._id}', self._id)
        self.not_empty = threading.Condition(self.mutex, _as=told)
        self.not_full = threading.Condition(self.mutex, _as=told)
        self.all_tasks_done = threading.Condition(self.mutex, _as=told)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def task_done(self):
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished <= 0:
                if unfinished < 0:
                    raise ValueError('task_done() called too many times')  # as line 90
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished
            _tell('done', self._id, unfinished)

    def join(self):
        with self.all_tasks_done:
            if self.unfinished_tasks:
                _tell('waiting', self._id, 0, 'join')
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown  # as line 152
            if self.maxsize > 0:
                if not block:
                    if self._qsize() >= self.maxsize:
                        raise Full  # as line 156
                elif timeout is None:
                    if self._qsize() >= self.maxsize:
                        _tell('waiting', self._id, 0, 'put')
                    while self._qsize() >= self.maxsize:
                        self.not_full.wait()
                        if self.is_shutdown:
                            raise ShutDown  # as line 161
                elif timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")  # as line 163
                else:
                    end = time() + timeout
                    if self._qsize() >= self.maxsize:
                        _tell('waiting', self._id, 0, 'put', timeout)
                    while self._qsize() >= self.maxsize:
                        left = end - time()
                        if left <= 0.0:
                            _tell('left', self._id, 0, 'timeout')
                            raise Full  # as line 169
                        self.not_full.wait(left)
                        if self.is_shutdown:
                            raise ShutDown  # as line 172
            self._put(item)
            self.unfinished_tasks += 1
            _tell('put', self._id, self._qsize(), item)
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown  # as line 193
            if not block:
                if not self._qsize():
                    raise Empty  # as line 196
            elif timeout is None:
                if not self._qsize():
                    _tell('waiting', self._id, 0, 'get')
                while not self._qsize():
                    self.not_empty.wait()
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown  # as line 201
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")  # as line 203
            else:
                end = time() + timeout
                if not self._qsize():
                    _tell('waiting', self._id, 0, 'get', timeout)
                while not self._qsize():
                    left = end - time()
                    if left <= 0.0:
                        _tell('left', self._id, 0, 'timeout')
                        raise Empty  # as line 209
                    self.not_empty.wait(left)
                    if self.is_shutdown and not self._qsize():
                        raise ShutDown  # as line 212
            item = self._get()
            _tell('got', self._id, self._qsize(), item)
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        return self.put(item, block=False)  # as line 223

    def get_nowait(self):
        return self.get(block=False)  # as line 231

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            _tell('shutdown', self._id, 1 if immediate else 0)
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                _tell('done', self._id, self.unfinished_tasks)
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    _kind = 'queue.PriorityQueue'

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        from heapq import heappush
        heappush(self.queue, item)

    def _get(self):
        from heapq import heappop
        return heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives the latest item first."""

    _kind = 'queue.LifoQueue'

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


_PySimpleQueue = SimpleQueue
