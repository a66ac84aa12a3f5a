import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            for attempt in range(1, 4):
                try:
                    async with asyncio.timeout(0.4):
                        await asyncio.sleep(5)
                except TimeoutError:
                    print("attempt", attempt, "took too long")
    except TimeoutError:
        print("the request took too long")


asyncio.run(main())
