# fails: both emails are sent
import asyncio


async def send_email(to):
    await asyncio.sleep(0.5)
    print("sent to", to)


background = set()
async def handler(to):
    task = asyncio.create_task(send_email(to))
    background.add(task)
    task.add_done_callback(background.discard)
    print("201 for", to)


async def main():
    await handler("ann")
    await handler("bob")


asyncio.run(main())
