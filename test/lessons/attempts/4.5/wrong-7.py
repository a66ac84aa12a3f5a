# fails: both emails are sent
import asyncio


async def send_email(to):
    print("sent to", to)


async def handler(to):
    asyncio.create_task(send_email(to))
    print("201 for", to)


async def main():
    await handler("ann")
    await handler("bob")


asyncio.run(main())
