# fails: it ends as a cancelled task, by t = 1.1 s
import asyncio


async def consumer():
    print("connect")
    try:
        for _ in range(6):
            try:
                await asyncio.sleep(0.4)
                print("batch")
            except Exception:
                print("retry")
    except BaseException:
        print("disconnect")


async def main():
    task = asyncio.create_task(consumer())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("stopped, cancelled: True")


asyncio.run(main())
