import asyncio


async def tick():
    for _ in range(5):
        print("tick")
        await asyncio.sleep(0)


async def nothing():
    pass


async def main():
    asyncio.create_task(tick())
    await nothing()
    await nothing()
    print("here")
    await asyncio.sleep(0)


asyncio.run(main())
