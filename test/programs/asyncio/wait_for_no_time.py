"""wait_for() without any time: where it waits for the cancellation, and the tracebacks of what comes of it."""

import asyncio
import traceback


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.1)
        print('cleaned')


async def bad():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise ValueError('instead')


async def returns():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return 'returned'


async def waits(work):
    return await asyncio.wait_for(work, 0)


def lines():
    """Of the traceback: what is no file of ours, without the folder."""
    found = [line.strip() for line in traceback.format_exc().splitlines() if 'File' not in line or '/tasks.py' in line]
    return [line.replace(asyncio.__file__.rpartition('/')[0], '...') for line in found]


async def main():
    for work in (slow, bad, returns):
        inner = asyncio.create_task(work())
        await asyncio.sleep(0)
        task = asyncio.create_task(waits(inner))
        await asyncio.sleep(0)
        coroutine = task.get_coro()
        while hasattr(coroutine, 'cr_code'):
            print(coroutine.__qualname__, coroutine.cr_frame.f_lineno)
            coroutine = coroutine.cr_await
        print(asyncio.format_call_graph(inner).count('File'))
        try:
            print(await task)
        except Exception:
            print(*lines()[-8:], sep='\n')
    inner = asyncio.create_task(slow())
    await asyncio.sleep(0)
    task = asyncio.create_task(waits(inner))
    await asyncio.sleep(0.05)
    task.cancel('outer')
    try:
        await task
    except asyncio.CancelledError:
        print(*lines()[-5:], sep='\n')
    await asyncio.wait([inner])
    for graph in (asyncio.format_call_graph, asyncio.capture_call_graph):
        try:
            graph(5)
        except TypeError:
            print(*lines()[-7:], sep='\n')


asyncio.run(main())
try:
    asyncio.print_call_graph()
except RuntimeError:
    print(*lines()[-8:], sep='\n')
# expect: waits 30
# expect: wait_for 481
# expect: _cancel_and_wait 549
# expect: 2
# expect: cleaned
# expect: Traceback (most recent call last):
# expect: print(await task)
# expect: ^^^^^^^^^^
# expect: return await asyncio.wait_for(work, 0)
# expect: ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: File ".../tasks.py", line 485, in wait_for
# expect: raise TimeoutError from exc
# expect: TimeoutError
# expect: waits 30
# expect: wait_for 481
# expect: _cancel_and_wait 549
# expect: 2
# expect: ^^^^^^^^^^
# expect: return await asyncio.wait_for(work, 0)
# expect: ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: File ".../tasks.py", line 483, in wait_for
# expect: return fut.result()
# expect: ~~~~~~~~~~^^
# expect: raise ValueError('instead')
# expect: ValueError: instead
# expect: waits 30
# expect: wait_for 481
# expect: _cancel_and_wait 549
# expect: 2
# expect: returned
# expect: File ".../tasks.py", line 481, in wait_for
# expect: await _cancel_and_wait(fut)
# expect: File ".../tasks.py", line 549, in _cancel_and_wait
# expect: await waiter
# expect: asyncio.exceptions.CancelledError: outer
# expect: cleaned
# expect: ~~~~~^^^
# expect: graph = capture_call_graph(future, depth=depth + 1, limit=limit)
# expect: return _build_graph_for_future(future, limit=limit)
# expect: raise TypeError(
# expect: ...<2 lines>...
# expect: )
# expect: TypeError: 5 object does not appear to be compatible with asyncio.Future
# expect: graph(5)
# expect: ~~~~~^^^
# expect: return _build_graph_for_future(future, limit=limit)
# expect: raise TypeError(
# expect: ...<2 lines>...
# expect: )
# expect: TypeError: 5 object does not appear to be compatible with asyncio.Future
# expect: ~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect: print(format_call_graph(future, depth=depth, limit=limit), file=file)
# expect: ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: graph = capture_call_graph(future, depth=depth + 1, limit=limit)
# expect: raise RuntimeError(
# expect: 'capture_call_graph() is called outside of a running '
# expect: 'event loop and no *future* to introspect was provided')
# expect: RuntimeError: capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided
