# fails: an end to it, by t = 2.1 s
import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        for attempt in range(4):
            try:
                async with asyncio.timeout(2):
                    answer = await client.post(URL)
                    answer.raise_for_status()
                    print("paid")
                    return
            except (TimeoutError, httpx.HTTPStatusError):
                await asyncio.sleep(0.2 * 2 ** attempt)


asyncio.run(main())
