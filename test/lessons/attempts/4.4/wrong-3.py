# fails: never two requests at once
import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        calls = [asyncio.create_task(client.get(f"https://sim.test/delay/{s}")) for s in (2.0, 2.1, 0.3)]
        done, rest = await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
        for t in rest: t.cancel()
        print("answer")


asyncio.run(main())
