# fails: the report gets done
import asyncio


async def heartbeat():
    for _ in range(9):
        print("beat")
        await asyncio.sleep(0.05)


async def main():
    beats = asyncio.create_task(heartbeat())
    await asyncio.sleep(0.4)
    print("report is there")
    await beats


asyncio.run(main())
