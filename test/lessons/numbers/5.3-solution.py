import asyncio, httpx

async def main():
    gate = asyncio.Semaphore(5)
    async with httpx.AsyncClient() as client:
        async def one(i):
            async with gate:
                await client.get("https://sim.test/delay/0.3")
        await asyncio.gather(*(one(i) for i in range(20)))
    print("all 20 done")

asyncio.run(main())

# at 1.200: all 20 done
