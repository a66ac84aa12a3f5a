import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    tasks = [
        asyncio.create_task(charge("ann", 0.1)),
        asyncio.create_task(charge("bob", 0.2, True)),
        asyncio.create_task(charge("cleo", 0.3)),
    ]
    try:
        await asyncio.gather(*tasks)
    except ValueError as error:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        print("order failed:", error)
    await asyncio.sleep(0.5)


asyncio.run(main())
