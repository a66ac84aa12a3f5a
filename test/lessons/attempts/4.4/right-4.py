import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=httpx.Timeout(0.5)) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                answer = await client.get(f"https://sim.test/delay/{seconds}")
            except httpx.HTTPError:
                continue
            print("answer after", answer.text)
            return


asyncio.run(main())
