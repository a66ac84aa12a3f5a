import asyncio


async def worker():
    await asyncio.sleep(1)
    print("worker is done")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.1)
    print("main is done")


asyncio.run(main())
