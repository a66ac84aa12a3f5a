import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def step(n):
    await asyncio.sleep(0.01)
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(ticker())
        for n in range(6):
            await step(n)
        print("done")
        task.cancel()


asyncio.run(main())
