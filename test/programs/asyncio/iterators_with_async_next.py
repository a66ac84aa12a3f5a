import asyncio, traceback, warnings
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        if self.n % 3 == 0: await asyncio.sleep(0)
        return self.n
class Bad:
    def __aiter__(self): return self
    async def __anext__(self, more): return 1
class Fails:
    def __aiter__(self): return self
    async def __anext__(self): raise KeyError('x')
class Gen:
    def __aiter__(self): return self
    async def __anext__(self): yield 1
class Plain:
    def __aiter__(self): return self
    def __anext__(self): return 5
class Del:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return Item(self.n)
class Item:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def main():
    print([x async for x in Count(10)])
    for cls in Bad, Fails, Gen, Plain:
        try:
            async for x in cls(): print(x)
        except BaseException as e:
            print(type(e).__name__, e, repr(e.__cause__), [f.name for f in traceback.extract_tb(e.__traceback__)])
    async for x in Del(3): print('got', x.n)
    print('end')
    t = asyncio.create_task(wait())
    await asyncio.sleep(0); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError as e: print('cancelled', [f.name for f in traceback.extract_tb(e.__traceback__)])
class Slow:
    def __aiter__(self): return self
    async def __anext__(self):
        try: await asyncio.sleep(5)
        finally: print('left')
async def wait():
    async for x in Slow(): pass
asyncio.run(main())
def deep(n):
    class D:
        def __aiter__(self): return self
        async def __anext__(self): return n
    return D()


async def over_a_list():
    return [x async for x in (y async for y in [1])]


try:
    asyncio.run(over_a_list())
except TypeError as error:
    print(error)
# expect: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
# expect: TypeError Bad.__anext__() missing 1 required positional argument: 'more' None ['main']
# expect: KeyError 'x' None ['main', '__anext__']
# expect: TypeError 'async for' received an invalid object from __anext__: async_generator TypeError("'async_generator' object can't be awaited") ['main']
# expect: TypeError 'async for' received an invalid object from __anext__: int TypeError("'int' object can't be awaited") ['main']
# expect: got 2
# expect: del 2
# expect: got 1
# expect: del 1
# expect: got 0
# expect: end
# expect: left
# expect: cancelled ['main', 'wait', '__anext__', 'sleep']
# expect: del 0
# expect: 'async for' requires an object with __aiter__ method, got list
