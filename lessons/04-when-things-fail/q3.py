import asyncio
import time


async def main():
    try:
        async with asyncio.timeout(0.5):
            time.sleep(1)
            print("work done")
    except TimeoutError:
        print("too late")


asyncio.run(main())
