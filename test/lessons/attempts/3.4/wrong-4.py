# fails: the page is ready by t = 0.8 s
import asyncio
import requests


async def fetch(name, seconds):
    await asyncio.to_thread(requests.get(f"https://sim.test/delay/{seconds}"))
    print("got", name)


async def main():
    await asyncio.gather(fetch("user", 0.8), fetch("cart", 0.6))
    print("page ready")


asyncio.run(main())
