# fails: all three are sent out
import asyncio


async def main():
    await asyncio.sleep(0.1)
    print("charged ann")
    await asyncio.sleep(0.1)
    print("order failed: card declined")
    await asyncio.sleep(0.5)


asyncio.run(main())
