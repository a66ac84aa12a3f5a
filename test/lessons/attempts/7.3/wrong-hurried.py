# fails: the webhooks are done by t = 0.5 s
import asyncio
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def report(n):
    cpu(0.5)
    return n


async def webhook(n):
    return n


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(4) as pool:
        reports = [loop.run_in_executor(pool, report, n) for n in range(4)]
        await asyncio.gather(*(webhook(n) for n in range(20)))
        print("webhooks")
        print("old library")
        await asyncio.gather(*reports)
        print("reports")


if __name__ == "__main__":
    asyncio.run(main())
