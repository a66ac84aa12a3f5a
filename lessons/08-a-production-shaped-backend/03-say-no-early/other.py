import asyncio


async def worker(queue, loop, waits):
    while True:
        came = await queue.get()
        await asyncio.sleep(0.05)
        waits.append(loop.time() - came)


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    waits = []
    refused = 0
    workers = [asyncio.create_task(worker(queue, loop, waits)) for _ in range(4)]
    for _ in range(200):
        if queue.qsize() < 8:
            queue.put_nowait(loop.time())
        else:
            refused += 1
        await asyncio.sleep(0.01)
    while len(waits) + refused < 200:
        await asyncio.sleep(0.01)
    print("served", len(waits))
    print("longest", round(max(waits), 2))


asyncio.run(main())
