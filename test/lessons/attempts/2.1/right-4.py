import asyncio


async def save(n):
    await asyncio.sleep(0.1)
    print("saved", n)


async def main():
    tasks = [asyncio.ensure_future(save(n)) for n in range(3)]
    await asyncio.wait(tasks)


asyncio.run(main())
