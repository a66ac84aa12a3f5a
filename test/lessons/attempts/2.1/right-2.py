import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    async with asyncio.TaskGroup() as tg:
        for n in range(3):
            tg.create_task(save(n))


asyncio.run(main())
