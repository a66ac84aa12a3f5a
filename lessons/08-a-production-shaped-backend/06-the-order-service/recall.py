import asyncio


async def hold(pool, seconds):
    async with pool:
        await asyncio.sleep(seconds)


async def main():
    pool = asyncio.Semaphore(2)
    await asyncio.gather(*(hold(pool, 0.5) for _ in range(6)))
    print("done")


asyncio.run(main())
