"""A pool of processes that make calls."""

import collections
import itertools
import os
import queue
import threading
import traceback
import warnings
from types import GenericAlias

import _multiprocessing

from . import context, process
from .util import Finalize

__all__ = ['Pool', 'ThreadPool']

_jobs = itertools.count()


class RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class ExceptionWithTraceback:
    """An exception on its way to another process: its traceback goes along as text."""

    def __init__(self, exc, tb):
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        self.tb = '\n"""\n%s"""' % text

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = RemoteTraceback(tb)
    return exc


class MaybeEncodingError(Exception):
    """What a worker made can't be sent."""

    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return "Error sending result: '%s'. Reason: '%s'" % (self.value, self.exc)

    def __repr__(self):
        return '<%s: %s>' % (type(self).__name__, self)


def mapstar(args):
    return list(map(*args))  # as line 48


def starmapstar(args):
    return list(itertools.starmap(args[0], args[1]))  # as line 51


def _chunk_of_one(func, args):
    return func(*args)


def worker(inqueue, outqueue, initializer=None, initargs=(), maxtasks=None, wrap_exception=False):
    """What a worker does until it is told to stop."""
    if maxtasks is not None and not (isinstance(maxtasks, int) and maxtasks >= 1):
        raise AssertionError("Maxtasks {!r} is not valid".format(maxtasks))  # as line 101
    if initializer is not None:
        initializer(*initargs)  # as line 109
    done = 0
    while maxtasks is None or done < maxtasks:
        try:
            task = inqueue.get()
        except (EOFError, OSError):
            break
        if task is None:
            break
        job, number, func, args, kwds = task
        try:
            result = (True, func(*args, **kwds))  # as line 125
        except Exception as exc:
            if wrap_exception and func is not _fail:
                exc = ExceptionWithTraceback(exc, exc.__traceback__)
            result = False, exc
        try:
            outqueue.put((job, number, result))
        except Exception as exc:
            outqueue.put((job, number, (False, MaybeEncodingError(exc, result[1]))))
        task = job = result = func = args = kwds = None
        done += 1


def _fail(exc):
    raise exc


class _Pending(dict):
    """The results that are not there yet, by job; rings when there are none left."""

    def __init__(self, bell):
        self._bell = bell

    def forget(self, job):
        if self.pop(job, None) is not None and not self:
            self._bell.ring()


class _Workshop:
    """What a pool's threads work with. They hold nothing of the pool, so that it dies when the program lets go of it."""

    def __init__(self, pool):
        self.state = 'RUN'
        self.bell = _multiprocessing.Bell()
        self.pending = _Pending(self.bell)
        self.workers = []
        self.tasks = queue.SimpleQueue()
        self.make_process = pool.Process
        self.context = pool._ctx
        self.inqueue, self.outqueue = pool._inqueue, pool._outqueue
        self.end_workers = pool._end_workers
        self.is_handing_out = False

    def repopulate(self):
        for _ in range(self.size - len(self.workers)):
            child = self.make_process(self.context, target=worker, args=(self.inqueue, self.outqueue, *self.worker_args))
            child.name = child.name.replace('Process', 'PoolWorker')
            child.daemon = True
            child.start()  # as line 329 in _repopulate_pool_static: ‹w.start()›
            handle = getattr(child, '_handle', None)
            if isinstance(handle, _multiprocessing.ProcessHandle):
                self.bell.ring_at_end(handle)
            self.workers.append(child)

    def is_open(self):
        return self.state == 'RUN' or (self.pending and self.state != 'TERMINATE')

    def stop(self):
        """Ends everything, whatever is still to be done."""
        self.state = 'TERMINATE'
        self.bell.ring()
        # Before a worker is stopped that is just about to put something there.
        try:
            self.outqueue.put(None)
        except OSError:
            pass
        self.end_workers(self)
        _join(self.task_handler)
        _join(self.result_handler)


def _join(thread):
    # A pool may die in one of its own threads.
    if thread is not threading.current_thread():
        thread.join()


class Pool:
    """Worker processes, and the calls that wait for them."""

    _wrap_exception = True

    @staticmethod
    def Process(ctx, *args, **kwds):
        return ctx.Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._pool = []
        self._state = 'INIT'
        self._ctx = context or _default_context()
        self._setup_queues()
        self._shop = shop = _Workshop(self)
        self._pool = shop.workers
        self._taskqueue = shop.tasks
        self._cache = shop.pending
        if processes is None:
            processes = os.process_cpu_count() or 1
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")  # as line 205
        if maxtasksperchild is not None:
            if not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0:
                raise ValueError("maxtasksperchild must be a positive int or None")  # as line 208
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')  # as line 211
        shop.size = self._processes = processes
        shop.worker_args = (initializer, initargs, maxtasksperchild, self._wrap_exception)
        try:
            shop.repopulate()  # as line 215: ‹self._repopulate_pool()› && line 306 in _repopulate_pool: return ‹self._repopulate_pool_static(self._ctx, self.Process,\n                                    self._processes,\n                                    self._pool, self._inqueue,\n                                    self._outqueue, self._initializer,\n                                    self._initargs,\n                                    self._maxtasksperchild,\n                                    self._wrap_exception)›
        except Exception:
            for child in self._pool:
                if child.exitcode is None:
                    child.terminate()
            for child in self._pool:
                child.join()
            raise
        self._state = 'RUN'
        self._worker_handler = shop.worker_handler = self._thread(self._handle_workers)
        self._task_handler = shop.task_handler = self._thread(self._handle_tasks)
        self._result_handler = shop.result_handler = self._thread(self._handle_results)
        self._terminate = Finalize(self, shop.stop, exitpriority=15)

    def __del__(self):
        if self._state == 'RUN':
            warnings.warn(f'unclosed running multiprocessing pool {self!r}', ResourceWarning, source=self)

    def _thread(self, target):
        thread = threading.Thread(target=target, args=(self._shop,), daemon=True)
        thread.start()
        return thread

    def _setup_queues(self):
        self._inqueue = self._ctx.SimpleQueue()
        self._outqueue = self._ctx.SimpleQueue()

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} state={self._state} pool_size={len(self._pool)}>'

    # The three threads: one tends the workers, one hands out tasks, one takes in results.

    @staticmethod
    def _handle_workers(shop):
        workers = shop.workers
        while shop.is_open():
            gone = [child for child in workers if child.exitcode is not None]
            for child in gone:
                child.join()
                workers.remove(child)
            if gone:
                shop.repopulate()
            shop.bell.wait()
        shop.tasks.put(None)

    @staticmethod
    def _handle_tasks(shop):
        while True:
            group = shop.tasks.get()
            if group is None:
                break
            tasks, set_length = group
            number = -1
            try:
                for number, task in enumerate(tasks):
                    shop.is_handing_out = True
                    if shop.state == 'TERMINATE':
                        return
                    try:
                        shop.inqueue.put(task)
                    except Exception as exc:
                        entry = shop.pending.get(task[0])
                        if entry is not None:
                            entry._set(task[1], (False, exc))
                    shop.is_handing_out = False
            finally:
                shop.is_handing_out = False
                if set_length is not None:
                    set_length(number + 1)
                # Nothing here may keep what was handed out.
                group = tasks = task = entry = set_length = None
        shop.outqueue.put(None)
        shop.is_handing_out = True
        for _ in shop.workers:
            shop.inqueue.put(None)
        shop.is_handing_out = False

    @staticmethod
    def _handle_results(shop):
        over = False
        while not over or (shop.pending and shop.state != 'TERMINATE'):
            try:
                task = shop.outqueue.get()
            except (OSError, EOFError):
                return
            if task is None:
                over = True
                continue
            job, number, result = task
            entry = shop.pending.get(job)
            if entry is not None:
                entry._set(number, result)
            task = result = entry = None

    @staticmethod
    def _end_workers(shop):
        # No worker is replaced behind our back.
        _join(shop.worker_handler)
        for child in shop.workers:
            if child.exitcode is None:
                child.terminate()
        for child in shop.workers:
            if child.is_alive():
                child.join()
        # Whoever hands out tasks may stand before a full pipe from which nobody reads any more.
        reader = shop.inqueue._reader
        while shop.task_handler.is_alive():
            if reader.poll():
                reader.recv_bytes()
            elif shop.is_handing_out:
                shop.task_handler.join(0.01)
            else:
                break

    # Calls.

    def _check_running(self):
        if self._state != 'RUN':
            raise ValueError("Pool not running")  # as line 353

    def apply(self, func, args=(), kwds={}):
        """The result of func(*args, **kwds), made by a worker."""
        return self.apply_async(func, args, kwds).get()  # as line 360

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()  # as line 458
        result = ApplyResult(self, callback, error_callback)
        self._taskqueue.put(([(result._job, 0, func, args, kwds)], None))
        return result

    def map(self, func, iterable, chunksize=None):
        """[func(item) for item in iterable], made by the workers in pieces."""
        return self._map_async(func, iterable, mapstar, chunksize).get()  # as line 367

    def starmap(self, func, iterable, chunksize=None):
        return self._map_async(func, iterable, starmapstar, chunksize).get()  # as line 375

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, mapstar, chunksize, callback, error_callback)

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, iterable, starmapstar, chunksize, callback, error_callback)

    def _map_async(self, func, iterable, mapper, chunksize=None, callback=None, error_callback=None):
        self._check_running()  # as line 476
        items = iterable if hasattr(iterable, '__len__') else list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(items), len(self._pool) * 4)
            if extra:
                chunksize += 1
        if len(items) == 0:
            chunksize = 0
        result = MapResult(self, chunksize, len(items), callback, error_callback)
        chunks = _chunks(items, chunksize)
        tasks = ((result._job, number, mapper, ((func, chunk),), {}) for number, chunk in enumerate(chunks))
        self._taskqueue.put((self._guarded(tasks, result), None))
        return result

    def imap(self, func, iterable, chunksize=1):
        """The results one by one, in the order of the items."""
        self._check_running()  # as line 400
        return self._imap(IMapIterator, func, iterable, chunksize)

    def imap_unordered(self, func, iterable, chunksize=1):
        """The results one by one, as they come."""
        self._check_running()  # as line 429
        return self._imap(IMapUnorderedIterator, func, iterable, chunksize)

    def _imap(self, kind, func, iterable, chunksize):
        if chunksize < 1:
            raise ValueError('Chunksize must be 1+, not {0:n}'.format(chunksize))
        result = kind(self)
        if chunksize == 1:
            tasks = ((result._job, number, func, (item,), {}) for number, item in enumerate(iterable))
            self._taskqueue.put((self._guarded(tasks, result), result._set_length))
            return result
        chunks = _chunks(iterable, chunksize)
        tasks = ((result._job, number, mapstar, ((func, chunk),), {}) for number, chunk in enumerate(chunks))
        self._taskqueue.put((self._guarded(tasks, result), result._set_length))
        return (item for chunk in result for item in chunk)

    def _guarded(self, tasks, result):
        number = 0
        try:
            for task in tasks:
                yield task
                number += 1
        except Exception as exc:
            yield result._job, number, _fail, (exc,), {}

    # The end.

    def close(self):
        """No more calls; those made are finished."""
        if self._state == 'RUN':
            self._state = self._shop.state = 'CLOSE'
            self._shop.bell.ring()

    def terminate(self):
        """Stops the workers at once."""
        self._state = 'TERMINATE'
        self._terminate()

    def join(self):
        """Waits for the workers, after close() or terminate()."""
        if self._state == 'RUN':
            raise ValueError("Pool is still running")  # as line 662
        if self._state not in ('CLOSE', 'TERMINATE'):
            raise ValueError("In unknown state")  # as line 664
        self._worker_handler.join()
        self._task_handler.join()
        self._result_handler.join()
        for child in self._pool:
            child.join()

    def __enter__(self):
        self._check_running()  # as line 735
        return self

    def __exit__(self, *exc_info):
        self.terminate()

    def __reduce__(self):
        raise NotImplementedError('pool objects cannot be passed between processes or pickled')  # as line 643: raise NotImplementedError(\n      'pool objects cannot be passed between processes or pickled'\n      )


def _default_context():
    from . import context
    return context._default_context.get_context()


def _chunks(items, size):
    iterator = iter(items)
    while size:
        chunk = tuple(itertools.islice(iterator, size))
        if not chunk:
            return
        yield chunk


class ApplyResult:
    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._event = threading.Event()
        self._job = next(_jobs)
        self._callback = callback
        self._error_callback = error_callback
        pool._cache[self._job] = self

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError("{0!r} not ready".format(self))  # as line 761
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise context.TimeoutError  # as line 770: raise TimeoutError
        if self._success:
            return self._value
        raise self._value  # as line 774

    def _set(self, number, result):
        self._success, self._value = result
        self._tell()

    def _tell(self):
        if self._callback and self._success:
            self._callback(self._value)
        if self._error_callback and not self._success:
            self._error_callback(self._value)
        self._event.set()
        self._pool._cache.forget(self._job)
        self._pool = None

    __class_getitem__ = classmethod(GenericAlias)


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    def __init__(self, pool, chunksize, length, callback, error_callback):
        super().__init__(pool, callback, error_callback)
        self._success = True
        self._value = [None] * length
        self._chunksize = chunksize
        if chunksize <= 0:
            self._left = 0
            self._event.set()
            pool._cache.forget(self._job)
            self._pool = None
        else:
            self._left = length // chunksize + bool(length % chunksize)

    def _set(self, number, result):
        self._left -= 1
        success, value = result
        if success and self._success:
            self._value[number * self._chunksize:(number + 1) * self._chunksize] = value
        elif not success and self._success:
            # The first exception counts; the result is there when all pieces are.
            self._success = False
            self._value = value
        if self._left == 0:
            self._tell()


class IMapIterator:
    _ordered = True

    def __init__(self, pool):
        self._pool = pool
        self._cond = threading.Condition(threading.Lock())
        self._job = next(_jobs)
        self._items = collections.deque()
        self._index = 0
        self._length = None
        self._unsorted = {}
        pool._cache[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._cond:
            if not self._items:
                if self._index == self._length:
                    self._pool = None
                    raise StopIteration
                self._cond.wait_for(lambda: self._items or self._index == self._length, timeout)
                if not self._items:
                    if self._index == self._length:
                        self._pool = None
                        raise StopIteration
                    raise context.TimeoutError  # as line 868: raise TimeoutError from None
            success, value = self._items.popleft()
        if success:
            return value
        raise value  # as line 873

    __next__ = next

    def _set(self, number, result):
        with self._cond:
            if not self._ordered:
                self._items.append(result)
                self._index += 1
            else:
                self._unsorted[number] = result
                while self._index in self._unsorted:
                    self._items.append(self._unsorted.pop(self._index))
                    self._index += 1
            self._cond.notify()
            self._forget()

    def _set_length(self, length):
        with self._cond:
            self._length = length
            self._cond.notify()
            self._forget()

    def _forget(self):
        if self._index == self._length and self._pool is not None:
            self._pool._cache.forget(self._job)
            self._pool = None


class IMapUnorderedIterator(IMapIterator):
    _ordered = False


class ThreadPool(Pool):
    """The same with threads."""

    _wrap_exception = False

    @staticmethod
    def Process(ctx, *args, **kwds):
        from .dummy import Process
        return Process(*args, **kwds)

    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)

    def _setup_queues(self):
        self._inqueue = queue.SimpleQueue()
        self._outqueue = queue.SimpleQueue()

    @staticmethod
    def _end_workers(shop):
        # Threads can't be stopped: what they have not begun is taken away from them.
        try:
            while True:
                shop.inqueue.get_nowait()
        except queue.Empty:
            pass
        for _ in shop.workers:
            shop.inqueue.put(None)
        _join(shop.worker_handler)
