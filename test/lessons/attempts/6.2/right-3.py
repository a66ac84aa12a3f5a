import asyncio
import threading
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
    t = threading.Thread(target=report)
    t.start()
    while t.is_alive():
        await asyncio.sleep(0.01)
    print("report is there")
    await beats


asyncio.run(main())
