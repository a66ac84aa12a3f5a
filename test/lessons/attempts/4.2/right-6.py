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
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in pending:
        task.cancel()
    for task in done:
        if task.exception() is not None:
            print("order failed:", task.exception())
    await asyncio.sleep(0.5)


asyncio.run(main())
