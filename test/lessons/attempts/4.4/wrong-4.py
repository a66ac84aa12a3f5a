# fails: there is one answer only
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                async with asyncio.timeout(0.5):
                    await client.get(f"https://sim.test/delay/{seconds}")
            except TimeoutError:
                pass
            print("answer after", seconds)


asyncio.run(main())
