import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                await client.get(f"https://sim.test/delay/{seconds}", timeout=0.4)
                print("answer after", seconds)
                break
            except httpx.ReadTimeout:
                pass


asyncio.run(main())
