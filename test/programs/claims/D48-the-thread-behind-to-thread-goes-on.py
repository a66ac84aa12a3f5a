# D48: the thread behind to_thread goes on.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def main():
    try:
        async with asyncio.timeout(0.1): await asyncio.to_thread(time.sleep, 0.4)
    except TimeoutError: print("main", now())
asyncio.run(main()); print("run", now())
# expect: main 0.1
# expect: run 0.4
