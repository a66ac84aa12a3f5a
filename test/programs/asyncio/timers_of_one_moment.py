# Timers that are given the same moment come as the heap has them; those worked out from the clock come in their order.
# python: 3.13
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for n in (3, 4, 5, 8, 12):
        out = []; when = loop.time() + .01
        for i in range(n): loop.call_at(when, out.append, i)
        await asyncio.sleep(.02); print(out)
    out = []; when = loop.time() + .01
    async def t(i):
        try:
            async with asyncio.timeout_at(when): await asyncio.sleep(1)
        except TimeoutError: out.append(i)
    await asyncio.gather(*[t(i) for i in range(6)]); print(out)
    out = []; now = loop.time()
    for i in range(6): loop.call_at(now + .01, out.append, i)
    loop.call_at(now + .005, out.append, 'first'); await asyncio.sleep(.02); print(out)
    out = []
    for i in range(6): loop.call_later(.01, out.append, i)
    await asyncio.gather(*[asyncio.sleep(.01) for _ in range(7)]); await asyncio.sleep(.01); print(out)
asyncio.run(main())
# expect: [0, 2, 1]
# expect: [0, 2, 1, 3]
# expect: [0, 2, 1, 3, 4]
# expect: [0, 2, 6, 5, 7, 1, 3, 4]
# expect: [0, 2, 6, 5, 11, 10, 9, 8, 7, 1, 3, 4]
# expect: [0, 1, 3, 2, 5, 4]
# expect: ['first', 0, 2, 5, 1, 3, 4]
# expect: [0, 1, 2, 3, 4, 5]
