"""What lesson programs need beside Python: computation that takes a known time, and the settings of the simulated world."""

import _world

__all__ = ['cpu', 'now', 'world', 'FAIL', 'arrivals', 'gauge', 'measured']

FAIL = _world.fail()


def cpu(seconds):
    """Compute for so many seconds: the thread is busy, and holds the GIL as Python code does."""
    _world.cpu(seconds)


def now():
    """Seconds on the virtual clock since the program began."""
    return _world.now()


def world(settings=None, **more):
    """Change the settings of the simulated world (latency=..., services={...}, database={...})."""
    _world.world({**(settings or {}), **more})


def gauge(name, change=1):
    """Change a gauge that the screen shows."""
    _world.gauge(name, change)


def measured(name, seconds):
    """Note how long something took; the screen shows how many times, and within which time most of them lay."""
    _world.measured(name, seconds)


async def arrivals(count, rate=None, pattern=None):
    """Yield 0, 1, 2, ... at a rate per second: evenly, or at random moments ('poisson')."""
    import asyncio
    import random
    given = _world.arrivals() or (None, 'even')
    rate = rate or given[0] or 10
    pattern = pattern or given[1]
    loop = asyncio.get_running_loop()
    due = loop.time()
    for number in range(count):
        yield number
        due += random.expovariate(rate) if pattern == 'poisson' else 1 / rate
        await asyncio.sleep(due - loop.time())
