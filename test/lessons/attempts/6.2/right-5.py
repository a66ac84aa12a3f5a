import asyncio
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def report():
    for _ in range(40):
        cpu(0.01)


async def heartbeat():
    for _ in range(9):
        print("beat")
        await asyncio.sleep(0.05)


async def main():
    with ProcessPoolExecutor(1) as pool:
        beats = asyncio.create_task(heartbeat())
        await asyncio.get_running_loop().run_in_executor(pool, report)
        print("report is there")
        await beats


if __name__ == "__main__":
    asyncio.run(main())
