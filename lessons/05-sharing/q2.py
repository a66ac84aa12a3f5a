import asyncio


async def job(lock):
    async with lock:
        await asyncio.sleep(0.3)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(job(lock) for _ in range(4)))
    print("done")


asyncio.run(main())
