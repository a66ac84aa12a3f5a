# Who looks at the clock until some time has passed gets there, though computing is next to nothing beside waiting.
# python: 3.13
import asyncio
import time
from datetime import datetime, timedelta
from unittest import mock


def burn(seconds):
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


start = time.monotonic()
burn(0.05)
print(0.05 <= time.monotonic() - start)
until = datetime.now() + timedelta(milliseconds=50)
while datetime.now() < until:
    pass


async def spin():
    """Turns the loop until a timer sets the event."""
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    loop.call_later(0.05, event.set)
    while not event.is_set():
        await asyncio.sleep(0)
    until = loop.time() + 0.05
    while loop.time() < until:
        await asyncio.sleep(0)


asyncio.run(spin())
print("spun")

# a selector that never waits
loop = asyncio.BaseEventLoop()
loop._process_events = mock.Mock()
loop._selector = mock.Mock()
loop._selector.select.return_value = ()
loop.run_until_complete(asyncio.sleep(0.02, "slept"))
print(loop._selector.select.call_count > 3)
loop.close()
# expect: True
# expect: spun
# expect: True
