"""What a coroutine or a generator has in its variables dies from the last one back when it ends, wherever it was suspended before."""
import asyncio


class D:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)


async def m():
    a = D('a')
    b = D('b')
    await asyncio.sleep(0)


async def twice():
    x = D('x')
    y = [D('y0'), D('y1')]
    again = x
    z = D('z')
    await asyncio.sleep(0)


async def k(x):
    a = D('ka')
    b = D('kb')
    c = [D('k0'), D('k1')]
    await asyncio.sleep(0)
    return D('ret')


async def e():
    a = D('ea')
    b = D('eb')
    await asyncio.sleep(0)
    raise ValueError(1)


async def sub():
    a = D('sa')
    b = D('sb')
    await m()
    print('sub')


def gen():
    a = D('ga')
    b = D('gb')
    yield 1
    print('gen end')


async def ag():
    a = D('aga')
    b = D('agb')
    yield 1
    await asyncio.sleep(0)
    print('ag end')


async def closure():
    a = D('ca')
    b = D('cb')
    c = D('cc')

    def f():
        return b
    await asyncio.sleep(0)


asyncio.run(m())
print('--')
asyncio.run(k(D('x')))
print('--k')
try:
    asyncio.run(e())
except ValueError:
    print('caught')
print('--e')
asyncio.run(sub())
print('--sub')
for x in gen():
    pass
print('--gen')


async def main():
    t = asyncio.create_task(m())
    await t
    print('t')
    await asyncio.gather(m(), k(D('y')))
    print('gathered')
    async for x in ag():
        pass
    print('ag')
    await closure()
    print('cl')
    async with asyncio.TaskGroup() as tg:
        tg.create_task(m())
        tg.create_task(sub())
    print('tg')
    t = asyncio.create_task(m())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('canc')
    del t
    await asyncio.sleep(0)
    print('end')


asyncio.run(main())


def fn():
    a = D('fa')
    b = D('fb')


fn()
asyncio.run(twice())
print('twice')


async def handles():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda *a, d=D('default'): None, D('a'), D('b'))
    await asyncio.sleep(0)
    print('soon')
    f = loop.create_future()
    f.add_done_callback(lambda f, d=D('callback'): None)
    f.set_result(D('result'))
    f = None
    await asyncio.sleep(0)
    print('future')
    h = loop.call_later(9, lambda *a, d=D('later'): None, D('c'), D('d'))
    h.cancel()
    print('cancelled')


asyncio.run(handles())
for base, contents in ((list, lambda: [D('item')]), (tuple, lambda: (D('item'),)), (dict, lambda: {1: D('item')}), (set, lambda: {D('item')})):
    held = type('Held', (base,), {})(contents())
    held.first = D('first')
    held.second = D('second')
    del held
    print(base.__name__)
# expect: del b
# expect: del a
# expect: --
# expect: del k1
# expect: del k0
# expect: del kb
# expect: del ka
# expect: del x
# expect: del ret
# expect: --k
# expect: caught
# expect: --e
# expect: del b
# expect: del a
# expect: sub
# expect: del sb
# expect: del sa
# expect: --sub
# expect: gen end
# expect: del gb
# expect: del ga
# expect: --gen
# expect: del b
# expect: del a
# expect: t
# expect: del b
# expect: del a
# expect: del k1
# expect: del k0
# expect: del kb
# expect: del ka
# expect: del y
# expect: gathered
# expect: del ret
# expect: ag end
# expect: del agb
# expect: del aga
# expect: ag
# expect: del cb
# expect: del cc
# expect: del ca
# expect: cl
# expect: del b
# expect: del a
# expect: del b
# expect: del a
# expect: sub
# expect: del sb
# expect: del sa
# expect: tg
# expect: canc
# expect: del b
# expect: del a
# expect: end
# expect: del fb
# expect: del fa
# expect: del z
# expect: del y1
# expect: del y0
# expect: del x
# expect: twice
# expect: del b
# expect: del a
# expect: del default
# expect: soon
# expect: del result
# expect: del callback
# expect: future
# expect: del later
# expect: del d
# expect: del c
# expect: cancelled
# expect: del first
# expect: del second
# expect: del item
# expect: list
# expect: del first
# expect: del second
# expect: del item
# expect: tuple
# expect: del first
# expect: del second
# expect: del item
# expect: dict
# expect: del first
# expect: del second
# expect: del item
# expect: set
# expect: del ea
# expect: del eb
