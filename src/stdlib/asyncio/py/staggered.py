"""Starts of coroutines one after the other, a while apart, until one has succeeded."""
__unseen__ = ('enter', 'finish')

__all__ = ('staggered_race',)

import contextlib

from . import events
from . import exceptions as exceptions_mod
from . import futures
from . import locks
from . import tasks


class _Race:
    """Coroutines that start one after the other, each when the one before failed or had its head start."""

    def __init__(self, coro_fns, delay, loop):
        self.entrants = enumerate(coro_fns)
        self.delay = delay
        self.loop = loop
        self.parent = tasks.current_task(loop)
        self.running = set()
        self.winner = (None, None)
        self.exceptions = []
        # What a coroutine raised that a race must not swallow.
        self.unhandled = []
        self.all_done = None

    def enter(self, previous_failed):
        ready = locks.Event()
        task = self.loop.create_task(self.run_one_coro(ready, previous_failed))
        futures.future_add_to_awaited_by(task, self.parent)
        self.running.add(task)
        task.add_done_callback(self.left)
        # Not before the task is known: it may run at once.
        ready.set()

    def left(self, task):
        self.running.discard(task)
        futures.future_discard_from_awaited_by(task, self.parent)
        if self.all_done is not None and not self.all_done.done() and not self.running:
            self.all_done.set_result(None)
        if not task.cancelled() and (failure := task.exception()) is not None:
            self.unhandled.append(failure)

    async def run_one_coro(self, ready, previous_failed):
        await ready.wait()
        if previous_failed is not None:
            with contextlib.suppress(exceptions_mod.TimeoutError):
                await tasks.wait_for(previous_failed.wait(), self.delay)  # as line 106: await tasks.wait_for(previous_failed.wait(), delay)
        try:
            index, start = next(self.entrants)
        except StopIteration:
            return
        failed = locks.Event()
        self.enter(failed)
        self.exceptions.append(None)
        assert len(self.exceptions) == index + 1
        try:
            result = await start()  # as line 127: result = ‹await coro_fn()›
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as failure:
            self.exceptions[index] = failure
            failed.set()
        else:
            assert self.winner[1] is None
            self.winner = (result, index)
            # Nobody else has a chance now.
            this = tasks.current_task(self.loop)
            for task in self.running:
                if task is not this:
                    task.cancel()

    async def finish(self):
        """Until nobody runs any more. Returns the CancelledError that came meanwhile."""
        cancelled = None
        while self.running:
            self.all_done = self.loop.create_future()
            try:
                await self.all_done
            except exceptions_mod.CancelledError as reason:
                cancelled = reason
                for task in self.running:
                    task.cancel(*reason.args)
            self.all_done = None
        return cancelled


async def staggered_race(coro_fns, delay, *, loop=None):
    race = _Race(coro_fns, delay, loop or events.get_running_loop())
    try:
        race.enter(None)
        cancelled = await race.finish()  # as line 165: await on_completed_fut
        if race.unhandled:
            raise ExceptionGroup('staggered race failed', race.unhandled)  # as line 174: raise ExceptionGroup("staggered race failed", unhandled_exceptions)
        if cancelled is not None:
            raise cancelled  # as line 176: raise propagate_cancellation_error
        return *race.winner, race.exceptions
    finally:
        # Tracebacks lead here, and must not lead back.
        race.exceptions = race.unhandled = race = cancelled = None
