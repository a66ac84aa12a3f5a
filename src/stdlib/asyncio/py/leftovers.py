"""Names that modules of CPython's asyncio have, and that nothing of ours needs: they come when somebody asks for them."""
import functools
import itertools
import threading
import types
import weakref

import _asyncio

_scheduled_tasks = weakref.WeakSet()
_task_name_counter = itertools.count(1).__next__
_lock = threading.Lock()
_global_lock = threading.Lock()
_iscoroutine_typecache = set()


class _RunningLoop(threading.local):
    loop_pid = (None, None)


_running_loop = _RunningLoop()


def _init_event_loop_policy():
    _asyncio._get_event_loop_policy()


def on_fork():
    _asyncio._set_running_loop(None)


@types.coroutine
def __sleep0():
    yield


async def _cancel_and_wait(fut):
    waiter = _asyncio.get_running_loop().create_future()
    over = functools.partial(_asyncio._release_waiter, waiter)
    fut.add_done_callback(over)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(over)


_RunningLoop.__module__ = _init_event_loop_policy.__module__ = on_fork.__module__ = 'asyncio.events'
__sleep0.__module__ = _cancel_and_wait.__module__ = 'asyncio.tasks'
