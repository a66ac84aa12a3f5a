import asyncio
import httpx

DELAYS = [0.9, 0.1, 0.1, 0.1, 0.1] * 4


async def fetch(client, seconds):
    await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    async with httpx.AsyncClient() as client:
        for first in range(0, 20, 5):
            five = DELAYS[first : first + 5]
            await asyncio.gather(*(fetch(client, each) for each in five))
    print("all 20 are there")


asyncio.run(main())
