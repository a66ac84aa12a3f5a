import asyncio
import httpx

DELAYS = [0.9, 0.1, 0.1, 0.1, 0.1] * 4


async def fetch(client, gate, seconds):
    async with gate:
        await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    gate = asyncio.Semaphore(5)
    async with httpx.AsyncClient() as client:
        calls = [fetch(client, gate, seconds) for seconds in DELAYS]
        await asyncio.gather(*calls)
    print("all 20 are there")


asyncio.run(main())
