import asyncio
import traceback


def told(error):
    while error is not None:
        stack = [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]
        print(type(error).__name__, str(error), stack)
        error = error.__cause__ or error.__context__


async def show(coro):
    try:
        print("=", await coro)
    except BaseException as error:
        told(error)


async def get(q):
    return await asyncio.wait_for(q.get(), 1)


async def main():
    q = asyncio.Queue()
    await show(asyncio.wait_for(q.get(), 0.5))
    q.put_nowait(1)
    await show(asyncio.wait_for(q.get(), 0.5))
    e = asyncio.Event()
    await show(asyncio.wait_for(e.wait(), True))
    f = asyncio.get_running_loop().create_future()
    await show(asyncio.wait_for(f, 0.1))
    print(f.cancelled())
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError('x'))
    await show(asyncio.wait_for(f, 0.1))
    print(f.cancelled())
    t = asyncio.create_task(get(q), name='g')
    await asyncio.sleep(0)
    print(len(t.get_stack()), t.get_stack()[0].f_lineno)
    print(t.get_coro().cr_await.__name__, t.get_coro().cr_await.cr_await.__qualname__)
    print([(c.frame.f_code.co_name, c.frame.f_lineno) for c in asyncio.capture_call_graph(t).call_stack])
    t.cancel()
    await show(t)
    t = asyncio.create_task(get(q), name='g')
    await asyncio.sleep(0)
    q.put_nowait(7)
    t.cancel('both')
    await show(t)
    print(q)
    c = asyncio.wait_for(q.get(), 5)
    await show(c)
    await show(c)
    g = q.get()
    t = asyncio.create_task(asyncio.wait_for(g, 1))
    await asyncio.sleep(0)
    await show(asyncio.wait_for(g, 1))
    q.put_nowait(3)
    await show(t)
    given = q.get()
    c = asyncio.wait_for(given, 5)
    try:
        c.throw(KeyError('k'))
    except KeyError as err:
        told(err)
    given.close()
    given = q.get()
    c = asyncio.wait_for(given, 5)
    c.close()
    given.close()
    given = q.get()
    await show(asyncio.wait_for(given, 10**400))
    given.close()
    await show(asyncio.wait_for(asyncio.sleep(2, 'r'), 1))
    await show(asyncio.wait_for(asyncio.sleep(1, 'r'), 2))
    await show(asyncio.wait_for(asyncio.shield(asyncio.sleep(1, 'r')), 0.5))
    async with asyncio.Lock() as l:
        pass
    lock = asyncio.Lock()
    await lock.acquire()
    await show(asyncio.wait_for(lock.acquire(), 0.2))
    print(lock.locked())
    cond = asyncio.Condition()
    async with cond:
        await show(asyncio.wait_for(cond.wait(), 0.2))
    try:
        async with asyncio.timeout(0.1):
            await asyncio.wait_for(q.get(), 1)
    except TimeoutError as err:
        told(err)
    q.shutdown()
    await show(asyncio.wait_for(q.get(), 1))
    loop = asyncio.get_running_loop()
given = asyncio.sleep(1)
c = asyncio.wait_for(given, 2)
try:
    c.send(None)
except RuntimeError as err:
    told(err)
given.close()
asyncio.run(main())
async def dropped():
    q = asyncio.Queue()
    t = asyncio.create_task(asyncio.wait_for(q.get(), 100))
    await asyncio.sleep(0)
asyncio.run(dropped())
# expect: RuntimeError no running event loop [('<module>', 96), ('wait_for', 487), ('timeout', 159)]
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488), ('get', 186)]
# expect: = 1
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488), ('wait', 213)]
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488)]
# expect: True
# expect: ValueError x [('show', 14), ('wait_for', 488)]
# expect: False
# expect: 1 20
# expect: wait_for Queue.get
# expect: [('get', 186), ('wait_for', 488), ('get', 20)]
# expect: CancelledError  [('show', 14), ('get', 20), ('wait_for', 488), ('get', 186)]
# expect: CancelledError both [('show', 14), ('get', 20), ('wait_for', 488), ('get', 186)]
# expect: <Queue maxsize=0 _queue=[7] tasks=2>
# expect: = 7
# expect: RuntimeError cannot reuse already awaited coroutine [('show', 14)]
# expect: RuntimeError coroutine is being awaited already [('show', 14), ('wait_for', 488)]
# expect: = 3
# expect: KeyError 'k' [('main', 62), ('wait_for', 440)]
# expect: OverflowError int too large to convert to float [('show', 14), ('wait_for', 487), ('timeout', 160)]
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488), ('sleep', 702)]
# expect: = r
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488)]
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488), ('acquire', 110)]
# expect: True
# expect: TimeoutError  [('show', 14), ('wait_for', 487), ('__aexit__', 114)]
# expect: CancelledError  [('wait_for', 488), ('wait', 272)]
# expect: TimeoutError  [('main', 86), ('__aexit__', 114)]
# expect: CancelledError  [('main', 87), ('wait_for', 488), ('get', 186)]
# expect: QueueShutDown  [('show', 14), ('wait_for', 488), ('get', 182)]
