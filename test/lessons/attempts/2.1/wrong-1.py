# fails: three rows are saved
import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    await save(0)
    save(1)
    save(2)


asyncio.run(main())
