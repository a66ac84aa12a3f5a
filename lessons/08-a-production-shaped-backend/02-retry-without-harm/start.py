import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        answer = await client.post(URL)
        answer.raise_for_status()
        print("paid")


asyncio.run(main())
