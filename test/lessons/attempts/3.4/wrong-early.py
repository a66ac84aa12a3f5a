# fails: both services have been asked
import asyncio
import requests


async def fetch(name, seconds):
    await asyncio.to_thread(requests.get, f"https://sim.test/delay/{seconds}")
    print("got", name)


async def main():
    t = asyncio.create_task(fetch("user", 0.8)), asyncio.create_task(fetch("cart", 0.6))
    print("page ready")
    await asyncio.gather(*t)


asyncio.run(main())
