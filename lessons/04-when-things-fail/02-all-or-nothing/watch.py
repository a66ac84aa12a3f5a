import asyncio


async def fetch(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        print("got", name)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("user", 0.1))
            group.create_task(fetch("stock", 0.2, ValueError("no stock")))
            group.create_task(fetch("price", 0.4))
        print("all three are there")
    except* ValueError as caught:
        print("main sees", caught.exceptions)
    print("main ends")


asyncio.run(main())
