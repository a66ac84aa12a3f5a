import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "soup":
        raise RuntimeError("burnt")
    print("ready:", dish)


async def main():
    try:
        await asyncio.gather(
            cook("salad", 0.1), cook("soup", 0.2), cook("steak", 0.6)
        )
    except RuntimeError as error:
        print(error)
    await asyncio.sleep(1)


asyncio.run(main())
