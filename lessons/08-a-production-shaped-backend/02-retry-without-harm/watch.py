import asyncio
import httpx

URL = "http://bank/pay"


async def pay(client):
    for attempt in range(4):
        answer = await client.post(URL)
        if answer.status_code == 200:
            print("paid")
            return
        pause = 0.2 * 2 ** attempt
        print("failed, pause", pause)
        await asyncio.sleep(pause)


async def main():
    async with httpx.AsyncClient() as client:
        await pay(client)


asyncio.run(main())
