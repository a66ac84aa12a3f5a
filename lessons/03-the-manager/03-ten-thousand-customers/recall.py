import asyncio


async def main():
    results = await asyncio.gather(
        asyncio.sleep(0.2, "b"), asyncio.sleep(0.1, "a")
    )
    print(results)


asyncio.run(main())
