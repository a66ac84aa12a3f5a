import asyncio
import httpx

DELAYS = [0.6, 0.1, 0.2, 0.3, 0.1, 0.2] * 4


async def fetch(client, seconds):
    await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    async with httpx.AsyncClient() as client:
        calls = [fetch(client, seconds) for seconds in DELAYS]
        running = set()
        for c in calls:
            if len(running) >= 4:
                _, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            running.add(asyncio.create_task(c))
        await asyncio.wait(running)
    print("all 24 are there")


asyncio.run(main())
