import asyncio


async def eat(shelf):
    while True:
        await shelf.get()
        await asyncio.sleep(0.2)


async def main():
    shelf = asyncio.Queue(1)
    eater = asyncio.create_task(eat(shelf))
    for n in range(4):
        await shelf.put(n)
    print("all put")


asyncio.run(main())
