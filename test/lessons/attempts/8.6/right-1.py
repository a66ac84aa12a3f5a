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
            await pool.fetchrow("select user")

            async def tips():
                r = await client.get("http://tips/7", timeout=0.2)
                r.raise_for_status()
                return r

            stock, price, t = await asyncio.gather(
                client.get("http://stock/7"), client.get("http://price/7"), tips(), return_exceptions=True
            )
            for r in (stock, price):
                if isinstance(r, Exception):
                    raise r
            await pool.execute("insert view")

        report = await guests(app, "/page", rate=100, count=40)
    print("served", report.served)
    print("slowest", round(report.percentile(100), 2), "s")


asyncio.run(main())
