import asyncio


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


async def handler(to):
    task = asyncio.create_task(send_email(to))
    print("201 for", to)
    return task


async def main():
    a = await handler("ann")
    b = await handler("bob")
    await asyncio.wait({a, b})


asyncio.run(main())
