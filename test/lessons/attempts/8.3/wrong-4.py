# fails: the slowest is served within 0.2 s
import asyncio
from diner import App, Refused, serve

app = App()
kitchen = asyncio.Semaphore(4)


@app.get("/order")
async def order():
    if len(kitchen._waiters or ()) >= 30:
        raise Refused(503)
    async with kitchen:
        await asyncio.sleep(0.05)


report = serve(app, "/order", rate=100, seconds=2)
print("served", report.served)
print("refused", report.failed)
print("half within", round(report.percentile(50), 2), "s")
print("slowest", round(report.percentile(100), 2), "s")
