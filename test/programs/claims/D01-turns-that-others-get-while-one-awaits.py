# D1, D6, D7: turns that others get while one awaits.
# python: 3.13
import asyncio
async def nested(depth):
    return await nested(depth - 1) if depth else None
class Items:
    def __init__(self): self.left = 100
    def __aiter__(self): return self
    async def __anext__(self):
        self.left -= 1
        if not self.left: raise StopAsyncIteration
async def nothing(): pass
async def finished():
    f = asyncio.get_running_loop().create_future(); f.set_result(1)
    await f
async def lock():
    async with asyncio.Lock(): pass
async def semaphore():
    async with asyncio.Semaphore(1): pass
async def queue():
    q = asyncio.Queue()
    await q.put(1); await q.get()
async def event():
    e = asyncio.Event(); e.set()
    await e.wait()
async def items():
    async for _ in Items(): pass
async def group():
    async with asyncio.TaskGroup(): pass
async def timeout():
    async with asyncio.timeout(10): pass
async def turns(name, make):
    ticks = 0
    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0)
            ticks += 1
    ticker = asyncio.create_task(tick())
    await asyncio.sleep(0)
    before = ticks
    await make()
    print(name, ticks - before)
    ticker.cancel()
async def main():
    await turns("nested", lambda: nested(500))
    for make in (finished, lock, semaphore, queue, event, items, group, timeout): await turns(make.__name__, make)
    await turns("gather of nothing", lambda: asyncio.gather())
    await turns("create_task", lambda: asyncio.create_task(nothing()))
    await turns("gather", lambda: asyncio.gather(nothing(), nothing(), nothing()))
    await turns("shield", lambda: asyncio.shield(nothing()))
    await turns("wait_for", lambda: asyncio.wait_for(nothing(), 1))
    await turns("sleep(0)", lambda: asyncio.sleep(0))
    await turns("sleep(-1)", lambda: asyncio.sleep(-1))
asyncio.run(main())
# expect: nested 0
# expect: finished 0
# expect: lock 0
# expect: semaphore 0
# expect: queue 0
# expect: event 0
# expect: items 0
# expect: group 0
# expect: timeout 0
# expect: gather of nothing 0
# expect: create_task 2
# expect: gather 3
# expect: shield 3
# expect: wait_for 0
# expect: sleep(0) 1
# expect: sleep(-1) 1
