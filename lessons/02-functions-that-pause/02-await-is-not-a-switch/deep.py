import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def down(levels):
    if levels:
        await down(levels - 1)


async def main():
    task = asyncio.create_task(ticker())
    await down(100)
    print("back up")


asyncio.run(main())
