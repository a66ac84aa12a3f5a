# fails: nothing is left out
import asyncio
import asyncpg
import httpx


async def handler(pool, client):
    async with pool.acquire() as connection:
        await connection.fetchrow("select user")
        await client.get("https://sim.test/delay/0.05")
        await connection.execute("insert view")


async def main():
    async with (
        httpx.AsyncClient() as client,
        asyncpg.create_pool(min_size=5, max_size=5) as pool,
    ):
        await asyncio.gather(*(handler(pool, client) for _ in range(50)))
    print("fifty requests")


asyncio.run(main())
