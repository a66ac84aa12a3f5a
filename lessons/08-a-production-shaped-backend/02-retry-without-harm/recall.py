import asyncio


async def main():
    try:
        async with asyncio.timeout(0.3):
            await asyncio.sleep(1)
    except TimeoutError:
        print("too late")


asyncio.run(main())
