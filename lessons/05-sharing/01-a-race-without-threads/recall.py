import asyncio


async def other():
    print("other")


async def helper():
    return 1


async def main():
    task = asyncio.create_task(other())
    await helper()
    print("after helper")
    await task


asyncio.run(main())
