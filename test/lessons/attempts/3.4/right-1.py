import asyncio
import aiohttp


async def fetch(name, seconds):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"https://sim.test/delay/{seconds}") as response:
            await response.text()
    print("got", name)


async def main():
    await asyncio.gather(fetch("user", 0.8), fetch("cart", 0.6))
    print("page ready")


asyncio.run(main())
