import asyncio
import time


async def blocks():
    time.sleep(0.3)


async def main():
    await asyncio.gather(blocks(), asyncio.sleep(0.1))
    print("done")


asyncio.run(main())
