# D25, D26: when main is over what is ready gets its turn, and all are cancelled.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def log():
    print("log line")
    try: await asyncio.sleep(0); print("second line")
    except asyncio.CancelledError: print("cancelled"); raise
async def slow():
    try: await asyncio.sleep(9)
    finally:
        await asyncio.sleep(0.2); print("cleaned up")
async def main():
    asyncio.create_task(slow()); await asyncio.sleep(0)
    asyncio.create_task(log())
    print("main is over")
asyncio.run(main()); print(now())
# expect: main is over
# expect: log line
# expect: cancelled
# expect: cleaned up
# expect: 0.2
