import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print("finished", dish)
    return dish


async def main():
    for done in asyncio.as_completed(
        [cook("soup", 0.3), cook("salad", 0.1), cook("steak", 0.2)]
    ):
        print("served", await done)


asyncio.run(main())
