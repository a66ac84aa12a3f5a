import asyncio
import time
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def report(n):
    cpu(0.5)
    return n


def old_library():
    time.sleep(0.4)


async def webhook(n):
    await asyncio.sleep(0.3)


async def main():
    with ProcessPoolExecutor(2) as pool:
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(webhook(n) for n in range(100)))
        print("webhooks")
        await asyncio.to_thread(old_library)
        print("old library")
        await asyncio.gather(
            *(loop.run_in_executor(pool, report, n) for n in range(2))
        )
        print("reports")


if __name__ == "__main__":
    asyncio.run(main())
