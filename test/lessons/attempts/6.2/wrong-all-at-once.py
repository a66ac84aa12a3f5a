# fails: five beats before the report
import asyncio
from sim import cpu


def report():
    for _ in range(40):
        cpu(0.01)


async def heartbeat():
    for _ in range(9):
        print("beat")
        await asyncio.sleep(0)


async def main():
    beats = asyncio.create_task(heartbeat())
    await asyncio.sleep(0.001)
    report()
    print("report is there")
    await beats


asyncio.run(main())
