import asyncio


async def dish(name):
    print(name)


async def main():
    task = asyncio.create_task(dish("task"))
    await dish("await")
    await task


asyncio.run(main())
