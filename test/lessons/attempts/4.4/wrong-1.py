# fails: there is an answer by t = 1.4 s
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            async with asyncio.timeout(0.5):
                await client.get(f"https://sim.test/delay/{seconds}")
            print("answer after", seconds)
            break


asyncio.run(main())
