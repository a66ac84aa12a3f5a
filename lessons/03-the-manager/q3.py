import asyncio
import time


async def blocks():
    time.sleep(0.4)


async def ticks():
    await asyncio.sleep(0.1)
    print("tick")


async def main():
    await asyncio.gather(ticks(), blocks())


asyncio.run(main())
