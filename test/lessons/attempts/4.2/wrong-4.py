# fails: the failure is reported at t = 0.2 s
import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    try:
        await charge("ann", 0.1)
        await charge("bob", 0.2, True)
        await charge("cleo", 0.3)
    except ValueError as error:
        print("order failed:", error)
    await asyncio.sleep(0.5)


asyncio.run(main())
