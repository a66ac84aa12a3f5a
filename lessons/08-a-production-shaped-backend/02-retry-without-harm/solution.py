import asyncio
import httpx
import sim

URL = "https://sim.test/delay/0.1/pay"


async def main():
    sim.FAIL[URL] = [503, 503, 200]
    async with httpx.AsyncClient() as client, asyncio.timeout(2):
        for attempt in range(4):
            answer = await client.get(URL)
            if answer.status_code == 200:
                print("paid")
                return
            await asyncio.sleep(0.2 * 2 ** attempt)


asyncio.run(main())
