import asyncio
import httpx


async def ask_bank(client):
    answer = await client.get("http://bank/balance")
    answer.raise_for_status()


def retried(function):
    async def retry(client):
        for attempt in range(4):
            try:
                return await function(client)
            except httpx.HTTPError as error:
                last = error
        raise last
    return retry


async def main():
    page = retried(retried(retried(ask_bank)))
    async with httpx.AsyncClient() as client:
        try:
            await page(client)
        except httpx.HTTPError:
            print("gave up")


asyncio.run(main())
