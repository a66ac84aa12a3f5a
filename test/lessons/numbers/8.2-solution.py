import asyncio, httpx, sim
URL="https://sim.test/delay/0.1/pay"
async def main():
    sim.FAIL[URL]=[503,503,200]
    async with httpx.AsyncClient() as c, asyncio.timeout(2):
        for attempt in range(4):
            try: (await c.get(URL)).raise_for_status(); print("paid"); return
            except httpx.HTTPStatusError: await asyncio.sleep(0.2*2**attempt)
asyncio.run(main())

# at 0.900: paid
