import asyncio
import asyncpg
import httpx


async def order_page(pool, client):
    async with pool.acquire() as connection:
        await connection.fetchrow("select user")
        await client.get("https://sim.test/delay/0.12/stock")
        await client.get("https://sim.test/delay/0.08/price")
        await client.get("https://sim.test/delay/0.9/recommendations")
        await connection.execute("insert view")


async def main():
    async with httpx.AsyncClient() as client, asyncpg.create_pool(min_size=5, max_size=5, latency=0.01) as pool:
        for _ in range(40):
            await order_page(pool, client)
    print("forty pages")


asyncio.run(main())
