import asyncio, asyncpg, httpx
async def handler(pool, client):
    async with pool.acquire() as conn:
        await conn.fetchrow("select")
        await client.get("https://sim.test/delay/0.45")
async def main():
    async with httpx.AsyncClient() as client, asyncpg.create_pool(min_size=5, max_size=5) as pool:
        await asyncio.gather(*(handler(pool, client) for _ in range(50)))
    print("50 requests")
asyncio.run(main())

# at 5.000: 50 requests
