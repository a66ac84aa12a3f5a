# fails: three rows are saved
import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    for n in range(3):
        asyncio.run(save(n))


asyncio.run(main())
