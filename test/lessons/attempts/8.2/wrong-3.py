# fails: paid by t = 2 s
import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        for attempt in range(4):
            answer = await client.post(URL, timeout=2)
            if answer.status_code == 200:
                print("paid")
                break
            await asyncio.sleep(1)


asyncio.run(main())
