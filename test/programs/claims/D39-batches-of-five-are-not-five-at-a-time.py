# D39: batches of five are not five at a time.
# python: 3.13
import asyncio
import time
SCALE = 0.1
async def call(n): await asyncio.sleep((9 if n % 5 == 0 else 1) * SCALE)
async def batches():
    for start in range(0, 20, 5): await asyncio.gather(*(call(n) for n in range(start, start + 5)))
async def five():
    gate = asyncio.Semaphore(5)
    async def one(n):
        async with gate: await call(n)
    await asyncio.gather(*(one(n) for n in range(20)))
for way in (batches, five):
    began = time.perf_counter(); asyncio.run(way())
    print(way.__name__, round(time.perf_counter() - began, 1))
# expect: batches 3.6
# expect: five 1.3
