# fails: all three are fetched
import asyncio


async def main():
    await asyncio.sleep(0.2)
    print("show quick")
    await asyncio.sleep(0.3)
    print("show middle")
    await asyncio.sleep(0.4)
    print("show slow")


asyncio.run(main())
