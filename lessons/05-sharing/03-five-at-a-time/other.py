import asyncio
import httpx

DELAYS = [0.6, 0.1, 0.2, 0.3, 0.1, 0.2] * 4


async def worker(client, left):
    for seconds in left:
        await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    left = iter(DELAYS)
    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(worker(client, left) for _ in range(4)))
    print("all 24 are there")


asyncio.run(main())
