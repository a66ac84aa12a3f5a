# fails: it takes batches until then
import asyncio


async def consumer():
    try:
        await asyncio.sleep(10)
    finally:
        print("disconnect")


async def main():
    task = asyncio.create_task(consumer())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("stopped, cancelled:", task.cancelled())


asyncio.run(main())
