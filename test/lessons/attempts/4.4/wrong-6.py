# fails: all three are asked
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (0.3,):
            await client.get(f"https://sim.test/delay/{seconds}")
            print("answer after", seconds)
            break


asyncio.run(main())
