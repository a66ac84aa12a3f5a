# fails: all are done by t = 1.6 s
import asyncio
import asyncpg
import httpx


async def handler(pool, client):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(pool.fetchrow("select user"))
        tg.create_task(client.get("https://sim.test/delay/0.45"))
    async with pool.acquire() as c, c.transaction():
        await c.execute("insert view")


async def main():
    async with (
        httpx.AsyncClient() as client,
        asyncpg.create_pool(min_size=5, max_size=5) as pool,
    ):
        await asyncio.gather(*(handler(pool, client) for _ in range(50)))
    print("fifty requests")


asyncio.run(main())
