import asyncio
import httpx


async def main():
    async with httpx.AsyncClient(timeout=None) as client:
        for seconds in (2.0, 2.1, 0.3):
            with_timeout = asyncio.timeout(0.5)
            try:
                async with with_timeout:
                    r = await client.get(f"https://sim.test/delay/{seconds}")
                    print("answer", r.text)
                    break
            except TimeoutError:
                pass


asyncio.run(main())
