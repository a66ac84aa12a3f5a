# fails: the page is ready by t = 0.8 s
import asyncio
import httpx
client = httpx.AsyncClient()


async def fetch(name, seconds):
    await client.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


async def main():
    await fetch("user", 0.8)
    await fetch("cart", 0.6)
    print("page ready")


asyncio.run(main())
