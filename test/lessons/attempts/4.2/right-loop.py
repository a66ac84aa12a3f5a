import asyncio


async def charge(name, seconds, declined=False):
    await asyncio.sleep(seconds)
    if declined:
        raise ValueError("card declined")
    print("charged", name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(charge("ann", 0.1))
            group.create_task(charge("bob", 0.2, True))
            group.create_task(charge("cleo", 0.3))
    except* ValueError as caught:
        print("order failed:", caught.exceptions[0])
    await asyncio.sleep(0.5)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
