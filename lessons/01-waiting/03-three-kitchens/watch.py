import asyncio
from sim import cpu


async def wait_job():
    await asyncio.sleep(1)


async def cpu_job():
    cpu(1)


async def main():
    await asyncio.gather(wait_job(), wait_job(), wait_job())
    print("three waits are over")
    await asyncio.gather(cpu_job(), cpu_job(), cpu_job())
    print("three computations are over")


asyncio.run(main())
