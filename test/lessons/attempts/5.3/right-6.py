import asyncio
import httpx

DELAYS = [0.6, 0.1, 0.2, 0.3, 0.1, 0.2] * 4


async def main():
    queue = asyncio.Queue()
    for seconds in DELAYS:
        queue.put_nowait(seconds)
    queue.shutdown()
    async with httpx.AsyncClient() as client:

        async def worker():
            try:
                while True:
                    seconds = await queue.get()
                    await client.get(f"https://sim.test/delay/{seconds}")
            except asyncio.QueueShutDown:
                pass

        async with asyncio.TaskGroup() as group:
            for _ in range(4):
                group.create_task(worker())
    print("all 24 are there")


asyncio.run(main())
