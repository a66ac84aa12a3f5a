import asyncio
import random
import httpx

random.seed(8)


async def pay(client, came):
    await asyncio.sleep(came)
    try:
        await client.post("http://till/pay")
    except httpx.ConnectError:
        await asyncio.sleep(1 - came + random.uniform(0, 2))
        await client.post("http://till/pay")


async def main():
    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(pay(client, n * 0.01) for n in range(100)))
    print("all have paid")


asyncio.run(main())
