import asyncio

async def fetch(name, seconds, fail=None):
    try:
        await asyncio.sleep(seconds)
        if fail:
            raise fail
        print("got", name)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fetch("user", 0.1))
            tg.create_task(fetch("stock", 0.2, ValueError("no stock")))
            tg.create_task(fetch("price", 0.4))
        print("never printed")
    except* ValueError as group:
        print("group of", len(group.exceptions), "->", group.exceptions[0])

asyncio.run(main())

# at 0.100: got user
# at 0.200: cancelled price
# at 0.200: group of 1 -> no stock
