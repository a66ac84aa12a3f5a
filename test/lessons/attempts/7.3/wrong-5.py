# fails: the reports are there
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
    await asyncio.gather(*(webhook(n) for n in range(20)))
    print("webhooks")
    await asyncio.to_thread(old_library)
    print("old library")
    print("reports")


if __name__ == "__main__":
    asyncio.run(main())
