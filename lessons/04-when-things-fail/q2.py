import asyncio


async def worker():
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.2)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.3)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("stopped")


asyncio.run(main())
