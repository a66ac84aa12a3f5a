# fails: nobody is left out
import asyncio
from sim import cpu


async def handle(n):
    await asyncio.sleep(0.5)
    cpu(0.004)


async def main():
    await asyncio.sleep(0.5)
    cpu(2)
    print("all handled")


asyncio.run(main())
