import asyncio
import httpx


async def pay(client, came):
    await asyncio.sleep(came)
    try:
        await client.post("http://till/pay")
    except httpx.ConnectError:
        await asyncio.sleep(1 - came)
        await client.post("http://till/pay")


async def main():
    async with httpx.AsyncClient() as client:
        await asyncio.gather(*(pay(client, n * 0.01) for n in range(100)))
    print("all have paid")


asyncio.run(main())
