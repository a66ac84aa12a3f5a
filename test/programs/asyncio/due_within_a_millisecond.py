"""
A selector waits for whole milliseconds: what is due before such a wait is over comes in one turn. (Where threads are imported computing takes time, so the
sleeps of both tasks begin at different moments.)
"""
import asyncio
import concurrent.futures


async def sleeper(name, seconds):
    sum(range(10000))  # some 100 microseconds
    await asyncio.sleep(seconds)
    print(name, "awake")
    asyncio.get_running_loop().call_soon(print, "after", name)


async def main():
    async with asyncio.TaskGroup() as group:
        for name in "abc":
            group.create_task(sleeper(name, 0.05))


asyncio.run(main())
# expect: a awake
# expect: b awake
# expect: c awake
# expect: after a
# expect: after b
# expect: after c
