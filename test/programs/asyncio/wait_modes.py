import asyncio
async def w(n, d, fail=False):
    await asyncio.sleep(d)
    if fail: raise ValueError(n)
    return n
async def main():
    ts = [asyncio.create_task(w(i, i), name=f"t{i}") for i in range(1, 4)]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.get_name() for t in d), sorted(t.get_name() for t in p))
    d, p = await asyncio.wait(ts, timeout=1.5)
    print(sorted(t.get_name() for t in d), sorted(t.get_name() for t in p))
    d, p = await asyncio.wait(ts)
    print(len(d), len(p))
    ts = [asyncio.create_task(w(i, i, i == 2), name=f"t{i}") for i in range(1, 4)]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(t.get_name() for t in d), sorted(t.get_name() for t in p))
    for t in p: t.cancel()
    d, p = await asyncio.wait(p)
    for t in d: print(t.cancelled())
    for t in ts:
        if not t.cancelled(): print(t.exception())
    for bad in [lambda: asyncio.wait([]), lambda: asyncio.wait([w(1,1)]), lambda: asyncio.wait(ts[0]), lambda: asyncio.wait(ts, return_when="X"), lambda: asyncio.wait([1])]:
        try: await bad()
        except Exception as e: print(type(e).__name__, e)
    print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
asyncio.run(main())
# expect: ['t1'] ['t2', 't3']
# expect: ['t1', 't2'] ['t3']
# expect: 3 0
# expect: ['t1', 't2'] ['t3']
# expect: True
# expect: None
# expect: 2
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: TypeError expect a list of futures, not Task
# expect: ValueError Invalid return_when value: X
# expect: AttributeError 'int' object has no attribute 'add_done_callback'
# expect: FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED
