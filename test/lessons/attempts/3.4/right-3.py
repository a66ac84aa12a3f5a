import asyncio
import httpx


async def fetch(name, seconds):
    async with httpx.AsyncClient() as client:
        r = await client.get(f"https://sim.test/delay/{seconds}")
        r.raise_for_status()
    print("got", name)


async def main():
    await asyncio.gather(fetch("user", 0.8), fetch("cart", 0.6))
    print("page ready")


asyncio.run(main())
