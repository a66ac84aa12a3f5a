import asyncio
import httpx

URL = "http://bank/pay"


async def pay(client):
    for attempt in range(4):
        answer = await client.post(URL)
        if answer.status_code == 200:
            print("paid")
            return
        await asyncio.sleep(0.2 * 2 ** attempt)


async def main():
    async with httpx.AsyncClient() as client:
        try:
            async with asyncio.timeout(2):
                await pay(client)
        except TimeoutError:
            print("sorry, not now")


asyncio.run(main())
