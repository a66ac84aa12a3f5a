# What asyncio.wait() gave dies when its last name goes, or at once: failures that nobody took are told then.
import asyncio, gc
async def boom():
    raise ValueError('x')
def h(l, c): print('told', c['message'], c['future'].get_name())
async def m1():
    await asyncio.wait([asyncio.create_task(boom(), name='c2')])
    print('after 2')
async def m2():
    (d,), p = await asyncio.wait([asyncio.create_task(boom(), name='c4')])
    print('c4')
    del d
    print('del c4')
async def m3():
    await asyncio.wait([asyncio.create_task(boom(), name='c2')])
    print('after 2')
    await asyncio.sleep(0)
    print('slept')
async def m4():
    r = await asyncio.wait([asyncio.create_task(boom(), name='c2')])
    print('after 2')
    del r
    print('deleted')
async def m5():
    t = asyncio.create_task(boom(), name='c2')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('slept')
    del t
    print('deleted')
async def m6():
    t = asyncio.create_task(boom(), name='c2')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    s = {t}
    print('slept')
    del t
    del s
    print('deleted')
async def m7():
    t = asyncio.create_task(boom(), name='c2')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    d, p = await asyncio.wait({t})
    del t
    print('slept')
    del d
    print('deleted')
async def m8():
    d, p = await asyncio.wait({asyncio.create_task(boom(), name='c2')}, timeout=1)
    print('slept')
    d.clear()
    print('deleted')
async def m9():
    for d in (await asyncio.wait({asyncio.create_task(boom(), name='c2')}, timeout=1))[0]:
        print('in')
    print('out')
    d = None
    print('deleted')
for m in (m1, m2, m3, m4, m5, m6, m7, m8, m9):
    print('---', m.__name__)
    with asyncio.Runner() as r:
        r.get_loop().set_exception_handler(h)
        r.run(m())
# expect: --- m1
# expect: told Task exception was never retrieved c2
# expect: after 2
# expect: --- m2
# expect: c4
# expect: told Task exception was never retrieved c4
# expect: del c4
# expect: --- m3
# expect: told Task exception was never retrieved c2
# expect: after 2
# expect: slept
# expect: --- m4
# expect: after 2
# expect: told Task exception was never retrieved c2
# expect: deleted
# expect: --- m5
# expect: slept
# expect: told Task exception was never retrieved c2
# expect: deleted
# expect: --- m6
# expect: slept
# expect: told Task exception was never retrieved c2
# expect: deleted
# expect: --- m7
# expect: slept
# expect: told Task exception was never retrieved c2
# expect: deleted
# expect: --- m8
# expect: slept
# expect: told Task exception was never retrieved c2
# expect: deleted
# expect: --- m9
# expect: in
# expect: out
# expect: told Task exception was never retrieved c2
# expect: deleted
