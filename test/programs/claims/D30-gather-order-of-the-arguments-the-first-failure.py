# D30, D31, D32: gather: order of the arguments, the first failure, nobody cancelled.
# python: 3.13
import asyncio
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    print(name, now())
    if fails: raise ValueError(name)
    return name
async def main():
    print(await asyncio.gather(job("slow", 0.2), job("quick", 0.1)))
    try: await asyncio.gather(job("a", 0.3), job("b", 0.1, True), job("c", 0.2, True))
    except ValueError as e: print("seen", e)
    await asyncio.sleep(0.3)
asyncio.run(main())
# expect: quick 0.1
# expect: slow 0.2
# expect: ['slow', 'quick']
# expect: b 0.3
# expect: seen b
# expect: c 0.4
# expect: a 0.5
