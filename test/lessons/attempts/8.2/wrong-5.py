# fails: not at once
import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        transport = None
        async with asyncio.timeout(2):
            while True:
                answers = await asyncio.gather(*(client.post(URL) for _ in range(3)))
                if any(a.status_code == 200 for a in answers):
                    print("paid")
                    break


asyncio.run(main())
