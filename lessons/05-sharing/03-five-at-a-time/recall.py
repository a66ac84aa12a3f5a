import asyncio


async def job(lock, seconds):
    await asyncio.sleep(seconds)
    async with lock:
        await asyncio.sleep(0.5)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(job(lock, 0.1), job(lock, 0.2), job(lock, 0.3))
    print("done")


asyncio.run(main())
