import asyncio


async def cook(dish, seconds):
    print("start", dish)
    await asyncio.sleep(seconds)
    print("ready", dish)
    return dish


async def main():
    await cook("a", 1)
    await cook("b", 1)
    print("two awaits")
    c = asyncio.create_task(cook("c", 1))
    d = asyncio.create_task(cook("d", 1))
    print("tasks created")
    await c
    await d
    print("two tasks")
    await asyncio.create_task(cook("e", 1))
    await asyncio.create_task(cook("f", 1))
    print("the end")


asyncio.run(main())
