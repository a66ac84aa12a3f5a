# fails: nobody is left out
import asyncio
from sim import cpu


async def handle(n):
    pass


async def main():
    await asyncio.gather(*(asyncio.create_task(handle(n)) for n in range(200)))
    cpu(2)
    print("all handled")


asyncio.run(main())
