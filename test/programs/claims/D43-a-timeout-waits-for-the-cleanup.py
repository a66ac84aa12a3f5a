# D43: a timeout waits for the cleanup.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def job():
    try: await asyncio.sleep(9)
    finally: await asyncio.sleep(0.3)
async def main():
    try: await asyncio.wait_for(job(), 0.1)
    except TimeoutError: print(now())
asyncio.run(main())
# expect: 0.4
