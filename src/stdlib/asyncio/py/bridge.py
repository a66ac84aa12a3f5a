# as file asyncio/futures.py
"""Futures of asyncio and of concurrent.futures made to follow each other."""
import concurrent.futures

from _asyncio import (CancelledError, Future, InvalidStateError, _get_loop, _stands_for,
                      ensure_future, get_event_loop, iscoroutine, isfuture)
from _thread import _job_of

__name__ = 'asyncio.futures'


def _convert_future_exc(exc):
    kind = type(exc)
    if kind is concurrent.futures.CancelledError:
        return CancelledError(*exc.args).with_traceback(exc.__traceback__)
    if kind is concurrent.futures.InvalidStateError:
        return InvalidStateError(*exc.args).with_traceback(exc.__traceback__)
    return exc


def _set_concurrent_future_state(concurrent, source):
    assert source.done()  # as line 338
    if source.cancelled():  # as line 339
        concurrent.cancel()  # as line 340
    if not concurrent.set_running_or_notify_cancel():  # as line 341
        return
    exception = source.exception()  # as line 343
    if exception is not None:
        concurrent.set_exception(_convert_future_exc(exception))  # as line 345
    else:
        concurrent.set_result(source.result())  # as line 348: ‹concurrent.set_result(result)›


def _copy_future_state(source, dest):
    """Copy the state of a concurrent.futures.Future (or any other) to a future of asyncio."""
    if dest.cancelled():  # as line 357
        return
    assert not dest.done()  # as line 359
    assert source.done()  # as line 356
    if source.cancelled():  # as line 360
        dest.cancel()  # as line 361
        return
    exception = source.exception()  # as line 363
    if exception is not None:
        dest.set_exception(_convert_future_exc(exception))  # as line 365
    else:
        dest.set_result(source.result())  # as line 368: ‹dest.set_result(result)›


def _chain_future(source, destination):
    if not isfuture(source) and not isinstance(source, concurrent.futures.Future):
        raise TypeError('A future is required for source argument')  # as line 380
    if not isfuture(destination) and not isinstance(destination, concurrent.futures.Future):
        raise TypeError('A future is required for destination argument')  # as line 383
    source_loop = _get_loop(source) if isfuture(source) else None  # as line 384
    dest_loop = _get_loop(destination) if isfuture(destination) else None  # as line 385

    def _set_state(future, other):  # as line 387
        if isfuture(future):  # as line 388
            _copy_future_state(other, future)  # as line 389
        else:
            _set_concurrent_future_state(future, other)  # as line 391

    def _call_check_cancel(destination):  # as line 393
        if destination.cancelled():  # as line 394
            if source_loop is None or source_loop is dest_loop:
                source.cancel()  # as line 396
            else:
                source_loop.call_soon_threadsafe(source.cancel)  # as line 398

    def _call_set_state(source):  # as line 400
        if (destination.cancelled() and
                dest_loop is not None and dest_loop.is_closed()):
            return
        if dest_loop is None or dest_loop is source_loop:
            _set_state(destination, source)  # as line 405
        else:
            if dest_loop.is_closed():  # as line 407
                return
            dest_loop.call_soon_threadsafe(_set_state, destination, source)  # as line 409

    destination.add_done_callback(_call_check_cancel)  # as line 411
    source.add_done_callback(_call_set_state)  # as line 412


def wrap_future(future, *, loop=None):
    if isfuture(future):  # as line 417
        return future
    assert isinstance(future, concurrent.futures.Future), f'concurrent.futures.Future is expected, got {future!r}'  # as line 419:     assert ‹isinstance(future, concurrent.futures.Future)›, \
    if loop is None:
        loop = get_event_loop()
    new_future = _stands_for(loop.create_future(), 'executor', 'a job of a pool', _job_of(future))
    _chain_future(future, new_future)  # as line 424
    return new_future


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')  # as line 1013 in run_coroutine_threadsafe of asyncio/tasks.py
    future = concurrent.futures.Future()

    def callback():  # as line 1016 in callback of asyncio/tasks.py
        try:
            _chain_future(ensure_future(coro, loop=loop), future)  # as line 1018 in callback of asyncio/tasks.py: futures._chain_future(‹ensure_future(coro, loop=loop)›, future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if future.set_running_or_notify_cancel():
                future.set_exception(exc)
            raise

    loop.call_soon_threadsafe(callback)  # as line 1026 in run_coroutine_threadsafe of asyncio/tasks.py
    return future


run_coroutine_threadsafe.__module__ = 'asyncio.tasks'
