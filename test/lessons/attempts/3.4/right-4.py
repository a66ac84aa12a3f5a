import asyncio
import requests


def fetch(name, seconds):
    requests.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


async def main():
    await asyncio.gather(asyncio.to_thread(fetch, "user", 0.8), asyncio.to_thread(fetch, "cart", 0.6))
    print("page ready")


asyncio.run(main())
