import asyncio
async def log(): print("log line")
async def log2():
    await asyncio.sleep(0); print("log2 line")
async def main():
    asyncio.create_task(log())
    asyncio.create_task(log2())
    print("main returns")
asyncio.run(main())

# at 0.000: main returns
# at 0.000: log line
