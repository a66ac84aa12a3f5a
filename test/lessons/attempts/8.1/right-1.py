import asyncio
import asyncpg
import httpx


async def handler(pool, client):
    connection = await pool.acquire()
    try:
        user = await connection.fetchrow("select user")
    finally:
        await pool.release(connection)
    r = await client.get("https://sim.test/delay/0.45")
    connection = await pool.acquire()
    try:
        await connection.execute("insert view")
    finally:
        await pool.release(connection)


async def main():
    async with (
        httpx.AsyncClient() as client,
        asyncpg.create_pool(min_size=5, max_size=5) as pool,
    ):
        await asyncio.gather(*(handler(pool, client) for _ in range(50)))
    print("fifty requests")


asyncio.run(main())
