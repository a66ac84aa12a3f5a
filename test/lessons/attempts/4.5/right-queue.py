import asyncio


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


async def mailer(q):
    while (to := await q.get()) is not None:
        await send_email(to)
async def main():
    q = asyncio.Queue()
    w = asyncio.create_task(mailer(q))
    for to in ("ann", "bob"):
        q.put_nowait(to)
        print("201 for", to)
    q.put_nowait(None)
    await w


asyncio.run(main())
