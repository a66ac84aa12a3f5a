import asyncio


room = asyncio.Semaphore(10)


async def cook(shelf):
    for n in range(100):
        await room.acquire()
        await shelf.put(n)


async def waiter(shelf):
    while True:
        await shelf.get()
        room.release()
        await asyncio.sleep(0.01)
        shelf.task_done()


async def main():
    shelf = asyncio.Queue()
    tasks = [asyncio.create_task(waiter(shelf)) for _ in range(5)]
    await cook(shelf)
    await shelf.join()
    print("all 100 are served")
    for task in tasks:
        task.cancel()


asyncio.run(main())
