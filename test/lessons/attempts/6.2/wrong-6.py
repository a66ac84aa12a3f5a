# fails: it is there by t = 0.6 s
import asyncio
from sim import cpu


def report():
    for _ in range(40):
        cpu(0.01)


async def heartbeat():
    for _ in range(9):
        print("beat")
        await asyncio.sleep(0.05)


async def main():
    beats = asyncio.create_task(heartbeat())
    await asyncio.sleep(0)
    await beats
    report()
    print("report is there")


asyncio.run(main())
