# fails: the webhooks are done by t = 0.5 s
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
    with ProcessPoolExecutor(4) as pool:
        r = pool.map(report, range(4))
        hooks = asyncio.gather(*(webhook(n) for n in range(20)))
        old_library()
        print("old library")
        await hooks
        print("webhooks")
        list(r)
        print("reports")


if __name__ == "__main__":
    asyncio.run(main())
