import asyncio
import time
from multiprocessing import Process
from sim import cpu


def report(n):
    cpu(0.5)
    return n


def old_library():
    time.sleep(0.6)


async def webhook(n):
    await asyncio.sleep(0.3)


async def main():
    ps = [Process(target=report, args=(n,)) for n in range(4)]
    for p in ps:
        p.start()
    old = asyncio.create_task(asyncio.to_thread(old_library))
    await asyncio.gather(*(webhook(n) for n in range(20)))
    print("webhooks")
    await old
    print("old library")
    for p in ps:
        p.join()
    print("reports")


if __name__ == "__main__":
    asyncio.run(main())
