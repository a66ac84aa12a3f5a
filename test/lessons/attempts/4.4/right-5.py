import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=0.5) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                await client.get(f"https://sim.test/delay/{seconds}")
            except httpx.TimeoutException:
                continue
            print("answer after", seconds)
            break


asyncio.run(main())
