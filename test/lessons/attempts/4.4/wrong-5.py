# fails: never two requests at once
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            task = asyncio.create_task(client.get(f"https://sim.test/delay/{seconds}"))
            done, pending = await asyncio.wait([task], timeout=0.5)
            if done:
                print("answer after", seconds)
                break


asyncio.run(main())
