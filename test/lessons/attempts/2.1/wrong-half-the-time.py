# fails: saving still waits without blocking
import asyncio


async def save(n):
    await asyncio.sleep(0.05)
    print("saved", n)


async def main():
    for n in range(3):
        await save(n)


asyncio.run(main())
