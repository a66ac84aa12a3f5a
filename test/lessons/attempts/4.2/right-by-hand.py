import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    tasks = [asyncio.create_task(c) for c in (charge("ann", 0.1), charge("bob", 0.2, True), charge("cleo", 0.3))]
    try:
        await asyncio.gather(*tasks)
    except ValueError as error:
        for t in tasks: t.cancel()
        print("order failed:", error)
    await asyncio.sleep(0.5)


asyncio.run(main())
