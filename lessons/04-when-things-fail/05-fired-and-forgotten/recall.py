import asyncio


async def worker():
    try:
        await asyncio.sleep(1)
    finally:
        print("close")


async def main():
    task = asyncio.create_task(worker())
    task.cancel()
    await asyncio.sleep(0.5)
    print("main ends")


asyncio.run(main())
