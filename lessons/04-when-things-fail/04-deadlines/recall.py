import asyncio


async def worker():
    try:
        await asyncio.sleep(2)
    finally:
        await asyncio.sleep(0.3)
        print("cleaned up")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.2)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main goes on")


asyncio.run(main())
