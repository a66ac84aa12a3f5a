import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def step(n):
    return n


async def main():
    task = asyncio.create_task(ticker())
    for n in range(6):
        await asyncio.create_task(step(n))
    print("done")


asyncio.run(main())
