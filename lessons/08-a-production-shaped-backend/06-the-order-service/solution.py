import asyncio
import asyncpg
import httpx
from diner import App, guests


async def tips(client):
    try:
        async with asyncio.timeout(0.2):
            answer = await client.get("http://tips/7")
            answer.raise_for_status()
            return answer.json()
    except (TimeoutError, httpx.HTTPError):
        return None


async def main():
    async with (
        httpx.AsyncClient() as client,
        asyncpg.create_pool(min_size=5, max_size=5) as pool,
    ):
        app = App()

        @app.get("/page")
        async def page():
            await pool.fetchrow("select user")
            async with asyncio.TaskGroup() as group:
                group.create_task(client.get("http://stock/7"))
                group.create_task(client.get("http://price/7"))
                group.create_task(tips(client))
            await pool.execute("insert view")

        report = await guests(app, "/page", rate=100, count=40)
    print("served", report.served)
    print("slowest", round(report.percentile(100), 2), "s")


asyncio.run(main())
