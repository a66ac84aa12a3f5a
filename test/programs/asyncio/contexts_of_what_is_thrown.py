"""The context of an exception that comes out of what a coroutine awaits, when another one was thrown in."""
import asyncio
def ctx(e):
    out = []
    while e is not None and len(out) < 6:
        out.append(repr(e)); e = e.__context__
    return out
async def sub(kind):
    if kind == 0: await asyncio.sleep(5)
    if kind == 1:
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: raise KeyError('sub')
    if kind == 2:
        try: await asyncio.sleep(5)
        except asyncio.CancelledError as e: raise KeyError('sub') from None
    if kind == 3:
        try: raise OSError('sub0')
        except OSError: await asyncio.sleep(5)
    if kind == 4:
        try: await asyncio.sleep(5)
        finally:
            try: raise IndexError('i')
            except IndexError: pass
    if kind == 5: await asyncio.wait_for(asyncio.sleep(5), 3)
    if kind == 6:
        async with asyncio.timeout(3): await asyncio.sleep(5)
    if kind == 7: await asyncio.gather(asyncio.sleep(5))
    if kind == 8: await asyncio.shield(asyncio.sleep(5))
    if kind == 9:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(5))
    if kind == 10:
        q = asyncio.Queue(); await q.get()
    if kind == 11:
        async with asyncio.Lock() as l: await asyncio.sleep(5)
    if kind == 12:
        async def g():
            try: yield 1
            finally: await asyncio.sleep(5)
        async for x in g(): break
        a = g(); await anext(a); await a.aclose()
    if kind == 13:
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: await asyncio.sleep(5)
async def outer(kind, deep):
    try:
        raise ValueError('outer')
    except ValueError:
        if deep: await outer2(kind)
        else: await sub(kind)
async def outer2(kind):
    await sub(kind)
async def main():
    for kind in range(14):
        for deep in 0, 1:
            for how in 'cancel', 'timeout', 'twice':
                t = asyncio.create_task(outer(kind, deep))
                await asyncio.sleep(0.1)
                if how == 'timeout': await asyncio.sleep(3)
                t.cancel('c')
                if how == 'twice':
                    await asyncio.sleep(0); t.cancel('d')
                try: await t; print(kind, deep, how, 'fine')
                except BaseException as e: print(kind, deep, how, ctx(e), e.__cause__ and ctx(e.__cause__))
asyncio.run(main())
def g1():
    try: yield 1
    except TypeError: raise KeyError('g1')
def g2():
    try: raise OSError('g2')
    except OSError: yield from g1()
def g3():
    try: raise IndexError('g3')
    except IndexError: yield from g2()
for ex in TypeError('t'), ValueError('v'):
    g = g3(); next(g)
    try: g.throw(ex)
    except Exception as e: print(ctx(e))
    g = g3(); next(g)
    try:
        try: raise LookupError('around')
        except LookupError: g.throw(type(ex)('again'))
    except Exception as e: print(ctx(e))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a): raise KeyError('It')
def g4():
    try: raise OSError('g4')
    except OSError: yield from It()
def g5():
    try: raise OSError('g5')
    except OSError: yield from iter([1, 2])
for mk in g4, g5:
    g = mk(); next(g)
    try: g.throw(TypeError('t'))
    except Exception as e: print(ctx(e))
# expect: 0 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 0 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 0 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 0 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 0 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 0 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 1 0 cancel ["KeyError('sub')", "ValueError('outer')"] None
# expect: 1 0 timeout ["KeyError('sub')", "ValueError('outer')"] None
# expect: 1 0 twice ["KeyError('sub')", "ValueError('outer')"] None
# expect: 1 1 cancel ["KeyError('sub')", "ValueError('outer')"] None
# expect: 1 1 timeout ["KeyError('sub')", "ValueError('outer')"] None
# expect: 1 1 twice ["KeyError('sub')", "ValueError('outer')"] None
# expect: 2 0 cancel ["KeyError('sub')", "ValueError('outer')"] None
# expect: 2 0 timeout ["KeyError('sub')", "ValueError('outer')"] None
# expect: 2 0 twice ["KeyError('sub')", "ValueError('outer')"] None
# expect: 2 1 cancel ["KeyError('sub')", "ValueError('outer')"] None
# expect: 2 1 timeout ["KeyError('sub')", "ValueError('outer')"] None
# expect: 2 1 twice ["KeyError('sub')", "ValueError('outer')"] None
# expect: 3 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 3 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 3 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 3 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 3 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 3 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 4 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 4 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 4 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 4 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 4 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 4 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 5 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 5 0 timeout ['TimeoutError()', "ValueError('outer')"] ['CancelledError()']
# expect: 5 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 5 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 5 1 timeout ['TimeoutError()', "ValueError('outer')"] ['CancelledError()']
# expect: 5 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 6 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 6 0 timeout ['TimeoutError()', "ValueError('outer')"] ['CancelledError()']
# expect: 6 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 6 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 6 1 timeout ['TimeoutError()', "ValueError('outer')"] ['CancelledError()']
# expect: 6 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 7 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 7 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 7 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 7 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 7 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 7 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 8 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 8 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 8 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 8 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 8 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 8 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 9 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 9 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 9 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 9 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 9 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 9 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 10 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 10 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 10 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 10 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 10 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 10 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 11 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 11 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 11 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 11 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 11 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 11 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 12 0 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 12 0 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 12 0 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 12 1 cancel ["CancelledError('c')", "ValueError('outer')"] None
# expect: 12 1 timeout ["CancelledError('c')", "ValueError('outer')"] None
# expect: 12 1 twice ["CancelledError('c')", "ValueError('outer')"] None
# expect: 13 0 cancel fine
# expect: 13 0 timeout fine
# expect: 13 0 twice ["CancelledError('d')", "ValueError('outer')"] None
# expect: 13 1 cancel fine
# expect: 13 1 timeout fine
# expect: 13 1 twice ["CancelledError('d')", "ValueError('outer')"] None
# expect: ["KeyError('g1')", "IndexError('g3')"]
# expect: ["KeyError('g1')", "IndexError('g3')"]
# expect: ["ValueError('v')", "IndexError('g3')"]
# expect: ["ValueError('again')", "IndexError('g3')"]
# expect: ["KeyError('It')", "OSError('g4')"]
# expect: ["TypeError('t')", "OSError('g5')"]
