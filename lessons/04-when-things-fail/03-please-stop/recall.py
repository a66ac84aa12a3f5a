import asyncio


async def job():
    print("job runs")


async def main():
    asyncio.create_task(job())
    print("main waits")
    await asyncio.sleep(0.5)


asyncio.run(main())
