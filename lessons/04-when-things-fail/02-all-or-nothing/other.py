import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    calls = [("ann", 0.1), ("bob", 0.2, True), ("cleo", 0.3)]
    tasks = [asyncio.create_task(charge(*call)) for call in calls]
    try:
        await asyncio.gather(*tasks)
    except ValueError as error:
        for task in tasks:
            task.cancel()
        print("order failed:", error)
    await asyncio.sleep(0.5)


asyncio.run(main())
