import asyncio


async def cook(shelf):
    for n in range(100):
        await shelf.put(n)
    shelf.shutdown()


async def waiter(shelf):
    try:
        while True:
            await shelf.get()
            await asyncio.sleep(0.01)
    except asyncio.QueueShutDown:
        pass


async def main():
    shelf = asyncio.Queue(maxsize=5)
    async with asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(waiter(shelf))
        group.create_task(cook(shelf))
    print("all 100 are served")


asyncio.run(main())
