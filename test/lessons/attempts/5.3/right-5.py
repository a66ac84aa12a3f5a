import asyncio
import httpx

DELAYS = [0.6, 0.1, 0.2, 0.3, 0.1, 0.2] * 4


async def fetch(client, seconds):
    await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    limits = httpx.Limits(max_connections=4)
    async with httpx.AsyncClient(limits=limits, timeout=None) as client:
        calls = [fetch(client, seconds) for seconds in DELAYS]
        await asyncio.gather(*calls)
    print("all 24 are there")


asyncio.run(main())
