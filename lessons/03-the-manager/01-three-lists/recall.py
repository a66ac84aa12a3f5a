import asyncio


async def child():
    print("child")


async def main():
    task = asyncio.create_task(child())
    print("main")
    await task


asyncio.run(main())
