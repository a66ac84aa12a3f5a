import asyncio, httpx, sim
URL = "https://sim.test/delay/0.1/pay"
async def call(client):
    for attempt in range(4):
        try:
            async with asyncio.timeout(1.0):
                r = await client.get(URL); r.raise_for_status(); print("ok after", attempt, "retries"); return
        except (httpx.HTTPError, TimeoutError) as e:
            wait = 0.2 * 2 ** attempt
            print("attempt", attempt, "failed:", type(e).__name__, "- wait", wait)
            await asyncio.sleep(wait)
async def main():
    sim.FAIL[URL] = [503, 503, 200]
    async with httpx.AsyncClient() as client: await call(client)
asyncio.run(main())

# at 0.100: attempt 0 failed: HTTPStatusError - wait 0.2
# at 0.400: attempt 1 failed: HTTPStatusError - wait 0.4
# at 0.900: ok after 2 retries
