import asyncio
import asyncpg
import httpx

URL = "https://sim.test/delay/"


async def database(pool, what):
    async with pool.acquire() as connection:
        await connection.execute(what)


async def order_page(pool, client):
    await database(pool, "select user")
    needed = asyncio.gather(client.get(URL + "0.12/stock"), client.get(URL + "0.08/price"))
    nice = asyncio.create_task(client.get(URL + "0.9/recommendations"))
    await needed
    done, late = await asyncio.wait([nice], timeout=0.05)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    await database(pool, "insert view")


async def main():
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(timeout=None, limits=limits) as client, asyncpg.create_pool(min_size=5, max_size=5, latency=0.01) as pool:
        await asyncio.gather(*(order_page(pool, client) for _ in range(40)))
    print("forty pages")


asyncio.run(main())
