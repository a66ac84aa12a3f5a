# fails: all three are sent out
import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    try:
        await asyncio.gather(charge("ann", 0.1), charge("bob", 0.2, True))
    except ValueError as error:
        print("order failed:", error)
    await asyncio.sleep(0.5)


asyncio.run(main())
