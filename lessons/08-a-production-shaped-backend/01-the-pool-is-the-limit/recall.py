import asyncio


async def call(gate):
    async with gate:
        await asyncio.sleep(0.2)


async def main():
    gate = asyncio.Semaphore(5)
    await asyncio.gather(*(call(gate) for _ in range(20)))
    print("done")


asyncio.run(main())
