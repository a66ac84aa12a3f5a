import asyncio
async def g(n):
    try:
        for i in range(n):
            await asyncio.sleep(0); yield i
    finally:
        await asyncio.sleep(0); print("fin", n)
async def main():
    async for x in g(3):
        if x == 1: break
    print("broke")
    await asyncio.sleep(0.01)
    ag = g(5); print(await anext(ag), await ag.__anext__()); await ag.aclose()
    try: await anext(ag)
    except StopAsyncIteration: print("stop")
    print(await anext(ag, "dflt"))
    ag = g(2); print(await ag.asend(None))
    try: await ag.athrow(ValueError("thrown"))
    except ValueError as e: print(e)
    from contextlib import aclosing, asynccontextmanager
    async with aclosing(g(4)) as it:
        async for x in it: break
    @asynccontextmanager
    async def cm():
        print("enter");
        try: yield 1
        finally: print("exit")
    async with cm() as c: print(c)
    print([x async for x in g(2)], {x: 1 async for x in g(1)})
    ag = g(3); t = asyncio.create_task(anext(ag)); await asyncio.sleep(0)
    try: await anext(ag)
    except RuntimeError as e: print(e)
    print(await t)
    try: await ag.aclose()
    except RuntimeError as e: print(e)
    keep.append(g(7)); print(await anext(keep[0]))
keep = []
asyncio.run(main())
print("over")
# expect: broke
# expect: fin 3
# expect: 0 1
# expect: fin 5
# expect: stop
# expect: dflt
# expect: 0
# expect: fin 2
# expect: thrown
# expect: fin 4
# expect: enter
# expect: 1
# expect: exit
# expect: fin 2
# expect: fin 1
# expect: [0, 1] {0: 1}
# expect: anext(): asynchronous generator is already running
# expect: 0
# expect: fin 3
# expect: 0
# expect: fin 7
# expect: over
