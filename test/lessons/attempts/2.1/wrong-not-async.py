# fails: saving still waits without blocking
import asyncio, time


def save(n):
    print("saved", n)


async def main():
    for n in range(3):
        save(n)


asyncio.run(main())
