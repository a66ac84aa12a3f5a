import asyncio


async def worker():
    print("open")
    for _ in range(4):
        try:
            await asyncio.sleep(0.3)
            print("batch")
        except:
            print("caught something")


async def main():
    first = asyncio.create_task(worker(), name="first")
    await asyncio.sleep(0.7)
    first.cancel()
    print("first asked, cancelled:", first.cancelled())
    await asyncio.wait([first])
    print("first ended, cancelled:", first.cancelled())


asyncio.run(main())
