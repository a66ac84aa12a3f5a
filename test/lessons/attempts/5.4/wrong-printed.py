# fails: never more than ten on the shelf
import asyncio


async def main():
    await asyncio.sleep(0.2)
    print("all 100 are served")


asyncio.run(main())
