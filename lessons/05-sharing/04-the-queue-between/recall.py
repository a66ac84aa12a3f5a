import asyncio


async def job(gate, seconds):
    async with gate:
        await asyncio.sleep(seconds)


async def main():
    gate = asyncio.Semaphore(2)
    times = (0.5, 0.2, 0.4, 0.7)
    await asyncio.gather(*(job(gate, seconds) for seconds in times))
    print("done")


asyncio.run(main())
