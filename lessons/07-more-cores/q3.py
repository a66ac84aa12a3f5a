import asyncio
from sim import cpu


async def main():
    await asyncio.gather(
        asyncio.to_thread(cpu, 0.5), asyncio.to_thread(cpu, 0.5)
    )
    print("done")


asyncio.run(main())
