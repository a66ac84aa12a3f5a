# D45: who swallows a cancellation breaks timeouts.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def main():
    async with asyncio.timeout(0.1):
        try: await asyncio.sleep(0.3)
        except asyncio.CancelledError: pass
        await asyncio.sleep(0.2)
    print("no TimeoutError", now())
try: asyncio.run(main())
except TimeoutError: print("TimeoutError", now())
# expect: no TimeoutError 0.3
