"""Calls of functions at given times, by priority."""

import heapq
import threading
import time
from collections import namedtuple
from itertools import count
from time import monotonic as _time

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
Event.time.__doc__ = """When the event is due, in the units of timefunc."""
Event.priority.__doc__ = """Of events that are due together, lower ones are first."""
Event.sequence.__doc__ = """Counts events, so that equal ones keep their order."""
Event.action.__doc__ = """What is called."""
Event.argument.__doc__ = """Its positional arguments."""
Event.kwargs.__doc__ = """Its keyword arguments."""

_sentinel = object()


class scheduler:
    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self.timefunc, self.delayfunc = timefunc, delayfunc
        self._sequence_generator = count()  # as line 60
        # Soonest first; the lock guards it.
        self._queue, self._lock = [], threading.RLock()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        named = {} if kwargs is _sentinel else kwargs
        with self._lock:
            number = next(self._sequence_generator)
            event = Event(time, priority, number, action, argument, named)
            heapq.heappush(self._queue, event)  # as line 75
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)  # as line 95
            heapq.heapify(self._queue)  # as line 96

    def empty(self):
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    break
                event = self._queue[0]
                now = self.timefunc()
                due = event.time <= now
                if due:
                    heapq.heappop(self._queue)
            if due:
                event.action(*event.argument, **event.kwargs)  # as line 151: ‹action(*argument, **kwargs)›
                # Let other threads run.
                self.delayfunc(0)
            elif not blocking:
                return event.time - now
            else:
                self.delayfunc(event.time - now)

    @property
    def queue(self):
        with self._lock:
            events = self._queue[:]  # as line 166
        return [heapq.heappop(events) for _ in range(len(events))]
