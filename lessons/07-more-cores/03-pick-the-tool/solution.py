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


async def webhooks():
    await asyncio.gather(*(webhook(n) for n in range(20)))
    print("webhooks")


async def old():
    await asyncio.to_thread(old_library)
    print("old library")


async def reports(pool):
    loop = asyncio.get_running_loop()
    await asyncio.gather(
        *(loop.run_in_executor(pool, report, n) for n in range(4))
    )
    print("reports")


async def main():
    with ProcessPoolExecutor(4) as pool:
        await asyncio.gather(webhooks(), old(), reports(pool))


if __name__ == "__main__":
    asyncio.run(main())
