"""A coroutine method called by hand with what is no instance is refused by an exception; which one, and when, hangs on how the class is written."""
import asyncio


async def main():
    for method in (asyncio.Queue.put_nowait, asyncio.Queue.put, asyncio.Queue.get, asyncio.PriorityQueue.join, asyncio.Lock.acquire, asyncio.Event.wait,
                   asyncio.Semaphore.acquire, asyncio.Condition.wait, asyncio.Lock.__aenter__, asyncio.TaskGroup.__aenter__, asyncio.Timeout.__aenter__,
                   asyncio.StreamReader.read, asyncio.Server.wait_closed):
        for stranger in (None, 3, object()):
            arguments = [1] if method.__name__.startswith('put') else []
            try:
                answer = method(stranger, *arguments)
                await answer
            except (AttributeError, TypeError):
                print(method.__name__, 'is refused')


asyncio.run(main())
# expect: put_nowait is refused
# expect: put_nowait is refused
# expect: put_nowait is refused
# expect: put is refused
# expect: put is refused
# expect: put is refused
# expect: get is refused
# expect: get is refused
# expect: get is refused
# expect: join is refused
# expect: join is refused
# expect: join is refused
# expect: acquire is refused
# expect: acquire is refused
# expect: acquire is refused
# expect: wait is refused
# expect: wait is refused
# expect: wait is refused
# expect: acquire is refused
# expect: acquire is refused
# expect: acquire is refused
# expect: wait is refused
# expect: wait is refused
# expect: wait is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: __aenter__ is refused
# expect: read is refused
# expect: read is refused
# expect: read is refused
# expect: wait_closed is refused
# expect: wait_closed is refused
# expect: wait_closed is refused
