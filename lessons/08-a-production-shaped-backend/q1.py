import asyncio


async def use(pool):
    async with pool:
        await asyncio.sleep(0.2)


async def main():
    pool = asyncio.Semaphore(4)
    await asyncio.gather(*(use(pool) for _ in range(12)))
    print("done")


asyncio.run(main())
