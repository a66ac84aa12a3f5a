import asyncio
import httpx
import sim

URL = "https://sim.test/delay/0.1/pay"


async def pay(client):
    for attempt in range(4):
        try:
            async with asyncio.timeout(1):
                answer = await client.get(URL)
            answer.raise_for_status()
            print("paid")
            return
        except (httpx.HTTPError, TimeoutError):
            pause = 0.2 * 2 ** attempt
            print("failed, pause", pause)
            await asyncio.sleep(pause)


async def main():
    sim.FAIL[URL] = [503, 503, 200]
    async with httpx.AsyncClient() as client:
        await pay(client)


asyncio.run(main())
