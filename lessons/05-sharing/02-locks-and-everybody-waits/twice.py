import asyncio

lock = asyncio.Lock()


async def save():
    async with lock:
        print("saved")


async def update():
    async with lock:
        print("updated")
        await save()


asyncio.run(update())
