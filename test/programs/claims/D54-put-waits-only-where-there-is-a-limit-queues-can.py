# D54, D55: put waits only where there is a limit; queues can be shut down.
# python: 3.13
import asyncio
async def main():
    queue, seen = asyncio.Queue(), 0
    async def consume():
        nonlocal seen
        while True: await queue.get(); seen += 1
    task = asyncio.create_task(consume())
    for n in range(1000): await queue.put(n)
    print(seen, queue.qsize()); task.cancel()
    queue.shutdown(immediate=True)
    try: await queue.put(1)
    except asyncio.QueueShutDown: print("shut down")
asyncio.run(main())
# expect: 0 1000
# expect: shut down
