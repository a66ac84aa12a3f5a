import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    print(await asyncio.gather(job("x", 0.3), job("y", 0.1)))


asyncio.run(main())
