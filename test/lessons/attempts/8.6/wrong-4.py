# fails: all forty get a page, also when tips fail
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
            try:
                async with asyncio.timeout(0.2):
                    async with asyncio.TaskGroup() as group:
                        group.create_task(client.get("http://stock/7"))
                        group.create_task(client.get("http://price/7"))
                        group.create_task(client.get("http://tips/7"))
            except TimeoutError:
                pass
            await pool.execute("insert view")

        report = await guests(app, "/page", rate=100, count=40)
    print("served", report.served)
    print("slowest", round(report.percentile(100), 2), "s")


asyncio.run(main())
