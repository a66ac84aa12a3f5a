import asyncio


async def slow():
    await asyncio.sleep(1)
    return "recommendations"


async def main():
    try:
        async with asyncio.timeout(0.2):
            print(await slow())
    except TimeoutError:
        print("without")


asyncio.run(main())
