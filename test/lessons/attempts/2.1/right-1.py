import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    for n in range(3):
        task = asyncio.create_task(save(n))
        await task


asyncio.run(main())
