import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    tasks = [asyncio.create_task(c) for c in (charge("ann", 0.1), charge("bob", 0.2, True), charge("cleo", 0.3))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for t in pending:
        t.cancel()
    for t in done:
        if t.exception():
            print("order failed:", t.exception())
    await asyncio.sleep(0.5)


asyncio.run(main())
