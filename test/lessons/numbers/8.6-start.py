import asyncio, asyncpg, httpx
async def order_page(pool, client, i):
    async with pool.acquire() as conn:
        user = await conn.fetchrow("select user")
        stock = await client.get("https://sim.test/delay/0.12/stock")
        price = await client.get("https://sim.test/delay/0.08/price")
        recs = await client.get("https://sim.test/delay/0.9/recs")
        await conn.execute("insert view")
    return i
async def main():
    async with httpx.AsyncClient(timeout=None) as client, asyncpg.create_pool(min_size=5, max_size=5, latency=0.01) as pool:
        for i in range(40): await order_page(pool, client, i)
    print("40 pages")
asyncio.run(main())

# at 44.800: 40 pages
