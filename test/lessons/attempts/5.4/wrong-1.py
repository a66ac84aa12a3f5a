# fails: never more than ten on the shelf
import asyncio


async def cook(shelf):
    for n in range(100):
        await shelf.put(n)


async def waiter(shelf):
    while True:
        await shelf.get()
        await asyncio.sleep(0.01)
        shelf.task_done()


async def main():
    shelf = asyncio.Queue()
    tasks = [asyncio.create_task(waiter(shelf)) for _ in range(20)]
    await cook(shelf)
    await shelf.join()
    print("all 100 are served")
    for task in tasks:
        task.cancel()


asyncio.run(main())
