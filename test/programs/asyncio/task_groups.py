import asyncio
async def w(n, d, fail=None):
    try:
        await asyncio.sleep(d)
        if fail: raise fail
        print("ok", n)
        return n
    except asyncio.CancelledError: print("c", n); raise
async def main():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(w(1, 1), name="one")
        print(tg, t.get_name())
    print(t.result(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(1, 1)); tg.create_task(w(2, 2, ValueError("two"))); tg.create_task(w(3, 3))
    except* ValueError as eg: print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w(1, 1))
            raise KeyError("body")
    except* KeyError as eg: print(repr(eg))
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w("a", 5))
    t = asyncio.create_task(outer())
    await asyncio.sleep(1); t.cancel("bye")
    try: await t
    except asyncio.CancelledError as e: print("cancelled", e.args)
    # nested
    try:
        async with asyncio.TaskGroup() as a:
            a.create_task(w("outer", 3))
            async with asyncio.TaskGroup() as b:
                b.create_task(w("inner", 1, TypeError("t")))
    except* TypeError as eg: print(repr(eg), eg.exceptions[0].exceptions if hasattr(eg.exceptions[0], 'exceptions') else None)
    # late spawn
    async with asyncio.TaskGroup() as tg:
        async def spawn(n):
            if n: tg.create_task(spawn(n-1))
            print("spawn", n)
        tg.create_task(spawn(3))
    async def swallow():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("swallowed")
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(swallow()); tg.create_task(w("x", 1, OSError("x")))
    except* OSError as e: print(e)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(asyncio.sleep(10)); await asyncio.sleep(0); t.cancel()
    print(t.cancelled())
    try: tg.create_task(1)
    except Exception as e: print(type(e).__name__, e)
    async def cb_in():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(w("y", 1, ValueError("y")))
            try: await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("body cancelled", asyncio.current_task().cancelling())
                raise RuntimeError("during")
    try: await cb_in()
    except ExceptionGroup as e: print(repr(e))
    print(asyncio.current_task().cancelling())
asyncio.run(main())
# expect: <TaskGroup tasks=1 entered> one
# expect: ok 1
# expect: 1 <TaskGroup entered>
# expect: ok 1
# expect: c 3
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('two')])
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])
# expect: c a
# expect: cancelled ('bye',)
# expect: c outer
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [TypeError('t')])]) (TypeError('t'),)
# expect: spawn 3
# expect: spawn 2
# expect: spawn 1
# expect: spawn 0
# expect: swallowed
# expect: unhandled errors in a TaskGroup (1 sub-exception)
# expect: True
# expect: AttributeError 'int' object has no attribute 'close'
# expect: body cancelled 1
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('y'), RuntimeError('during')])
# expect: 0
