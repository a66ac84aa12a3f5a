# fails: all three are asked
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                async with asyncio.timeout(0.2):
                    await client.get(f"https://sim.test/delay/{seconds}")
                    break
            except TimeoutError:
                pass
        print("answer after", seconds)


asyncio.run(main())
