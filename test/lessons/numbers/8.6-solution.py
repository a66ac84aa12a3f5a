import asyncio, asyncpg, httpx
async def recs_or_empty(client):
    try:
        async with asyncio.timeout(0.2): return await client.get("https://sim.test/delay/0.9/recs")
    except (TimeoutError, httpx.HTTPError): return None
async def order_page(pool, client, gate, i):
    async with gate:
        async with pool.acquire() as conn: user = await conn.fetchrow("select user")
        async with asyncio.TaskGroup() as tg:
            stock = tg.create_task(client.get("https://sim.test/delay/0.12/stock"))
            price = tg.create_task(client.get("https://sim.test/delay/0.08/price"))
            recs = tg.create_task(recs_or_empty(client))
        async with pool.acquire() as conn: await conn.execute("insert view")
    return i
async def main():
    gate = asyncio.Semaphore(20)
    async with httpx.AsyncClient(timeout=None) as client, asyncpg.create_pool(min_size=5, max_size=5, latency=0.01) as pool:
        async with asyncio.TaskGroup() as tg:
            for i in range(40): tg.create_task(order_page(pool, client, gate, i))
    print("40 pages")
asyncio.run(main())

# at 0.500: 40 pages
