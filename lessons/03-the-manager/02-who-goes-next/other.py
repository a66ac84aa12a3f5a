import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def fetch_and_show(name, seconds):
    print("show", await fetch(name, seconds))


async def main():
    await asyncio.gather(fetch_and_show("slow", 0.9), fetch_and_show("quick", 0.2), fetch_and_show("middle", 0.5))


asyncio.run(main())
