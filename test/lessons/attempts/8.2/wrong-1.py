# fails: not at once
import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        for attempt in range(4):
            answer = await client.post(URL)
            if answer.status_code == 200:
                print("paid")
                break


asyncio.run(main())
