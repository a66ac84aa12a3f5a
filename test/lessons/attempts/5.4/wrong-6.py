# fails: the program ends
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
    shelf = asyncio.Queue(10)
    tasks = [asyncio.create_task(waiter(shelf)) for _ in range(5)]
    await cook(shelf)
    await shelf.join()
    print("all 100 are served")
    await asyncio.gather(*tasks)


asyncio.run(main())
