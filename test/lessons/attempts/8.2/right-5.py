import asyncio
import random
import httpx

URL = "http://bank/pay"


async def pay(client):
    for attempt in range(4):
        answer = await client.post(URL)
        if answer.is_success:
            return "paid"
        await asyncio.sleep(0.25 * 2**attempt + random.uniform(0, 0.05))
    return "not paid"


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        try:
            print(await asyncio.wait_for(pay(client), 2))
        except TimeoutError:
            print("the bank does not answer")


asyncio.run(main())
