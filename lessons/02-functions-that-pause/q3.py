import asyncio


async def main():
    a = asyncio.create_task(asyncio.sleep(0.5))
    await asyncio.sleep(0.3)
    await a
    await asyncio.create_task(asyncio.sleep(0.2))
    print("end")


asyncio.run(main())
