import asyncio


async def main():
    await asyncio.gather(
        asyncio.sleep(0.4), asyncio.sleep(0.9), asyncio.sleep(0.2)
    )
    print("all")


asyncio.run(main())
