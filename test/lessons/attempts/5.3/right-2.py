import asyncio
import httpx

DELAYS = [0.6, 0.1, 0.2, 0.3, 0.1, 0.2] * 4


async def fetch(client, seconds):
    await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    async with httpx.AsyncClient() as client:
        queue = asyncio.Queue()
        for s in DELAYS:
            queue.put_nowait(s)
        async def worker():
            while not queue.empty():
                await fetch(client, queue.get_nowait())
        async with asyncio.TaskGroup() as tg:
            for _ in range(4):
                tg.create_task(worker())
    print("all 24 are there")


asyncio.run(main())
