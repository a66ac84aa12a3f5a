import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            try:
                await asyncio.wait_for(client.get(f"https://sim.test/delay/{seconds}"), timeout=0.5)
            except asyncio.TimeoutError:
                print("timeout")
            else:
                print("answer after", seconds)
                break


asyncio.run(main())
