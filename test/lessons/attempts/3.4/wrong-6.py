# fails: both services have been asked
import asyncio


async def main():
    await asyncio.sleep(0.8)
    print("page ready")


asyncio.run(main())
