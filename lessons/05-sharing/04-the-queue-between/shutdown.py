import asyncio


async def waiter(name, shelf, seconds):
    try:
        while True:
            n = await shelf.get()
            await asyncio.sleep(seconds)
            print("served", n, "by", name)
    except asyncio.QueueShutDown:
        print(name, "goes home")


async def main():
    shelf = asyncio.Queue()
    for n in range(4):
        shelf.put_nowait(n)
    shelf.shutdown()
    async with asyncio.TaskGroup() as group:
        group.create_task(waiter("ann", shelf, 0.2))
        group.create_task(waiter("bob", shelf, 0.3))
    print("closed")


asyncio.run(main())
