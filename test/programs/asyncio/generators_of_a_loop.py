# The asynchronous generators that a loop knows: those that have ended and those that have not, looked at or not.
import asyncio
import gc
import weakref


async def numbers(n, name='numbers'):
    try:
        for i in range(n):
            yield i
    finally:
        print('left', name)


async def plain(n):
    for i in range(n):
        yield i


made_before = plain(5)
kept = []


async def use(n, source=plain):
    for _ in range(n):
        async for x in source(2):
            pass


async def unseen():
    """Nobody asks for the set: what has ended and is still held is closed, too, at the end."""
    kept.append(plain(1))
    async for x in kept[0]:
        pass
    await use(600)
    kept.append(numbers(3, 'kept'))
    print(await anext(kept[1]))


async def seen():
    await use(3)
    held = plain(1)
    async for x in held:
        pass
    open_one = plain(3)
    await anext(open_one)
    agens = asyncio.get_running_loop()._asyncgens
    print(type(agens).__name__, len(agens), held in agens, open_one in agens)
    await use(3)
    print(len(agens))
    del held
    print(len(agens))
    del open_one
    print(len(agens))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def counted():
    agen = plain(2)
    print(weakref.getweakrefcount(agen))
    await anext(agen)
    print(weakref.getweakrefcount(agen), len(weakref.getweakrefs(agen)))
    print(len(asyncio.get_running_loop()._asyncgens))
    reference = weakref.ref(agen, lambda r: print('called back'))
    print(weakref.getweakrefcount(agen))
    async for x in agen:
        print(x)
    print(weakref.getweakrefcount(agen))
    del agen
    print(reference())


async def lost():
    # Begun here, made where no loop ran.
    print(await anext(made_before))
    globals()['made_before'] = None
    agen = numbers(3, 'lost')
    await anext(agen)
    del agen
    print('gone')
    await asyncio.sleep(0)
    agen = numbers(3, 'in a cycle')
    await anext(agen)
    cycle = [agen]
    cycle.append(cycle)
    del agen, cycle
    gc.collect()
    await asyncio.sleep(0)
    print('collected')


for program in unseen, seen, counted, lost:
    print('----', program.__name__)
    asyncio.run(program())
# expect: ---- unseen
# expect: 0
# expect: left kept
# expect: ---- seen
# expect: WeakSet 2 True True
# expect: 2
# expect: 1
# expect: 0
# expect: ---- counted
# expect: 0
# expect: 1 1
# expect: 1
# expect: 2
# expect: 1
# expect: 2
# expect: called back
# expect: None
# expect: ---- lost
# expect: 0
# expect: gone
# expect: left lost
# expect: collected
# expect: left in a cycle
