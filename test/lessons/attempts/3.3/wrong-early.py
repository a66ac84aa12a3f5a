# fails: nobody is left out
import asyncio
from sim import cpu


async def handle(n):
    await asyncio.sleep(0.5)
    cpu(0.004)


async def main():
    tasks = [asyncio.create_task(handle(n)) for n in range(500)]
    print("all handled")
    await asyncio.wait(tasks)


asyncio.run(main())
