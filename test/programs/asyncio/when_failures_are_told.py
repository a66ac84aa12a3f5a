# When a failed task that nobody keeps dies: at once, or, where its exception leads back to it, with the collector.
import asyncio, gc, weakref


async def fails(): raise ValueError
async def limited(): 
    async with asyncio.timeout(0): await asyncio.sleep(1)
async def waits(): await asyncio.wait_for(asyncio.sleep(1), 0.1)
async def gathers(): await asyncio.gather(fails(), asyncio.sleep(1))
async def grouped():
    async with asyncio.TaskGroup() as group: group.create_task(fails())
async def completed():
    async for done in asyncio.as_completed([asyncio.sleep(1)], timeout=0.1): await done
async def shielded(): await asyncio.shield(fails())
async def held():
    async with asyncio.timeout(1) as limit: raise KeyError
async def caught():
    limit = asyncio.timeout(0.1)
    try:
        async with limit: await asyncio.sleep(1)
    except TimeoutError: pass


def frames(exc):
    at = exc.__traceback__
    while at is not None:
        yield at.tb_frame.f_code.co_qualname, {name: type(value).__name__ for name, value in at.tb_frame.f_locals.items()}
        at = at.tb_next


async def main():
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print('   ', context['message']))
    for made in (limited, waits, gathers, grouped, completed, shielded, held, caught):
        task = asyncio.create_task(made())
        known = weakref.ref(task)
        del task
        await asyncio.sleep(3)
        print(made.__name__, known() is None)
        gc.collect()
        print(made.__name__, known() is None)
    for made in (limited, waits):
        try: await made()
        except TimeoutError as error: print(*frames(error), sep='\n')


asyncio.run(main())

# What the frame of the handle that failed has in its variables, also where the context could not be entered.
async def main():
    loop = asyncio.get_running_loop()
    def handler(loop, context):
        traceback = context['exception'].__traceback__
        print(context['exception'])
        while traceback is not None:
            frame = traceback.tb_frame
            print(frame.f_code.co_name, frame.f_code.co_varnames, sorted(frame.f_locals), frame.f_locals.get('context') is context)
            traceback = traceback.tb_next
    loop.set_exception_handler(handler)
    loop.call_soon(print, context=5)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
asyncio.run(main())
# expect: limited False
# expect:     Task exception was never retrieved
# expect: limited True
# expect: waits False
# expect:     Task exception was never retrieved
# expect: waits True
# expect:     Task exception was never retrieved
# expect: gathers True
# expect: gathers True
# expect:     Task exception was never retrieved
# expect: grouped True
# expect: grouped True
# expect:     Task exception was never retrieved
# expect: completed True
# expect: completed True
# expect:     Task exception was never retrieved
# expect: shielded True
# expect: shielded True
# expect: held False
# expect:     Task exception was never retrieved
# expect: held True
# expect: caught True
# expect: caught True
# expect: ('main', {'made': 'function', 'known': 'ReferenceType', 'error': 'TimeoutError'})
# expect: ('limited', {})
# expect: ('Timeout.__aexit__', {'self': 'Timeout', 'exc_type': 'type', 'exc_val': 'CancelledError', 'exc_tb': 'traceback'})
# expect: ('main', {'made': 'function', 'known': 'ReferenceType', 'error': 'TimeoutError'})
# expect: ('waits', {})
# expect: ('wait_for', {'fut': 'coroutine', 'timeout': 'float'})
# expect: ('Timeout.__aexit__', {'self': 'Timeout', 'exc_type': 'type', 'exc_val': 'CancelledError', 'exc_tb': 'traceback'})
# expect: 'int' object has no attribute 'run'
# expect: _run ('self', 'exc', 'cb', 'msg', 'context') ['cb', 'context', 'exc', 'msg', 'self'] True
# expect: division by zero
# expect: _run ('self', 'exc', 'cb', 'msg', 'context') ['cb', 'context', 'exc', 'msg', 'self'] True
# expect: <lambda> () [] False
