# fails: three rows are saved
import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    [save(n) for n in range(3)]
    await asyncio.sleep(1)


asyncio.run(main())
