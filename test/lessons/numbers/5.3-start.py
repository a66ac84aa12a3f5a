import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as c:
        await asyncio.gather(*(c.get("https://sim.test/delay/0.3") for _ in range(20)))
    print("20 done")
asyncio.run(main())

# at 0.300: 20 done
