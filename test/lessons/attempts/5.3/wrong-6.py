# fails: all 24 are asked for
import asyncio
import httpx

DELAYS = [0.1] * 24


sem = asyncio.Semaphore(4)

async def fetch(client, seconds):
  async with sem:
    await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    async with httpx.AsyncClient() as client:
        calls = [fetch(client, seconds) for seconds in DELAYS]
        await asyncio.gather(*calls)
    print("all 24 are there")


asyncio.run(main())
