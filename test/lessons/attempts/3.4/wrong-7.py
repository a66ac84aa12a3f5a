# fails: both services have been asked
import asyncio
import requests


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    print("got", name)


async def main():
    await asyncio.gather(fetch("user", 0.8), fetch("cart", 0.6))
    print("page ready")


asyncio.run(main())
