import asyncio


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


async def handler(to, group):
    group.create_task(send_email(to))
    print("201 for", to)


async def main():
    async with asyncio.TaskGroup() as group:
        await handler("ann", group)
        await handler("bob", group)


asyncio.run(main())
