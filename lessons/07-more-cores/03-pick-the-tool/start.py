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
    for n in range(20):
        await webhook(n)
    print("webhooks")
    old_library()
    print("old library")
    for n in range(4):
        report(n)
    print("reports")


if __name__ == "__main__":
    asyncio.run(main())
