import asyncio
async def main():
    lock = asyncio.Lock()
    async def job(n):
        async with lock:
            await asyncio.sleep(0.1)
    await asyncio.gather(*(job(i) for i in range(10))); print("10 jobs under one lock")
asyncio.run(main())

# at 1.000: 10 jobs under one lock
