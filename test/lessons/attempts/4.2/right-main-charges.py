import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    ann = asyncio.create_task(charge("ann", 0.1))
    cleo = asyncio.create_task(charge("cleo", 0.3))
    try:
        await charge("bob", 0.2, True)
        await ann
        await cleo
    except ValueError as error:
        cleo.cancel()
        print("order failed:", error)
    await asyncio.sleep(0.5)


asyncio.run(main())
