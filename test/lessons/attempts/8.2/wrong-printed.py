# fails: not at once
import asyncio


async def main():
    await asyncio.sleep(0.9)
    print("paid")


asyncio.run(main())
