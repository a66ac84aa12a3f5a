import asyncio
import httpx


async def fetch(client, gate):
    async with gate:
        await client.get("https://sim.test/delay/0.3")


async def main():
    gate = asyncio.Semaphore(5)
    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(fetch(client, gate) for _ in range(20)))
    print("all 20 are there")


asyncio.run(main())
