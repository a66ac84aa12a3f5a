# fails: all are handled by t = 2.6 s
import asyncio
from sim import cpu


async def handle(n):
    await asyncio.sleep(0.5)
    cpu(0.004)


async def main():
    for i in range(0, 500, 10):
        await asyncio.gather(*(handle(n) for n in range(i, i+10)))
    print("all handled")


asyncio.run(main())
