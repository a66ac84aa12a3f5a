import asyncio
async def worker(name, q):
    try:
        while True:
            n = await q.get()
            await asyncio.sleep(0.1)
            print(name, n)
    except asyncio.QueueShutDown:
        print(name, "stops")
async def main():
    q = asyncio.Queue()
    for n in range(4): q.put_nowait(n)
    q.shutdown()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(worker("w1", q)); tg.create_task(worker("w2", q))
    print("all workers gone")
asyncio.run(main())

# at 0.100: w1 0
# at 0.100: w2 1
# at 0.200: w1 2
# at 0.200: w1 stops
# at 0.200: w2 3
# at 0.200: w2 stops
# at 0.200: all workers gone
