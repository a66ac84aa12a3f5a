import asyncio
import random
import httpx

URL = "http://bank/pay"


async def main():
    deadline = asyncio.get_running_loop().time() + 2
    async with httpx.AsyncClient() as client:
        for attempt in range(4):
            try:
                async with asyncio.timeout_at(deadline):
                    answer = await client.post(URL)
                    answer.raise_for_status()
                    print("paid")
                    return
            except TimeoutError:
                break
            except httpx.HTTPStatusError:
                await asyncio.sleep(random.uniform(0.2, 0.3))
    print("sorry, not now")


asyncio.run(main())
