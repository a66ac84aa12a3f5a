import asyncio


async def ticker():
    while True:
        print("tick")
        await asyncio.sleep(0)


async def helper(n):
    print("helper", n)


async def main():
    task = asyncio.create_task(ticker())
    for n in range(3):
        await helper(n)
    print("now a real pause")
    await asyncio.sleep(0)
    print("main is back")


asyncio.run(main())
