# fails: nobody is left out
import asyncio
from sim import cpu


async def handle(n):
    cpu(0.004)


async def main():
    await asyncio.gather(*(handle(n) for n in range(500)))
    print("all handled")


asyncio.run(main())
