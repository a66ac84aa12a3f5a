import asyncio


async def worker():
    print("open")
    try:
        while True:
            await asyncio.sleep(0.3)
            print("batch")
    except Exception:
        print("caught an Exception")
    finally:
        print("close")


async def main():
    first = asyncio.create_task(worker(), name="first")
    await asyncio.sleep(0.7)
    first.cancel()
    print("first asked, cancelled:", first.cancelled())
    await asyncio.wait([first])
    print("first ended, cancelled:", first.cancelled())
    second = asyncio.create_task(worker(), name="second")
    second.cancel()
    await asyncio.sleep(0.1)
    print("second ended, cancelled:", second.cancelled())


asyncio.run(main())
