import asyncio
peak = 0
async def main():
    global peak
    q = asyncio.Queue()
    async def prod():
        global peak
        for n in range(100):
            await q.put(n); peak = max(peak, q.qsize())
    async def cons():
        while True:
            await q.get(); await asyncio.sleep(0.01); q.task_done()
    cs = [asyncio.create_task(cons()) for _ in range(5)]
    await prod(); await q.join(); print("peak queue", peak)
    for c in cs: c.cancel()
asyncio.run(main())

# at 0.200: peak queue 100
