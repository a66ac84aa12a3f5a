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
        await step(n)
    for _ in range(3):
        await asyncio.sleep(0)
    print("done")


asyncio.run(main())
