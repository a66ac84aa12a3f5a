# fails: it ends as a cancelled task, by t = 1.1 s
import asyncio

async def consumer():
    print("connect")
    for _ in range(6):
        try:
            await asyncio.sleep(0.4)
            print("batch")
        except asyncio.CancelledError:
            print("disconnect")
            await asyncio.sleep(0.5)
            print("retry")
    raise asyncio.CancelledError

async def main():
    task = asyncio.create_task(consumer())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("stopped, cancelled:", task.cancelled())

asyncio.run(main())
