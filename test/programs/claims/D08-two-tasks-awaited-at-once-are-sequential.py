# D8: two tasks awaited at once are sequential.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def main():
    await asyncio.create_task(asyncio.sleep(0.2)); await asyncio.create_task(asyncio.sleep(0.2))
    print(now())
    one, two = asyncio.create_task(asyncio.sleep(0.2)), asyncio.create_task(asyncio.sleep(0.2))
    await one; await two
    print(now())
asyncio.run(main())
# expect: 0.4
# expect: 0.6
