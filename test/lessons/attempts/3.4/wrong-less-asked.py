# fails: both services have been asked
import asyncio
import httpx


async def fetch(client, name, seconds):
    await client.get(f"https://sim.test/delay/{seconds}")
    print("got", name)


async def main():
    async with httpx.AsyncClient() as client:
        await asyncio.gather(
            fetch(client, "user", 0.8), fetch(client, "cart", 0.1)
        )
    print("page ready")


asyncio.run(main())
