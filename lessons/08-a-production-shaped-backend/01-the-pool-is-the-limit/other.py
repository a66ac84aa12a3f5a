import asyncio
import asyncpg
import httpx


async def user(pool):
    async with pool.acquire() as connection:
        return await connection.fetchrow("select user")


async def handler(pool, client):
    await user(pool)
    await client.get("https://sim.test/delay/0.45")


async def main():
    async with httpx.AsyncClient() as client, asyncpg.create_pool(min_size=5, max_size=5, latency=0.05) as pool:
        async with asyncio.TaskGroup() as group:
            for _ in range(50):
                group.create_task(handler(pool, client))
    print("fifty requests")


asyncio.run(main())
