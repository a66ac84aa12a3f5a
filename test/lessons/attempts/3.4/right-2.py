import asyncio
import requests


async def fetch(name, seconds):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, requests.get, f"https://sim.test/delay/{seconds}")
    print("got", name)


async def main():
    await asyncio.gather(fetch("user", 0.8), fetch("cart", 0.6))
    print("page ready")


asyncio.run(main())
