import asyncio
import asyncpg
import httpx
from diner import App, guests


async def main():
    async with (
        httpx.AsyncClient() as client,
        asyncpg.create_pool(min_size=5, max_size=5) as pool,
    ):
        app = App()

        @app.get("/page")
        async def page():
            task = asyncio.create_task(client.get("http://tips/7"))
            async with pool.acquire() as connection:
                await connection.fetchrow("select user")
            stock, price = await asyncio.gather(client.get("http://stock/7"), client.get("http://price/7"))
            done, late = await asyncio.wait([task], timeout=0.05)
            for t in late:
                t.cancel()
            for t in done:
                t.exception()
            async with pool.acquire() as connection:
                await connection.execute("insert view")

        report = await guests(app, "/page", rate=100, count=40)
    print("served", report.served)
    print("slowest", round(report.percentile(100), 2), "s")


asyncio.run(main())
