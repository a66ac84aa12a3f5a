"""An executor whose calls are made by processes."""

import itertools
import multiprocessing as mp
import os
import queue
import threading
import traceback
import weakref
from functools import partial

from _thread import _executor
from concurrent.futures import _base
from multiprocessing import connection
from multiprocessing.queues import Queue

_executors = weakref.WeakKeyDictionary()
_shutting_down = False
EXTRA_QUEUED_CALLS = 1


def _check_system_limits():
    """Raises NotImplementedError where the computer has too few semaphores; this one has enough."""


def _at_exit():
    global _shutting_down
    _shutting_down = True
    for thread, wake in list(_executors.items()):
        wake.wake()
    for thread in list(_executors):
        thread.join()  # as line 106: ‹t.join()›


threading._register_atexit(_at_exit)


class BrokenProcessPool(_base.BrokenExecutor):
    """A process of the pool ended in the middle of its work."""


class _RemoteTraceback(Exception):
    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    def __init__(self, exc, tb):
        text = ''.join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        # Its traceback can't go along, and what it refers to need not.
        self.exc.__traceback__ = None  # as line 141
        self.tb = '\n"""\n%s"""' % text

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)  # as line 147
    return exc


class _Wake:
    """Wakes the manager's thread out of its waiting."""

    def __init__(self):
        self.reader, self.writer = connection.Pipe(duplex=False)
        self.lock = threading.Lock()

    def wake(self):
        with self.lock:
            if not self.writer.closed:
                self.writer.send_bytes(b'')

    def clear(self):
        while self.reader.poll():
            self.reader.recv_bytes()

    def close(self):
        with self.lock:
            self.writer.close()
            self.reader.close()


def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]  # as line 203


def _process_worker(calls, results, initializer, initargs, most):
    """What a process of the pool does."""
    if initializer is not None:
        try:
            initializer(*initargs)  # as line 233
        except BaseException:
            import logging
            logging.getLogger('concurrent.futures').critical('Exception in initializer:', exc_info=True)
            return
    done = 0
    while True:
        call = calls.get(block=True)
        if call is None:
            results.put(os.getpid())
            return
        number, fn, args, kwargs = call
        done += 1
        exit_pid = os.getpid() if most is not None and done >= most else None
        try:
            answer = number, None, fn(*args, **kwargs), exit_pid  # as line 254: r = ‹call_item.fn(*call_item.args, **call_item.kwargs)›
        except BaseException as exc:
            answer = number, _ExceptionWithTraceback(exc, exc.__traceback__), None, exit_pid
        try:
            results.put(answer)
        except BaseException as exc:
            results.put((number, _ExceptionWithTraceback(exc, exc.__traceback__), None, exit_pid))
        del call, fn, args, kwargs, answer
        if exit_pid is not None:
            return


class _Item:
    def __init__(self, future, fn, args, kwargs, job):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs
        self.job = job


class _Calls(Queue):
    """The queue of calls: what can't be sent fails its own future, not the pool."""

    def __init__(self, size, *, ctx, pending, wake):
        self._pending = pending
        self._wake = wake
        super().__init__(size, ctx=ctx)

    def _on_queue_feeder_error(self, exc, call):
        item = self._pending.pop(call[0], None)
        self._wake.wake()
        if item is not None:
            exc.__cause__ = _RemoteTraceback('\n"""\n{}"""'.format(''.join(traceback.format_exception(type(exc), exc, exc.__traceback__))))
            item.future.set_exception(exc)


class _Manager(threading.Thread):
    """Hands out calls, takes in results and sees when a process has died."""

    def __init__(self, executor):
        wake = executor._wake

        def gone(_, wake=wake):
            wake.wake()

        self.executor = weakref.ref(executor, gone)
        self.wake = wake
        self.processes = executor._processes
        self.calls = executor._calls
        self.results = executor._results
        self.numbers = executor._numbers
        self.pending = executor._pending
        self.pool_id = executor._id
        super().__init__()

    def run(self):
        while True:
            if not self.filled():
                return
            result, broken, cause = self.wait()
            if broken:
                self.terminate_broken(cause)
                return
            if result is not None:
                self.take(result)
                exited = isinstance(result, tuple) and result[3] is not None
                if exited:
                    child = self.processes.pop(result[3])
                    child.join()
                executor = self.executor()
                if executor is not None:
                    if exited and executor._safe_to_spawn:
                        executor._adjust_process_count()
                    else:
                        executor._idle.release()
                del executor
            if self.over():
                executor = self.executor()
                if executor is not None:
                    executor._shutdown = True
                    if executor._cancel_pending:
                        self.cancel_pending()
                del executor
                # Takes out calls that were cancelled meanwhile: nothing would come of them to wait for.
                if not self.filled():
                    return
                if not self.pending:
                    self.stop_workers()
                    return

    def filled(self):
        try:
            self.fill()
            return True
        except BaseException as exc:
            # Calls can't be sent any more: no thread could be started for it, for instance.
            self.terminate_broken(traceback.format_exception(exc))
            return False

    def fill(self):
        while not self.calls.full():
            try:
                number = self.numbers.get(block=False)
            except queue.Empty:
                return
            item = self.pending[number]
            if item.future.set_running_or_notify_cancel():
                _executor('began', self.pool_id, item.job, '')
                self.calls.put((number, item.fn, item.args, item.kwargs), block=True)
            else:
                _executor('ended', self.pool_id, item.job, 'cancelled')
                del self.pending[number]

    def wait(self):
        reader = self.results._reader
        sentinels = [child.sentinel for child in list(self.processes.values())]
        ready = connection.wait([reader, self.wake.reader] + sentinels)
        result, broken, cause = None, True, None
        if reader in ready:
            try:
                result = reader.recv()
                broken = False
            except BaseException as exc:
                cause = traceback.format_exception(type(exc), exc, exc.__traceback__)
        elif self.wake.reader in ready:
            broken = False
        self.wake.clear()
        return result, broken, cause

    def take(self, result):
        if isinstance(result, int):
            child = self.processes.pop(result)
            child.join()
            return
        number, exc, value, _ = result
        item = self.pending.pop(number, None)
        if item is None:
            return
        _executor('ended', self.pool_id, item.job, 'done' if exc is None else 'failed')
        if exc is not None:
            item.future.set_exception(exc)
        else:
            item.future.set_result(value)

    def over(self):
        executor = self.executor()
        return _shutting_down or executor is None or executor._shutdown

    def cancel_pending(self):
        for number, item in list(self.pending.items()):
            if item.future.cancel():
                del self.pending[number]
        while True:
            try:
                self.numbers.get_nowait()
            except queue.Empty:
                break
        executor = self.executor()
        if executor is not None:
            executor._cancel_pending = False

    def terminate_broken(self, cause):
        executor = self.executor()
        if executor is not None:
            executor._broken = 'A child process terminated abruptly, the process pool is not usable anymore'
            executor._shutdown = True
            executor = None
        for item in self.pending.values():
            exc = BrokenProcessPool('A process in the process pool was terminated abruptly while the future was running or pending.')
            if cause is not None:
                exc.__cause__ = _RemoteTraceback(f"\n'''\n{''.join(cause)}'''")
            try:
                item.future.set_exception(exc)
            except _base.InvalidStateError:
                pass
        self.pending.clear()
        for child in self.processes.values():
            child.terminate()
        self.join_workers()

    def stop_workers(self):
        for _ in range(len(self.processes)):
            self.calls.put(None)
        self.join_workers()

    def join_workers(self):
        self.calls.close()
        self.calls.cancel_join_thread() if any(not child.is_alive() for child in self.processes.values()) else self.calls.join_thread()
        for child in list(self.processes.values()):
            child.join()
        self.wake.close()


class ProcessPoolExecutor(_base.Executor):
    """A pool of at most max_workers processes."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")  # as line 668
        if mp_context is None:
            mp_context = mp.get_context('spawn') if max_tasks_per_child is not None else mp.get_context()
        if initializer is not None and not callable(initializer):  # as line 687
            raise TypeError("initializer must be a callable")  # as line 688
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):  # as line 693
                raise TypeError("max_tasks_per_child must be an integer")  # as line 694
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")  # as line 696
            if mp_context.get_start_method(allow_none=False) == 'fork':
                raise ValueError("max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; supply a different mp_context.")  # as line 699: raise ValueError("max_tasks_per_child is incompatible with"\n                 " the 'fork' multiprocessing start method;"\n                 " supply a different mp_context.")
        self._max_workers = max_workers
        self._mp_context = mp_context
        self._safe_to_spawn = mp_context.get_start_method(allow_none=False) != 'fork'
        self._initializer = initializer
        self._initargs = initargs
        self._max_tasks_per_child = max_tasks_per_child
        self._manager = None
        self._processes = {}
        self._shutdown = False
        self._shutdown_lock = threading.Lock()  # as line 712
        self._idle = threading.Semaphore(0)
        self._broken = False
        self._count = 0
        self._pending = {}
        self._cancel_pending = False
        self._wake = _Wake()
        self._calls = _Calls(max_workers + EXTRA_QUEUED_CALLS, ctx=mp_context, pending=self._pending, wake=self._wake)
        self._results = mp_context.SimpleQueue()
        self._numbers = queue.Queue()
        self._id = _executor('created', 0, max_workers, type(self).__name__)

    def _start_manager(self):
        if self._manager is None:
            if not self._safe_to_spawn:
                # A fork beside the manager's thread would copy its locks: all processes are there before it.
                while len(self._processes) < self._max_workers:
                    self._spawn()  # as line 751 in _start_executor_manager_thread: ‹self._launch_processes()› && line 775 in _launch_processes: ‹self._spawn_process()›
            self._manager = _Manager(self)
            self._manager.start()
            _executors[self._manager] = self._wake

    def _adjust_process_count(self):
        if self._idle.acquire(blocking=False):
            return
        if len(self._processes) < self._max_workers:
            self._spawn()  # as line 783: ‹self._spawn_process()›

    def _spawn(self):
        child = self._mp_context.Process(target=_process_worker, args=(self._calls, self._results, self._initializer, self._initargs, self._max_tasks_per_child))
        child.start()  # as line 793 in _spawn_process: ‹p.start()›
        self._processes[child.pid] = child

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)  # as line 799
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')  # as line 801
            if _shutting_down:
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')  # as line 803: raise RuntimeError('cannot schedule new futures after '\n                   'interpreter shutdown')
            future = _base.Future()
            job = _executor('submitted', self._id, future, fn)
            self._pending[self._count] = _Item(future, fn, args, kwargs, job)
            self._numbers.put(self._count)
            self._count += 1
            if self._safe_to_spawn:
                self._adjust_process_count()  # as line 816
            self._start_manager()  # as line 817: ‹self._start_executor_manager_thread()›
            self._wake.wake()
            return future

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if chunksize < 1:  # as line 847
            raise ValueError("chunksize must be >= 1.")  # as line 848
        chunks = itertools.batched(zip(*iterables), chunksize)
        results = super().map(partial(_process_chunk, fn), chunks, timeout=timeout, buffersize=buffersize)  # as line 850: results = ‹super().map(partial(_process_chunk, fn),\n                      itertools.batched(zip(*iterables), chunksize),\n                      timeout=timeout,\n                      buffersize=buffersize)›
        return _chain_from_iterable_of_lists(results)  # as line 854

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._cancel_pending = cancel_futures
            self._shutdown = True
            _executor('closed', self._id, 0, '')
            if self._manager is not None:
                self._wake.wake()
        if self._manager is not None and wait:
            self._manager.join()
        self._manager = None
        self._processes = None

    def terminate_workers(self):
        """Stops the processes at once; what they were doing is lost."""
        self._stop_now('terminate')

    def kill_workers(self):
        self._stop_now('kill')

    def _stop_now(self, how):
        children = list((self._processes or {}).values())
        self.shutdown(wait=False, cancel_futures=True)
        for child in children:
            try:
                if child.is_alive():
                    getattr(child, how)()
            except ValueError:
                continue


def _chain_from_iterable_of_lists(results):
    for chunk in results:  # as line 617: for element in ‹iterable›:
        chunk.reverse()
        while chunk:
            yield chunk.pop()
