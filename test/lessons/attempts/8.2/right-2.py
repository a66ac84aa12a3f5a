import asyncio
import random
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        async def pay():
            for attempt in range(1, 5):
                answer = await client.post(URL)
                if answer.is_success:
                    return True
                if attempt < 4:
                    await asyncio.sleep(0.2 * 2 ** (attempt - 1) * random.uniform(0.9, 1.1))
            return False
        try:
            ok = await asyncio.wait_for(pay(), 2)
        except asyncio.TimeoutError:
            ok = False
        print("paid" if ok else "sorry")


asyncio.run(main())
