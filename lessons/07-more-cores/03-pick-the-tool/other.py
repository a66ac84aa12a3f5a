import asyncio
import time
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def report(n):
    cpu(0.5)
    return n


def old_library():
    time.sleep(0.6)


async def webhook(n):
    await asyncio.sleep(0.3)


async def main():
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(4)
    made = [loop.run_in_executor(pool, report, n) for n in range(4)]
    old = asyncio.create_task(asyncio.to_thread(old_library))
    async with asyncio.TaskGroup() as group:
        for n in range(20):
            group.create_task(webhook(n))
    print("webhooks")
    await old
    print("old library")
    await asyncio.gather(*made)
    print("reports")
    pool.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
