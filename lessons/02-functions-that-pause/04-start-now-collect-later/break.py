import asyncio


async def cook(dish, seconds):
    print("start", dish)
    await asyncio.sleep(seconds)
    print("ready", dish)
    return dish


async def main():
    c = asyncio.create_task(cook("c", 1))
    d = asyncio.create_task(cook("d", 0.5))
    print("tasks created")
    await c
    print("the end")


asyncio.run(main())
