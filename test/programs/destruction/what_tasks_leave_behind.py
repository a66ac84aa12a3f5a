# When what a task held dies: values in its context, variables of a coroutine that waits in a cycle, tasks that are cancelled when the run ends.
import asyncio, contextvars
v = contextvars.ContextVar('v')
class R:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
async def job(n):
    v.set(R(n))
    await asyncio.sleep(0)
    print('end', n)
async def now(n):
    v.set(R(n)); print('end', n)
async def main():
    t = asyncio.create_task(job('a'))
    await t
    print('after await'); del t
    print('after del')
    await asyncio.sleep(0); print('turn')
    await asyncio.create_task(job('b'))
    print('after b')
    await asyncio.sleep(0); print('turn')
    t = asyncio.create_task(job('c')); t.add_done_callback(lambda t: print('cb'))
    del t
    for i in range(5): await asyncio.sleep(0); print('turn', i)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job('d')); tg.create_task(now('e'))
    print('tg')
    await asyncio.gather(job('f'), now('g')); print('gathered')
    await asyncio.wait([asyncio.create_task(now('h'))]); print('waited')
    await asyncio.wait_for(job('i'), 3); print('waited for')
    await asyncio.shield(job('j')); print('shielded')
    asyncio.create_task(now('k'))
    for i in range(3): await asyncio.sleep(0); print('turn', i)
    async for _ in asyncio.as_completed([job('l')]): print('completed')
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(now('m')); print('eager')
    asyncio.create_task(job('n')); print('eager')
    for i in range(3): await asyncio.sleep(0); print('turn', i)
asyncio.run(main())
async def waiting(n):
    r = R(n)
    try: await asyncio.Future()
    finally: print('fin')
async def main():
    t = asyncio.create_task(waiting('b'))
    await asyncio.sleep(0)
    print('before')
    del t
    print('after')
    await asyncio.sleep(0)
    print('end')
asyncio.run(main())
async def main():
    t = asyncio.create_task(waiting('b'))
    await asyncio.sleep(0)
    def f(t): pass
    f(t)
    print('before')
    t = None
    print('after')
    await asyncio.sleep(0)
    print('end')
asyncio.run(main())
async def sub():
    t = asyncio.create_task(waiting('b'))
    await asyncio.sleep(0)
async def main():
    await sub()
    print('subbed')
    def f(): 
        t = loop.create_task(waiting('b'))
    loop = asyncio.get_running_loop()
    f()
    await asyncio.sleep(0)
    print('end')
asyncio.run(main())
async def held(n):
    r = R(n)
    try: await asyncio.Future()
    finally: print('fin')
async def main():
    t = asyncio.create_task(held('b'))
    await asyncio.sleep(0)
    r = R('main')
    print('returns')
    return 1
asyncio.run(main())
print('over')
async def main():
    t = asyncio.create_task(held('b'))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    r = R('main')
    print('returns')
asyncio.run(main())
print('over')
async def main():
    asyncio.create_task(held('b'))
    await asyncio.sleep(0)
    r = R('main')
    print('returns')
asyncio.run(main())
print('over')
async def forever(n):
    r = R(n)
    await asyncio.Future()
async def nested(n):
    r = R(n); 
    await forever(n + 'x')
async def caught(n):
    r = R(n)
    try: await asyncio.Future()
    finally: print('finally', n)
async def main():
    asyncio.create_task(forever('a'))
    t = asyncio.create_task(nested('b'))
    asyncio.create_task(caught('c'))
    await asyncio.sleep(0)
    r = R('main')
    return 1
print(asyncio.run(main())); print('over')
async def main():
    global T
    T = [asyncio.create_task(forever('a')), asyncio.create_task(nested('b')), asyncio.create_task(caught('c'))]
    await asyncio.sleep(0)
    r = R('main')
    1/0
try: asyncio.run(main()); print('over')
except ZeroDivisionError as e: print(e)
print('now'); del T
print('x')
# expect: end a
# expect: after await
# expect: after del
# expect: del a
# expect: turn
# expect: end b
# expect: after b
# expect: del b
# expect: turn
# expect: turn 0
# expect: end c
# expect: turn 1
# expect: cb
# expect: del c
# expect: turn 2
# expect: turn 3
# expect: turn 4
# expect: end e
# expect: end d
# expect: del e
# expect: del d
# expect: tg
# expect: end g
# expect: end f
# expect: gathered
# expect: del g
# expect: del f
# expect: end h
# expect: del h
# expect: waited
# expect: end i
# expect: waited for
# expect: end j
# expect: del j
# expect: shielded
# expect: end k
# expect: del k
# expect: turn 0
# expect: turn 1
# expect: turn 2
# expect: end l
# expect: completed
# expect: end m
# expect: del m
# expect: eager
# expect: eager
# expect: end n
# expect: del n
# expect: turn 0
# expect: turn 1
# expect: turn 2
# expect: del l
# expect: del i
# expect: before
# expect: after
# expect: end
# expect: fin
# expect: before
# expect: after
# expect: end
# expect: fin
# expect: subbed
# expect: end
# expect: fin
# expect: fin
# expect: returns
# expect: del main
# expect: fin
# expect: over
# expect: returns
# expect: del main
# expect: fin
# expect: over
# expect: returns
# expect: del main
# expect: fin
# expect: over
# expect: del main
# expect: finally c
# expect: 1
# expect: over
# expect: finally c
# expect: division by zero
# expect: now
# expect: x
# expect: del b
# expect: del b
# expect: del b
# expect: del b
# expect: del b
# expect: del b
# expect: del b
# expect: del a
# expect: del b
# expect: del bx
# expect: del c
# expect: del a
# expect: del b
# expect: del bx
# expect: del c
# expect: del main
