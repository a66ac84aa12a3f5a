import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(2) as o:
            try:
                async with asyncio.timeout(1) as i:
                    await asyncio.sleep(5)
            except TimeoutError: print("inner", i.expired(), o.expired())
            await asyncio.sleep(5)
    except TimeoutError: print("outer", i.expired(), o.expired())
    try:
        async with asyncio.timeout(1) as o:
            try:
                async with asyncio.timeout(2) as i:
                    await asyncio.sleep(5)
            except TimeoutError: print("no")
            finally: print("fin", i, o)
    except TimeoutError: print("outer only", i.expired(), o.expired())
    async with asyncio.timeout(None) as t:
        print(t, t.when())
        t.reschedule(loop.time() + 1)
        try: await asyncio.sleep(3)
        except asyncio.CancelledError as e: print("cancel", e.args); raise
async def main2():
    try: await main()
    except TimeoutError: print("resch")
    async with asyncio.timeout(0.1) as t: pass
    print(t)
    try:
        async with asyncio.timeout(-1):
            print("in"); await asyncio.sleep(0); print("never")
    except TimeoutError as e: print("past")
    try:
        async with asyncio.timeout(0.1):
            import time; time.sleep(0.5)
            print("sync")
    except TimeoutError: print("sync timeout?")
    else: print("no timeout")
    try:
        async with asyncio.timeout(0.1):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: raise ValueError("replaced")
    except ValueError as e: print(repr(e), repr(e.__context__))
    t = asyncio.timeout(1)
    print(t, t.expired())
    for f in (lambda: t.reschedule(3),):
        try: f()
        except RuntimeError as e: print(e)
    async with t: pass
    try:
        async with t: pass
    except RuntimeError as e: print(e)
    try: t.reschedule(1)
    except RuntimeError as e: print(e)
    async with asyncio.timeout_at(asyncio.get_running_loop().time()+1): print("at")
asyncio.run(main2())
# Left without having been entered, or twice.
async def main3():
    import traceback
    limit = asyncio.timeout(1)
    for leave in (limit.__aexit__, limit._on_timeout, limit.__aenter__, limit.__aexit__, limit.__aexit__, limit._on_timeout):
        try:
            left = leave(*(None, None, None)[:leave.__func__.__code__.co_argcount - 1])
            print(type(await left if left else left).__name__)
        except AssertionError as error:
            print([(frame.name, frame.lineno, frame.line) for frame in traceback.extract_tb(error.__traceback__)][1:], limit)
asyncio.run(main3())
# expect: inner True False
# expect: outer True True
# expect: fin <Timeout [finished]> <Timeout [expiring]>
# expect: outer only False True
# expect: <Timeout [active] when=None> None
# expect: cancel ()
# expect: resch
# expect: <Timeout [finished]>
# expect: in
# expect: past
# expect: sync
# expect: no timeout
# expect: ValueError('replaced') TimeoutError()
# expect: <Timeout [created]> False
# expect: Timeout has not been entered
# expect: Timeout has already been entered
# expect: Cannot change state of finished Timeout
# expect: at
# expect: [('__aexit__', 101, 'assert self._state in (_State.ENTERED, _State.EXPIRING)')] <Timeout [created]>
# expect: [('_on_timeout', 126, 'assert self._state is _State.ENTERED')] <Timeout [created]>
# expect: Timeout
# expect: NoneType
# expect: [('__aexit__', 101, 'assert self._state in (_State.ENTERED, _State.EXPIRING)')] <Timeout [finished]>
# expect: [('_on_timeout', 126, 'assert self._state is _State.ENTERED')] <Timeout [finished]>
