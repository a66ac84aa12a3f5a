import asyncio
import httpx
import sim

URL = "https://sim.test/delay/0.1/pay"


async def main():
    sim.FAIL[URL] = [503, 503, 200]
    async with httpx.AsyncClient() as client:
        answer = await client.get(URL)
        answer.raise_for_status()
        print("paid")


asyncio.run(main())
