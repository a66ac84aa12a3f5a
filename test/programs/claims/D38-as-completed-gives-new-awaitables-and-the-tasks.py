# D38: as_completed gives new awaitables, and the tasks themselves to async for.
# python: 3.13
import asyncio
async def main():
    tasks = [asyncio.create_task(asyncio.sleep(0, n)) for n in range(2)]
    print([type(one).__name__ for one in asyncio.as_completed(tasks) if await one is not None])
    tasks = [asyncio.create_task(asyncio.sleep(0, n)) for n in range(2)]
    found = [one async for one in asyncio.as_completed(tasks)]
    print(all(one in tasks for one in found))
asyncio.run(main())
# expect: ['coroutine', 'coroutine']
# expect: True
