"""Coroutines nobody awaits, told through a function that programs may replace; loops nobody closes, told to those who want to know."""
import asyncio
import contextlib
import io
import warnings


@contextlib.contextmanager
def heard():
    text = io.StringIO()
    with contextlib.redirect_stderr(text):
        yield
    for line in text.getvalue().splitlines():
        if 'tracemalloc' not in line and not line.startswith('  '):
            print(line.rsplit('/', 1)[-1])


async def work():
    pass


warnings.simplefilter('always')
with heard():
    work()
original = warnings._warn_unawaited_coroutine


def mine(coro):
    print('mine', coro.__name__)
    original(coro)


with heard():
    warnings._warn_unawaited_coroutine = mine
    work()
with heard():
    del warnings._warn_unawaited_coroutine
    work()
warnings._warn_unawaited_coroutine = original
with heard():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(work())
    loop = None
with heard():
    loop = asyncio.new_event_loop()
    loop.close()
    loop = None
with heard():
    asyncio.run(work())
# expect: what_is_left_open.py:24: RuntimeWarning: coroutine 'work' was never awaited
# expect: mine work
# expect: what_is_left_open.py:30: RuntimeWarning: coroutine 'work' was never awaited
# expect: what_is_left_open.py:38: RuntimeWarning: coroutine 'work' was never awaited
# expect: base_events.py:758: ResourceWarning: unclosed event loop <_UnixSelectorEventLoop running=False closed=False debug=False>
