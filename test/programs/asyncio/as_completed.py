import asyncio
async def w(n, d):
    await asyncio.sleep(d)
    if n == 3: raise ValueError(n)
    return n
async def main():
    for c in asyncio.as_completed([w(1, 3), w(2, 2), w(4, 1)]):
        print(type(c).__name__, await c)
    ts = [asyncio.create_task(w(i, i)) for i in (3, 1, 2)]
    async for t in asyncio.as_completed(ts):
        print(t in ts, t.exception() or t.result())
    try:
        for c in asyncio.as_completed([w(1, 1), w(2, 5)], timeout=2): print(await c)
    except TimeoutError as e: print("to", repr(e))
    try: asyncio.as_completed(1)
    except TypeError as e: print(e)
    print(type(asyncio.as_completed([])).__name__)
    for c in asyncio.as_completed([]): print("no")
asyncio.run(main())
# expect: coroutine 4
# expect: coroutine 2
# expect: coroutine 1
# expect: True 1
# expect: True 2
# expect: True 3
# expect: 1
# expect: to TimeoutError()
# expect: 'int' object is not iterable
# expect: _AsCompletedIterator
