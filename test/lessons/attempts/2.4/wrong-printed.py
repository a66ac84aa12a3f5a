# fails: it shows all three
import asyncio


async def main():
    await asyncio.sleep(0.3)
    print("got cart")
    await asyncio.sleep(0.2)
    print("got shipping for cart")
    print("page ready: user cart shipping for cart")


asyncio.run(main())
