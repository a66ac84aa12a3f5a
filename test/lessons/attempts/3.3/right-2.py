import asyncio
from sim import cpu


async def handle(n):
    await asyncio.sleep(0.5)
    cpu(0.004)


async def main():
    gate = asyncio.Semaphore(500)
    async def one(n):
        async with gate:
            await handle(n)
    await asyncio.gather(*map(one, range(500)))
    print("all handled")


asyncio.run(main())
