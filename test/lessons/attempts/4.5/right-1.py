import asyncio


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


tasks = []
async def handler(to):
    tasks.append(asyncio.create_task(send_email(to)))
    print("201 for", to)


async def main():
    await handler("ann")
    await handler("bob")
    for t in tasks:
        await t


asyncio.run(main())
