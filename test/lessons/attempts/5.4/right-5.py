import asyncio


async def cook(shelf):
    for n in range(100):
        await shelf.put(n)
    shelf.shutdown()


async def waiter(shelf):
    while True:
        try:
            await shelf.get()
        except asyncio.QueueShutDown:
            return
        await asyncio.sleep(0.01)


async def main():
    shelf = asyncio.Queue(maxsize=5)
    async with asyncio.TaskGroup() as group:
        for _ in range(5):
            group.create_task(waiter(shelf))
        await cook(shelf)
    print("all 100 are served")


asyncio.run(main())
