import asyncio
import os
import signal
import asyncpg
import httpx
from diner import App, Refused, guests

app = App()
stop = asyncio.Event()
pool = asyncpg.create_pool(min_size=5, max_size=5)
client = httpx.AsyncClient()


@app.get("/page")
async def page():
    if stop.is_set():
        raise Refused(503, "closing")
    await pool.fetchrow("select user")
    await client.get("http://stock/7")
    await pool.execute("insert view")


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.305, os.kill, os.getpid(), signal.SIGTERM)
    async with client, pool:
        report = await guests(app, "/page", rate=100, count=40)
    print("served", report.served, "refused", report.failed)


asyncio.run(main())
