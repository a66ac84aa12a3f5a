# fails: everything is done by t = 1.2 s
import asyncio
import time
from sim import cpu


async def job(n):
    await asyncio.sleep(0.3)
    cpu(0.2)
    return n


async def main():
    results = await asyncio.gather(*(job(n) for n in range(10)))
    print("sum", sum(results))


if __name__ == "__main__":
    asyncio.run(main())
