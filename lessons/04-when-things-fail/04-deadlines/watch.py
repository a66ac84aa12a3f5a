import asyncio
import time


async def slow_query():
    try:
        await asyncio.sleep(3)
    finally:
        print("rolling back")
        await asyncio.sleep(0.2)
        print("rolled back")


async def main():
    try:
        async with asyncio.timeout(0.5):
            await slow_query()
    except TimeoutError:
        print("first timeout")
    try:
        async with asyncio.timeout(0.5):
            time.sleep(2)
            await asyncio.sleep(0)
            print("block ends")
    except TimeoutError:
        print("second timeout")
    print("main ends")


asyncio.run(main())
