# fails: all 24 are asked for
import asyncio
import httpx

DELAYS = [0.3, 0.05, 0.1, 0.15, 0.05, 0.1] * 4


async def fetch(client, gate, seconds):
    async with gate:
        await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    gate = asyncio.Semaphore(2)
    async with httpx.AsyncClient() as client:
        calls = [fetch(client, gate, seconds) for seconds in DELAYS]
        await asyncio.gather(*calls)
    print("all 24 are there")


asyncio.run(main())
