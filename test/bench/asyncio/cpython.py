"""Runs one program of programs.py on CPython's own asyncio, on a virtual clock unless it needs sockets; prints seconds of real time and the result."""
import asyncio
import sys
import time

from programs import PROGRAMS, WITH_SOCKETS


class NoSelector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError('nothing to wait for')
        if timeout > 0:
            self.loop.now += timeout
        return ()

    def close(self):
        pass


class VirtualLoop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 0.0
        self._clock_resolution = 1e-9
        self._selector = NoSelector(self)

    def time(self):
        return self.now

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


loop = asyncio.new_event_loop() if sys.argv[1] in WITH_SOCKETS else VirtualLoop()
started = time.perf_counter()
result = loop.run_until_complete(PROGRAMS[sys.argv[1]]())
print(time.perf_counter() - started, result)
