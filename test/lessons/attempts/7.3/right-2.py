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
    async def hooks():
        async with asyncio.TaskGroup() as tg:
            for n in range(20):
                tg.create_task(webhook(n))
        print("webhooks")
    async def old():
        await asyncio.to_thread(old_library)
        print("old library")
    def all_reports():
        with ProcessPoolExecutor(4) as pool:
            list(pool.map(report, range(4)))
    async def reports():
        await asyncio.to_thread(all_reports)
        print("reports")
    await asyncio.gather(hooks(), old(), reports())


if __name__ == "__main__":
    asyncio.run(main())
