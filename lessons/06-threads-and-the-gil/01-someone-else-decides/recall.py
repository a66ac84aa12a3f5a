import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    print(await asyncio.gather(fetch("slow", 0.3), fetch("quick", 0.1)))


asyncio.run(main())
