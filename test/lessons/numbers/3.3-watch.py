import asyncio
from sim import cpu
async def customer(n, work):
    await asyncio.sleep(1)
    if work: cpu(work)
    return n
async def main():
    for n, work in ((1, 0), (10_000, 0), (10_000, 0.001)):
        loop = asyncio.get_running_loop(); t0 = loop.time()
        await asyncio.gather(*(customer(i, work) for i in range(n)))
        print(f"{n} customers, {work*1000:g} ms of work each: {loop.time()-t0:.3f} s")
asyncio.run(main())

# at 1.000: 1 customers, 0 ms of work each: 1.000 s
# at 2.000: 10000 customers, 0 ms of work each: 1.000 s
# at 13.000: 10000 customers, 1 ms of work each: 11.000 s
