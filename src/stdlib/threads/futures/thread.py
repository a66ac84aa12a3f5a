"""An executor whose calls are made by a pool of threads."""

import os
import queue
import threading
import types
from itertools import count

from concurrent.futures import _base
from _thread import _executor

_numbers = count().__next__
_executors = {}
_shutting_down = False
_global_lock = threading.Lock()


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker could not be made ready."""


def _at_exit():
    global _shutting_down
    with _global_lock:
        _shutting_down = True
    pools = list(_executors.items())
    for thread, work in pools:
        work.put(None)
    for thread, work in pools:
        thread.join()  # as line 31: ‹t.join()›


threading._register_atexit(_at_exit)
# A child must not find the lock held by a thread that it does not have, nor wait for such threads.
os.register_at_fork(
    before=_global_lock.acquire, after_in_parent=_global_lock.release, after_in_child=_global_lock._at_fork_reinit)
os.register_at_fork(after_in_child=_executors.clear)


class _InThread:
    """Where the calls of a worker are made: in its thread."""

    def __init__(self, initializer, initargs):
        self.initializer = initializer
        self.initargs = initargs

    def initialize(self):
        if self.initializer is not None:
            self.initializer(*self.initargs)  # as line 66

    def run(self, fn, args, kwargs):
        return fn(*args, **kwargs)  # as line 73

    def finalize(self):
        pass


class _WorkItem:
    def __init__(self, future, fn, args, kwargs, job):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs
        self.job = job

    __class_getitem__ = classmethod(types.GenericAlias)

    def run(self, pool_id, context):
        if not self.future.set_running_or_notify_cancel():  # as line 82
            _executor('ended', pool_id, self.job, 'cancelled')
            return
        _executor('began', pool_id, self.job, '')
        try:
            result = context.run(self.fn, self.args, self.kwargs)  # as line 86: result = ‹ctx.run(self.task)›
        except BaseException as exc:
            _executor('ended', pool_id, self.job, 'failed')
            self.future.set_exception(exc)  # as line 88
            # The exception's traceback leads back to this call.
            self = None
        else:
            _executor('ended', pool_id, self.job, 'done')
            self.future.set_result(result)  # as line 92


def _worker(pool_ref, pool_id, work, context):
    try:
        context.initialize()  # as line 99: ‹ctx.initialize()›
    except BaseException:
        import logging
        logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
        pool = pool_ref()
        if pool is not None:
            pool._initializer_failed()
        return
    try:
        while True:
            try:
                call = work.get_nowait()
            except queue.Empty:
                pool = pool_ref()
                if pool is not None:
                    pool._idle_semaphore.release()
                del pool
                call = work.get(block=True)
            if call is not None:
                call.run(pool_id, context)
                del call
                continue
            pool = pool_ref()
            if _shutting_down or pool is None or pool._shutdown:
                if pool is not None:
                    pool._shutdown = True
                # The others have to be told, too.
                work.put(None)
                return
            del pool
    except BaseException:
        import logging
        logging.getLogger('concurrent.futures').critical('Exception in worker', exc_info=True)
    finally:
        context.finalize()


class ThreadPoolExecutor(_base.Executor):
    """A pool of at most max_workers threads."""

    BROKEN = BrokenThreadPool

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **ctxkwargs):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)  # as line 181
        if max_workers <= 0:  # as line 182
            raise ValueError("max_workers must be greater than 0")  # as line 183
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()  # as line 190
        self._idle_semaphore = threading.Semaphore(0)  # as line 191
        self._threads = set()  # as line 192
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()  # as line 195
        self._thread_name_prefix = thread_name_prefix or f'{type(self).__name__}-{_numbers()}'
        self._initializer = initializer
        self._initargs = initargs
        self._id = _executor('created', 0, max_workers, type(self).__name__)

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock, _global_lock:
            if self._broken:
                raise self.BROKEN(self._broken)  # as line 202
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')  # as line 205
            if _shutting_down:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')  # as line 207: raise RuntimeError('cannot schedule new futures after '\n                   'interpreter shutdown')
            future = _base.Future()
            job = _executor('submitted', self._id, future, fn)
            self._work_queue.put(_WorkItem(future, fn, args, kwargs, job))
            self._adjust_thread_count()  # as line 215
            return future

    def _adjust_thread_count(self):
        # A worker that idles will take the call.
        if self._idle_semaphore.acquire(timeout=0):  # as line 221
            return
        number = len(self._threads)
        if number >= self._max_workers:
            return
        import weakref
        work = self._work_queue
        thread = threading.Thread(
            name=f'{self._thread_name_prefix or self}_{number}',
            target=_worker,
            args=(weakref.ref(self, lambda _, work=work: work.put(None)), self._id, work, self._new_context()),
        )
        thread.start()
        self._threads.add(thread)
        _executors[thread] = work

    def _new_context(self):
        return _InThread(self._initializer, self._initargs)

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            while True:
                try:
                    call = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if call is not None:
                    call.future.set_exception(self.BROKEN(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                while True:
                    try:
                        call = self._work_queue.get_nowait()
                    except queue.Empty:
                        break
                    if call is not None:
                        call.future.cancel()
            self._work_queue.put(None)  # as line 270
            _executor('closed', self._id, 0, '')
        if wait:
            for thread in self._threads:
                thread.join()  # as line 273: ‹t.join()›
                _executors.pop(thread, None)
