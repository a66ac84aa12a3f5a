"""Queues between processes."""

import collections
import sys
import threading
import time
from queue import Empty, Full
from types import GenericAlias

from _thread import _quiet

from . import connection, context, reduction
from .synchronize import SEM_VALUE_MAX
from .util import Finalize, debug, info, is_exiting, register_after_fork

__all__ = ['Queue', 'SimpleQueue', 'JoinableQueue']

_closing = object()


class Queue:
    """A queue of any number of writers and readers. What is put goes into a buffer, and a thread of its own sends it."""

    def __init__(self, maxsize=0, *, ctx):
        if maxsize <= 0:
            maxsize = SEM_VALUE_MAX
        self._maxsize = maxsize
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = ctx.Lock()
        self._wlock = ctx.Lock()
        self._sem = ctx.BoundedSemaphore(maxsize)
        self._reset()
        register_after_fork(self, Queue._reset)

    def __getstate__(self):
        context.assert_spawning(self)
        return self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem

    def __setstate__(self, state):
        self._maxsize, self._reader, self._writer, self._rlock, self._wlock, self._sem = state
        self._reset()

    def _reset(self):
        """What each process has of its own: the buffer and the thread that empties it."""
        self._buffer, self._notempty = collections.deque(), threading.Condition(threading.Lock())
        self._closed = self._joined = self._no_join = False
        self._thread = self._finish = self._is_daemon_joiner = None

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")  # as line 86
        if self._sem.acquire(block, timeout):
            # (the condition's lock itself: entering the condition and leaving it would be two calls more for each object)
            with self._notempty._lock:
                self._hand_over(obj)
        else:
            raise Full  # as line 88

    def _hand_over(self, obj):
        """Into the buffer, for the thread that sends. The buffer is locked."""
        if self._thread is None:
            self._start_thread()
        self._buffer.append(obj)
        if self._notempty._waiters:
            self._notempty.notify()

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")  # as line 98
        if timeout is None and block:
            with self._rlock._semlock:  # as line 100: with ‹self._rlock›: && line 97 in __enter__ of multiprocessing/synchronize.py: return ‹self._semlock.__enter__()›
                pickled = self._reader.recv_bytes()  # as line 101: res = ‹self._recv_bytes()›
            self._sem.release()
        else:
            pickled = self._get_within(timeout if block else 0, block, timeout)  # not shown
        return reduction.ForkingPickler.loads(pickled)

    def _get_within(self, seconds, block, timeout):
        until = time.monotonic() + seconds
        if not self._rlock.acquire(block, timeout):
            raise Empty  # as line 107 in get
        try:
            left = max(0, until - time.monotonic()) if block else 0
            if not self._reader.poll(left):  # as line 111 in get: if not ‹self._poll(timeout)›:
                if block:
                    raise Empty  # as line 112 in get
                raise Empty  # as line 114 in get
            pickled = self._reader.recv_bytes()
            self._sem.release()
            return pickled
        finally:
            self._rlock.release()

    def qsize(self):
        return self._maxsize - self._sem._semlock._get_value()

    def empty(self):
        return not self._reader.poll()

    def full(self):
        return self._sem._semlock._is_zero()

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def close(self):
        """Nothing more is put by this process; what is in the buffer is still sent."""
        self._closed = True
        if self._finish is not None:
            self._finish()
            self._finish = None

    def join_thread(self):
        """Waits until everything put by this process has been sent."""
        assert self._closed, f'Queue {self!r} not closed'
        if self._thread is not None and not self._no_join:
            self._thread.join()

    def cancel_join_thread(self):
        self._no_join = True
        if self._is_daemon_joiner is not None:
            self._is_daemon_joiner.cancel()

    def _start_thread(self):
        self._buffer.clear()
        thread = threading.Thread(target=self._feed, args=(self._buffer, self._notempty, self._writer, self._wlock), name='QueueFeederThread', daemon=True)
        thread.start()
        self._thread = thread
        buffer, notempty = self._buffer, self._notempty

        def say_goodbye():
            with notempty:
                buffer.append(_closing)
                notempty.notify()

        # At the end of the process the buffer is emptied first: priority 10 before -5.
        self._finish = Finalize(None, say_goodbye, exitpriority=10)
        if not self._no_join:
            self._is_daemon_joiner = Finalize(None, self._thread.join, exitpriority=-5)

    def _feed(self, buffer, notempty, writer, wlock):
        lock = notempty._lock
        send_lock = wlock._semlock
        while True:
            with lock:
                while not buffer:
                    notempty.wait()
                obj = buffer.popleft()
            if obj is _closing:
                self._reader.close()
                writer.close()
                return
            try:
                data = reduction.pickled(obj)  # as line 262: obj = ‹_ForkingPickler.dumps(obj)›
                what = _quiet(obj, 40)
                with send_lock:
                    writer._send(data, what)
                # Nothing here may keep what has been sent.
                obj = data = what = None
            except Exception as exc:
                if is_exiting() and isinstance(exc, BrokenPipeError):
                    return
                self._sem.release()
                self._on_queue_feeder_error(exc, obj)

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        import traceback
        traceback.print_exc()

    __class_getitem__ = classmethod(GenericAlias)


class JoinableQueue(Queue):
    """A queue that knows how many of its items have been dealt with."""

    def __init__(self, maxsize=0, *, ctx):
        super().__init__(maxsize, ctx=ctx)
        self._unfinished_tasks = ctx.Semaphore(0)
        self._cond = ctx.Condition()

    def __getstate__(self):
        return super().__getstate__(), self._cond, self._unfinished_tasks

    def __setstate__(self, state):
        own, self._cond, self._unfinished_tasks = state
        super().__setstate__(own)

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")  # as line 330
        if self._sem.acquire(block, timeout):
            with self._notempty, self._cond:
                self._hand_over(obj)
                self._unfinished_tasks.release()
        else:
            raise Full  # as line 332

    def task_done(self):
        with self._cond:
            if not self._unfinished_tasks.acquire(False):
                raise ValueError('task_done() called too many times')  # as line 344
            if self._unfinished_tasks._semlock._is_zero():
                self._cond.notify_all()

    def join(self):
        with self._cond:
            if not self._unfinished_tasks._semlock._is_zero():
                self._cond.wait()


class SimpleQueue:
    """A pipe with a lock at each end."""

    def __init__(self, *, ctx):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = ctx.Lock()
        self._wlock = ctx.Lock()

    def close(self):
        self._reader.close()
        self._writer.close()

    def empty(self):
        return not self._reader.poll()

    def __getstate__(self):
        context.assert_spawning(self)
        return self._reader, self._writer, self._rlock, self._wlock

    def __setstate__(self, state):
        self._reader, self._writer, self._rlock, self._wlock = state

    def get(self):
        with self._rlock._semlock:  # as line 384: with ‹self._rlock›: && line 97 in __enter__ of multiprocessing/synchronize.py: return ‹self._semlock.__enter__()›
            data = self._reader.recv_bytes()  # as line 385: res = ‹self._reader.recv_bytes()›
        return reduction.ForkingPickler.loads(data)

    def put(self, obj):
        data = reduction.pickled(obj)  # as line 391: obj = ‹_ForkingPickler.dumps(obj)›
        what = _quiet(obj, 40)
        with self._wlock._semlock:  # as line 396: with ‹self._wlock›: && line 97 in __enter__ of multiprocessing/synchronize.py: return ‹self._semlock.__enter__()›
            self._writer._send(data, what)

    __class_getitem__ = classmethod(GenericAlias)
