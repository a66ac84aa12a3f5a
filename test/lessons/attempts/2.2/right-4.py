import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def step(n):
    return n


async def main():
    task = asyncio.create_task(ticker())
    await asyncio.gather(*(step(n) for n in range(6)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("done")


asyncio.run(main())
