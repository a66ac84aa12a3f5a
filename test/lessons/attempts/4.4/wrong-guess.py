# fails: all three are asked
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                await asyncio.wait_for(client.get(f"https://sim.test/delay/{seconds}"), 0.05)
            except TimeoutError:
                pass
        print("answer after 0.3")


asyncio.run(main())
