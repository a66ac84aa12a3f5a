import asyncio


async def cook(shelf):
    for n in range(6):
        await shelf.put(n)
        print("put", n)
    print("cook is finished")


async def waiter(shelf):
    while True:
        n = await shelf.get()
        await asyncio.sleep(0.2)
        print("served", n)
        shelf.task_done()


async def main():
    shelf = asyncio.Queue(2)
    task = asyncio.create_task(waiter(shelf), name="waiter")
    await cook(shelf)
    await shelf.join()
    print("all is served")
    task.cancel()


asyncio.run(main())
