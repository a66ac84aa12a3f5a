import asyncio


async def job(lock):
    async with lock:
        await asyncio.sleep(0.1)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(job(lock) for _ in range(10)))
    print("ten jobs are done")


asyncio.run(main())
