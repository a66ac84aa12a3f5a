import asyncio
import time
from sim import cpu


def report(n):
    cpu(0.5)
    return n


def old_library():
    time.sleep(0.4)


async def webhook(n):
    await asyncio.sleep(0.3)


async def main():
    await asyncio.gather(*(webhook(n) for n in range(100)))
    print("webhooks")
    await asyncio.to_thread(old_library)
    print("old library")
    await asyncio.gather(
        *(asyncio.to_thread(report, n) for n in range(2))
    )
    print("reports")


if __name__ == "__main__":
    asyncio.run(main())
