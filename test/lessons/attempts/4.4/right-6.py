import asyncio
import httpx


async def ask(client, seconds):
    async with asyncio.timeout(0.45):
        return await client.get(f"https://sim.test/delay/{seconds}")


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        answer = None
        for seconds in (2.0, 2.1, 0.3):
            try:
                answer = await ask(client, seconds)
            except TimeoutError:
                print("too slow:", seconds)
            else:
                break
        if answer is not None:
            print("answer after", seconds)


asyncio.run(main())
