import asyncio
from sim import cpu


async def customer(work):
    await asyncio.sleep(1)
    cpu(work)


async def main():
    await asyncio.gather(*(customer(0) for _ in range(10_000)))
    print("ten thousand waits")
    await asyncio.gather(*(customer(0.001) for _ in range(10_000)))
    print("ten thousand waits with work")


asyncio.run(main())
