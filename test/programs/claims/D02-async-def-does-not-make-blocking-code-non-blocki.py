# D2: async def does not make blocking code non-blocking.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def handler(): time.sleep(0.3)
async def main():
    asyncio.get_running_loop().call_later(0.1, lambda: print("due at 0.1, came at", now()))
    await asyncio.gather(handler())
    await asyncio.sleep(0.1)
asyncio.run(main())
# expect: due at 0.1, came at 0.3
