import asyncio
from diner import App, Refused, serve

app = App()
line = asyncio.Queue(8)
cooks = set()


@app.get("/order")
async def order():
    done = asyncio.get_running_loop().create_future()
    try:
        line.put_nowait(done)
    except asyncio.QueueFull:
        raise Refused(503)
    if len(cooks) < 4:
        cooks.add(asyncio.create_task(cook()))
    await done


async def cook():
    while True:
        done = await line.get()
        await asyncio.sleep(0.05)
        done.set_result(None)


report = serve(app, "/order", rate=100, seconds=2)
print("served", report.served)
print("refused", report.failed)
print("half within", round(report.percentile(50), 2), "s")
print("slowest", round(report.percentile(100), 2), "s")
