import asyncio, traceback
def places(error):
    return [(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)][1:]
async def waiter(c, how):
    async with c:
        if how: await c.wait_for(lambda: False)
        else: await c.wait()
async def main():
    for how in 0, 1:
        c = asyncio.Condition()
        for kind in 'future', 'lock', 'both':
            t = asyncio.create_task(waiter(c, how))
            await asyncio.sleep(0)
            for line in asyncio.format_call_graph(t).splitlines()[2:]: print(kind, line.split('/')[-1])
            if kind == 'future':
                t.cancel()
            else:
                await c.acquire()
                if kind == 'lock': c.notify()
                else: t.cancel('first')
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                for line in asyncio.format_call_graph(t).splitlines()[2:]: print(kind, line.split('/')[-1])
                t.cancel('second')
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                c.release()
            try:
                await t
            except asyncio.CancelledError as e:
                while e is not None:
                    print(repr(e), places(e)); e = e.__context__
    c = asyncio.Condition()
    try: await c.wait()
    except RuntimeError as e: print(e, places(e))
asyncio.run(main())
# expect: future locks.py', line 272, in async Condition.wait()
# expect: future conditions_cancelled_while_taking_the_lock.py', line 7, in async waiter()
# expect: CancelledError() [('waiter', 7), ('wait', 272)]
# expect: lock locks.py', line 272, in async Condition.wait()
# expect: lock conditions_cancelled_while_taking_the_lock.py', line 7, in async waiter()
# expect: lock locks.py', line 110, in async Lock.acquire()
# expect: lock locks.py', line 284, in async Condition.wait()
# expect: lock conditions_cancelled_while_taking_the_lock.py', line 7, in async waiter()
# expect: CancelledError('second') [('waiter', 7), ('wait', 291), ('wait', 284), ('acquire', 110)]
# expect: both locks.py', line 272, in async Condition.wait()
# expect: both conditions_cancelled_while_taking_the_lock.py', line 7, in async waiter()
# expect: both locks.py', line 110, in async Lock.acquire()
# expect: both locks.py', line 284, in async Condition.wait()
# expect: both conditions_cancelled_while_taking_the_lock.py', line 7, in async waiter()
# expect: CancelledError('second') [('waiter', 7), ('wait', 291), ('wait', 284), ('acquire', 110)]
# expect: CancelledError('first') []
# expect: future locks.py', line 272, in async Condition.wait()
# expect: future locks.py', line 313, in async Condition.wait_for()
# expect: future conditions_cancelled_while_taking_the_lock.py', line 6, in async waiter()
# expect: CancelledError() [('waiter', 6), ('wait_for', 313), ('wait', 272)]
# expect: lock locks.py', line 272, in async Condition.wait()
# expect: lock locks.py', line 313, in async Condition.wait_for()
# expect: lock conditions_cancelled_while_taking_the_lock.py', line 6, in async waiter()
# expect: lock locks.py', line 110, in async Lock.acquire()
# expect: lock locks.py', line 284, in async Condition.wait()
# expect: lock locks.py', line 313, in async Condition.wait_for()
# expect: lock conditions_cancelled_while_taking_the_lock.py', line 6, in async waiter()
# expect: CancelledError('second') [('waiter', 6), ('wait_for', 313), ('wait', 291), ('wait', 284), ('acquire', 110)]
# expect: both locks.py', line 272, in async Condition.wait()
# expect: both locks.py', line 313, in async Condition.wait_for()
# expect: both conditions_cancelled_while_taking_the_lock.py', line 6, in async waiter()
# expect: both locks.py', line 110, in async Lock.acquire()
# expect: both locks.py', line 284, in async Condition.wait()
# expect: both locks.py', line 313, in async Condition.wait_for()
# expect: both conditions_cancelled_while_taking_the_lock.py', line 6, in async waiter()
# expect: CancelledError('second') [('waiter', 6), ('wait_for', 313), ('wait', 291), ('wait', 284), ('acquire', 110)]
# expect: CancelledError('first') []
# expect: cannot wait on un-acquired lock [('wait', 264)]
