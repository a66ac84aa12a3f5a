# fails: the program ends by itself, as soon as they are sent
import asyncio


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


async def handler(to):
    asyncio.create_task(send_email(to))
    print("201 for", to)


async def main():
    await handler("ann")
    await handler("bob")
    while True:
        await asyncio.sleep(1)


asyncio.run(main())
