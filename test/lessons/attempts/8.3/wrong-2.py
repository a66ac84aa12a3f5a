# fails: at most 180 are served, by four cooks at 0.05 seconds an order
import asyncio
from diner import App, serve

app = App()
kitchen = asyncio.Semaphore(40)


@app.get("/order")
async def order():
    async with kitchen:
        await asyncio.sleep(0.05)


report = serve(app, "/order", rate=100, seconds=2)
print("served", report.served)
print("refused", report.failed)
print("half within", round(report.percentile(50), 2), "s")
print("slowest", round(report.percentile(100), 2), "s")
