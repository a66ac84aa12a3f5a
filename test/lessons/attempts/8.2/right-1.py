import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        try:
            async with asyncio.timeout(2):
                delay = 0.2
                for attempt in range(4):
                    try:
                        answer = await client.post(URL)
                        answer.raise_for_status()
                    except httpx.HTTPStatusError:
                        await asyncio.sleep(delay)
                        delay *= 2
                    else:
                        print("paid")
                        break
        except TimeoutError:
            print("gave up")


asyncio.run(main())
