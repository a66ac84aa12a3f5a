# fails: within 0.3 s on a usual day
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
            async with pool.acquire() as connection:
                await connection.fetchrow("select user")
                async with asyncio.TaskGroup() as group:
                    group.create_task(client.get("http://stock/7"))
                    group.create_task(client.get("http://price/7"))
                try:
                    await client.get("http://tips/7", timeout=0.05)
                except httpx.HTTPError:
                    pass
                await connection.execute("insert view")

        report = await guests(app, "/page", rate=100, count=40)
    print("served", report.served)
    print("slowest", round(report.percentile(100), 2), "s")


asyncio.run(main())
