import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        loop = asyncio.get_running_loop()
        end = loop.time() + 2
        for pause in (0.2, 0.4, 0.8, 0):
            left = end - loop.time()
            if left <= 0:
                break
            try:
                answer = await client.post(URL, timeout=left)
            except httpx.TimeoutException:
                break
            if answer.status_code < 500:
                print("paid")
                break
            await asyncio.sleep(min(pause, left))


asyncio.run(main())
