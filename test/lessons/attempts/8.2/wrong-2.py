# fails: an end to it, by t = 2.1 s
import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        while True:
            answer = await client.post(URL)
            if answer.status_code == 200:
                print("paid")
                break
            await asyncio.sleep(0.3)


asyncio.run(main())
