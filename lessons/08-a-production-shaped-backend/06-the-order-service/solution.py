import asyncio
import asyncpg
import httpx

URL = "https://sim.test/delay/"


async def recommendations(client):
    try:
        async with asyncio.timeout(0.2):
            return await client.get(URL + "0.9/recommendations")
    except (TimeoutError, httpx.HTTPError):
        return None


async def order_page(pool, client, gate):
    async with gate:
        async with pool.acquire() as connection:
            await connection.fetchrow("select user")
        async with asyncio.TaskGroup() as group:
            group.create_task(client.get(URL + "0.12/stock"))
            group.create_task(client.get(URL + "0.08/price"))
            group.create_task(recommendations(client))
        async with pool.acquire() as connection:
            await connection.execute("insert view")


async def main():
    gate = asyncio.Semaphore(20)
    async with httpx.AsyncClient(timeout=None) as client, asyncpg.create_pool(min_size=5, max_size=5, latency=0.01) as pool:
        async with asyncio.TaskGroup() as group:
            for _ in range(40):
                group.create_task(order_page(pool, client, gate))
    print("forty pages")


asyncio.run(main())
