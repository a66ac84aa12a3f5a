# D49: shield protects from this canceller only.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def work():
    try: await asyncio.sleep(0.2); print("worked", now())
    except asyncio.CancelledError: print("cancelled after all"); raise
async def main(patient):
    try: await asyncio.wait_for(asyncio.shield(asyncio.ensure_future(work())), 0.1)
    except TimeoutError: print("timeout")
    if patient: await asyncio.sleep(0.2)
asyncio.run(main(True)); asyncio.run(main(False))
# expect: timeout
# expect: worked 0.2
# expect: timeout
# expect: cancelled after all
