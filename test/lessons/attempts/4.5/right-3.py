import asyncio


queue = asyncio.Queue()


async def worker():
    while True:
        to = await queue.get()
        await send_email(to)
        queue.task_done()


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


async def handler(to):
    queue.put_nowait(to)
    print("201 for", to)


async def main():
    w = asyncio.create_task(worker())
    await handler("ann")
    await handler("bob")
    await queue.join()
    w.cancel()


asyncio.run(main())
