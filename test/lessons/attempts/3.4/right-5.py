import asyncio
import functools
import requests


async def fetch(name, seconds):
    loop = asyncio.get_running_loop()
    get = functools.partial(requests.get, f"https://sim.test/delay/{seconds}", timeout=5)
    await loop.run_in_executor(None, get)
    print("got", name)


async def main():
    await asyncio.gather(fetch("user", 0.8), fetch("cart", 0.6))
    print("page ready")


asyncio.run(main())
