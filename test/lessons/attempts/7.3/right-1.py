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
    pool = ProcessPoolExecutor()
    reports = [loop.run_in_executor(pool, report, n) for n in range(4)]
    old = loop.run_in_executor(None, old_library)
    await asyncio.gather(*[webhook(n) for n in range(20)])
    print("webhooks")
    await old
    print("old library")
    await asyncio.gather(*reports)
    print("reports")


if __name__ == "__main__":
    asyncio.run(main())
