import asyncio
from sim import cpu


async def job():
    await asyncio.sleep(0.5)
    cpu(0.1)


async def main():
    await asyncio.gather(job(), job(), job())
    print("done")


asyncio.run(main())
