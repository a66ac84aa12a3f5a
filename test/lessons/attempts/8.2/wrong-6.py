# fails: not at once
import asyncio
import httpx

URL = "http://bank/pay"


async def main():
    async with httpx.AsyncClient() as client:
        print("paid")


asyncio.run(main())
