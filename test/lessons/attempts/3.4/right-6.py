import asyncio
import aiohttp


async def fetch(session, name, seconds):
    async with session.get(f"https://sim.test/delay/{seconds}") as response:
        await response.text()
    print("got", name)


async def main():
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(fetch(session, "user", 0.8), fetch(session, "cart", 0.6))
    print("page ready")


asyncio.run(main())
