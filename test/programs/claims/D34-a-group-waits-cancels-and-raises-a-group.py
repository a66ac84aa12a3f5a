# D34: a group waits, cancels, and raises a group.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def bad(): await asyncio.sleep(0.1); raise ValueError("bad")
async def good():
    try: await asyncio.sleep(9)
    except asyncio.CancelledError: print("cancelled", now()); raise
async def main():
    try:
        async with asyncio.TaskGroup() as group: group.create_task(good()); group.create_task(bad())
    except* ValueError as e: print(len(e.exceptions), now())
try: asyncio.run(main())
except SyntaxError: pass
# expect: cancelled 0.1
# expect: 1 0.1
