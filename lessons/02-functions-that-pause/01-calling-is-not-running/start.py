import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    for n in range(3):
        save(n)


asyncio.run(main())
