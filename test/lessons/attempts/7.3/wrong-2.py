# fails: everything is done by t = 1.1 s
import asyncio
import time
from sim import cpu


def report(n):
    cpu(0.5)
    return n


def old_library():
    time.sleep(0.6)


async def webhook(n):
    await asyncio.sleep(0.3)


async def main():
    reports = [asyncio.create_task(asyncio.to_thread(report, n)) for n in range(4)]
    old = asyncio.create_task(asyncio.to_thread(old_library))
    await asyncio.gather(*(webhook(n) for n in range(20)))
    print("webhooks")
    await old
    print("old library")
    await asyncio.gather(*reports)
    print("reports")


if __name__ == "__main__":
    asyncio.run(main())
