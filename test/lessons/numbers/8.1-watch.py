import asyncio, asyncpg, httpx

async def handler(pool, client, i):
    async with pool.acquire() as conn:               # holds a connection ...
        await conn.fetchrow("select ...")
        await client.get("https://sim.test/delay/0.45")   # ... while waiting for someone else
async def handler2(pool, client, i):
    async with pool.acquire() as conn:
        await conn.fetchrow("select ...")
    await client.get("https://sim.test/delay/0.45")

async def main():
    loop = asyncio.get_running_loop()
    async with httpx.AsyncClient() as client, asyncpg.create_pool(min_size=5, max_size=5) as pool:
        for h in (handler, handler2):
            t0 = loop.time()
            await asyncio.gather(*(h(pool, client, i) for i in range(50)))
            print(f"{h.__name__}: 50 requests in {loop.time()-t0:.2f} s")
asyncio.run(main())

# at 5.000: handler: 50 requests in 5.00 s
# at 5.950: handler2: 50 requests in 0.95 s
