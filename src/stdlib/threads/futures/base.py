"""Futures, and waiting for several of them."""

import threading
import time

from _thread import _job_of, _shorten

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_shown_states = {
    PENDING: 'pending',
    RUNNING: 'running',
    CANCELLED: 'cancelled',
    CANCELLED_AND_NOTIFIED: 'cancelled',
    FINISHED: 'finished',
}
_over = (CANCELLED_AND_NOTIFIED, FINISHED)


class Error(Exception):
    """Base of the exceptions of futures."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    """The executor can't go on: something it needs has failed."""


class _Watch:
    """Someone who waits for some of several futures."""

    def __init__(self, count, stop_on_exception, any_will_do, what):
        self.event = threading.Event()
        # whoever waits for it waits for jobs, and says for which of them
        self.event._cond = threading._line('future', 0, what)
        self.lock = threading.Lock()
        self.finished = []
        self.left = count
        self.stop_on_exception = stop_on_exception
        self.any_will_do = any_will_do

    def over(self, future):
        with self.lock:
            self.finished.append(future)
            self.left -= 1
            if self.any_will_do or self.left <= 0 or (
                self.stop_on_exception and not future.cancelled() and future._exception is not None
            ):
                self.event.set()


class _Locked:
    """Holds the conditions of several futures, taken in one fixed order."""

    def __init__(self, futures):
        self.futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self.futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self.futures:
            future._condition.release()


def as_completed(fs, timeout=None):
    """The futures as they finish."""
    end = None if timeout is None else time.monotonic() + timeout
    fs = set(fs)  # as line 214
    total = len(fs)
    with _Locked(fs):
        finished = [future for future in fs if future._state in _over]
        pending = fs - set(finished)
        watch = _Watch(len(pending), False, True, 'the next of as_completed()')
        for future in pending:
            future._watchers.append(watch)
    try:
        # Nothing here may keep a future that has been handed out.
        fs = future = None
        while finished:
            yield finished.pop()
        while pending:
            left = None
            if end is not None:
                left = end - time.monotonic()
                if left < 0:
                    raise TimeoutError(f'{len(pending)} (of {total}) futures unfinished')  # as line 233: raise TimeoutError(\n        '%d (of %d) futures unfinished' % (\n        len(pending), total_futures))
            watch.event.wait(left)  # as line 237: ‹waiter.event.wait(wait_timeout)›
            with watch.lock:
                ready = watch.finished
                watch.finished = []
                watch.event.clear()
            ready.reverse()
            for future in ready:
                pending.discard(future)
                with future._condition:
                    future._watchers.remove(watch)
            future = None
            while ready:
                yield ready.pop()
    finally:
        for future in pending:
            with future._condition:
                if watch in future._watchers:
                    future._watchers.remove(watch)


class DoneAndNotDoneFutures(tuple):
    """What wait() answers: the futures that are done, and those that are not."""

    __slots__ = ()
    _fields = ('done', 'not_done')

    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


def _awaited(count, return_when):
    """How many are waited for, and which of them is enough."""
    if count == 1 or return_when == ALL_COMPLETED:
        return count
    return f'the first of {count}' if return_when == FIRST_COMPLETED else f'{count} or the first exception'


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures: all of them, the first, or the first exception."""
    fs = set(fs)  # as line 282
    with _Locked(fs):
        done = {future for future in fs if future._state in _over}
        not_done = fs - done  # as line 286
        if return_when == FIRST_COMPLETED and done:
            return DoneAndNotDoneFutures(done, not_done)
        if return_when == FIRST_EXCEPTION and any(
            not future.cancelled() and future._exception is not None for future in done
        ):
            return DoneAndNotDoneFutures(done, not_done)
        if not not_done:
            return DoneAndNotDoneFutures(done, not_done)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        watch = _Watch(
            len(not_done), return_when == FIRST_EXCEPTION, return_when == FIRST_COMPLETED,
            f'wait() for {_awaited(len(not_done), return_when)}',
        )
        for future in not_done:
            future._watchers.append(watch)
    watch.event.wait(timeout)  # as line 299: ‹waiter.event.wait(timeout)›
    for future in not_done:
        with future._condition:
            future._watchers.remove(watch)
    done.update(watch.finished)
    return DoneAndNotDoneFutures(done, fs - done)  # as line 305


def _result_or_cancel(fut, timeout=None):
    try:
        try:
            return fut.result(timeout)  # as line 311
        finally:
            fut.cancel()  # as line 313
    finally:
        del fut


_making = threading.Lock()


class _Meeting:
    """The condition of a future: made when it is first needed."""

    def __get__(self, future, cls=None):
        if future is None:
            return self
        with _making:
            if future._kept is None:
                job = _job_of(future)
                future._kept = future._condition = threading.Condition(_as=('future', job, f'future {job}'))
            return future._kept


class Future:
    """The result of a call that is made elsewhere."""

    _condition = _Meeting()
    _kept = None

    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._watchers = []
        self._done_callbacks = []

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            try:
                callback(self)  # as line 334
            except Exception:
                import logging
                logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def __repr__(self):
        with self._condition:
            name = self.__class__.__name__
            if self._state == FINISHED:  # as line 340
                if self._exception:
                    outcome = f'raised {self._exception.__class__.__name__}'
                else:
                    outcome = f'returned {self._result.__class__.__name__}'
                return f'<{name} at {id(self):#x} state=finished {outcome}>'
            return f'<{name} at {id(self):#x} state={_shown_states[self._state]}>'

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()  # as line 372
        self._invoke_callbacks()  # as line 374
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == RUNNING  # as line 385

    def done(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def __get_result(self):
        if self._exception is not None:
            try:
                raise self._exception  # as line 395
            finally:
                # The traceback would lead back to this future.
                self = None
        return self._result

    def add_done_callback(self, fn):
        with self._condition:
            if self._state not in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED):
                self._done_callbacks.append(fn)  # as line 415
                return
        try:
            fn(self)  # as line 418
        except Exception:
            import logging
            logging.getLogger('concurrent.futures').exception('exception calling callback for %r', self)

    def result(self, timeout=None):
        try:
            with self._condition:
                if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                    raise CancelledError()  # as line 441
                if self._state == FINISHED:
                    return self.__get_result()  # as line 443
                self._condition.wait(timeout)  # as line 445
                if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                    raise CancelledError()  # as line 448
                if self._state == FINISHED:
                    return self.__get_result()  # as line 450
                raise TimeoutError()  # as line 452
        finally:
            self = None

    def exception(self, timeout=None):
        with self._condition:
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                raise CancelledError()  # as line 477
            if self._state != FINISHED:
                self._condition.wait(timeout)  # as line 481
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                raise CancelledError()  # as line 484
            if self._state != FINISHED:
                raise TimeoutError()  # as line 488
            return self._exception

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:  # as line 515
                self._state = CANCELLED_AND_NOTIFIED
                for watch in self._watchers:
                    watch.over(self)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            import logging
            logging.getLogger('concurrent.futures').critical('Future %s in unexpected state: %s', id(self), self._state)
            raise RuntimeError('Future in unexpected state')  # as line 529

    def _finish(self, result, exception):
        self._result = result
        self._exception = exception
        self._state = FINISHED
        for watch in self._watchers:
            watch.over(self)
        self._condition.notify_all()

    def set_result(self, result):
        with self._condition:
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED):
                raise InvalidStateError('{}: {!r}'.format(self._state, self))  # as line 538
            self._finish(result, None)
        self._invoke_callbacks()  # as line 544

    def set_exception(self, exception):
        with self._condition:
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED):
                raise InvalidStateError('{}: {!r}'.format(self._state, self))  # as line 553
            self._finish(None, exception)
        self._invoke_callbacks()  # as line 559

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


_shorten(Future)


class Executor:
    """Makes calls elsewhere."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()  # as line 575

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):  # as line 604
            raise TypeError("buffersize must be an integer or None")  # as line 605
        if buffersize is not None and buffersize < 1:  # as line 606
            raise ValueError("buffersize must be None or > 0")  # as line 607
        end = None if timeout is None else timeout + time.monotonic()
        from collections import deque
        calls = zip(*iterables)
        futures = deque()
        for args in calls:
            futures.append(self.submit(fn, *args))  # as line 618: fs = [‹self.submit(fn, *args)› for args in zipped_iterables]
            if buffersize is not None and len(futures) >= buffersize:
                break

        from _weakref import ref
        # The results do not keep the executor alive.
        executor = ref(self)

        def result_iterator():
            try:
                while futures:
                    if buffersize is not None and (pool := executor()) is not None:
                        args = next(calls, None)
                        if args is not None:
                            futures.append(pool.submit(fn, *args))
                        del pool
                    # Nothing here may keep a future whose result has been handed out.
                    if end is None:
                        yield _result_or_cancel(futures.popleft())  # as line 639: yield ‹_result_or_cancel(fs.pop())›
                    else:
                        yield _result_or_cancel(futures.popleft(), end - time.monotonic())  # as line 641: yield ‹_result_or_cancel(fs.pop(), end_time - time.monotonic())›
            finally:
                for future in futures:
                    future.cancel()  # as line 644

        return result_iterator()  # as line 645

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)  # as line 667
        return False
