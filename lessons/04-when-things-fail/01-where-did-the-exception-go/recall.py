import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    names = await asyncio.gather(fetch("user", 0.6), fetch("stock", 0.2))
    print(names)


asyncio.run(main())
