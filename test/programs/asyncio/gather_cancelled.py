import asyncio
async def w(n, d):
    try:
        await asyncio.sleep(d)
        print("done", n)
        return n
    except asyncio.CancelledError as e:
        print("cancelled", n, e.args)
        raise
async def main():
    g = asyncio.gather(w(1, 1), w(2, 2), w(3, 3))
    print(repr(g).split(' ')[0], g.done())
    await asyncio.sleep(1.5)
    print(g.cancel("stop"))
    try:
        await g
    except asyncio.CancelledError as e:
        print("gather", e.args, g.cancelled())
    g = asyncio.gather(w(4, 1), w(5, 2), return_exceptions=True)
    await asyncio.sleep(1.5)
    g.cancel("x")
    try: print(await g)
    except asyncio.CancelledError as e: print("gather", e.args)
    t = asyncio.create_task(w(6, 5))
    g = asyncio.gather(t, w(7,1), return_exceptions=True)
    await asyncio.sleep(0)
    t.cancel("inner")
    print(await g)
    t = asyncio.create_task(w(8, 5))
    g = asyncio.gather(t, w(9,1))
    await asyncio.sleep(0)
    t.cancel("inner")
    try: print(await g)
    except asyncio.CancelledError as e: print("prop", e.args)
    await asyncio.sleep(2)
    print(await asyncio.gather())
    f = asyncio.gather()
    print(f, type(f).__name__)
    a = w(10, 0)
    print(await asyncio.gather(a, a, a))
asyncio.run(main())
# expect: <_GatheringFuture False
# expect: done 1
# expect: True
# expect: cancelled 2 ('stop',)
# expect: cancelled 3 ('stop',)
# expect: gather ('stop',) False
# expect: done 4
# expect: cancelled 5 ('x',)
# expect: gather ('x',)
# expect: cancelled 6 ('inner',)
# expect: done 7
# expect: [CancelledError(''), 7]
# expect: cancelled 8 ('inner',)
# expect: prop ('inner',)
# expect: done 9
# expect: []
# expect: <Future finished result=[]> Future
# expect: done 10
# expect: [10, 10, 10]
