# The frames below a coroutine that runs: what awaits it, then the loop, then who runs the loop; and where suspended ones of the library stand.
import asyncio, inspect, io, sys, traceback, logging, warnings, contextlib
logging.basicConfig(stream=sys.stdout, format='%(filename)s %(funcName)s %(message)s')
def names(f):
    out = []
    while f is not None: out.append((f.f_code.co_name, f.f_code.co_filename.rsplit('/', 1)[-1], f.f_lineno)); f = f.f_back
    at = [name for name, *_ in out].index('<module>')
    return [name for name, *_ in out[:at]], [(file, line) for _, file, line in out[:at] if file in ('runners.py', 'base_events.py', 'events.py', 'tasks.py')]
async def leaf():
    print(names(sys._getframe()))
    print(sys._getframe(1).f_code.co_name, sys._getframe(2).f_code.co_name)
    print([f.function for f in inspect.stack()][:8])
    print([s.name for s in traceback.extract_stack()][-5:])
async def mid(): await leaf()
async def main():
    await mid()
    await asyncio.wait_for(mid(), 5)
    async with asyncio.timeout(3): await mid()
    await asyncio.gather(mid())
    async with asyncio.TaskGroup() as tg: tg.create_task(leaf())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(names(sys._getframe()))); await asyncio.sleep(0)
    f = loop.create_future(); f.add_done_callback(lambda f: print(names(sys._getframe()))); f.set_result(1); await f
    f = sys._getframe(); print(f.f_back is f.f_back, f.f_back.f_locals.keys() if 0 else '', f.f_back.f_back is f.f_back.f_back)
    try: sys._getframe(100)
    except ValueError as e: print(e)
    warnings.warn('level 1'); 
    def dep(): warnings.warn('dep', DeprecationWarning, stacklevel=2)
    dep()
    @contextlib.asynccontextmanager
    async def cm():
        print(names(sys._getframe())); yield; print(names(sys._getframe()))
    async with cm(): pass
    async def ag():
        print(names(sys._getframe())); yield 1
    async for x in ag(): pass
    class A:
        def __await__(self): print(names(sys._getframe())); yield from asyncio.sleep(0).__await__()
    await A()
    me = asyncio.current_task()
    print(len(me.get_stack()) > 1, [f.f_code.co_name for f in me.get_stack(limit=2)])
    caller = inspect.currentframe().f_back; print(inspect.getframeinfo(caller).function, inspect.getframeinfo(caller).lineno, inspect.getframeinfo(caller).code_context)
    r = asyncio.StreamReader()
    waiting = [asyncio.create_task(c) for c in (r.readline(), asyncio.StreamReader().read(), asyncio.StreamReader().read(5), asyncio.Queue().get(), asyncio.Barrier(2).wait(), asyncio.Event().wait())]
    await asyncio.sleep(0)
    for t in waiting:
        print(str(t).split('running at ')[1].split('/')[-1].split('>')[0])
        text = io.StringIO(); t.print_stack(file=text)
        print([line.strip() for line in text.getvalue().splitlines()[1:] if 'File' not in line])
        asyncio.print_call_graph(t, file=(text := io.StringIO()))
        print([line.split('/')[-1] for line in text.getvalue().splitlines() if 'File' in line])
        t.cancel()
    asyncio.print_call_graph(file=(text := io.StringIO()), limit=1)
    print([line.split('/')[-1] for line in text.getvalue().splitlines() if 'File' in line][:1])
asyncio.run(main())
# expect: (['leaf', 'mid', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: mid main
# expect: ['leaf', 'mid', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run']
# expect: ['_run_once', '_run', 'main', 'mid', 'leaf']
# expect: (['leaf', 'mid', 'wait_for', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('tasks.py', 488), ('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: mid wait_for
# expect: ['leaf', 'mid', 'wait_for', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete']
# expect: ['_run', 'main', 'wait_for', 'mid', 'leaf']
# expect: (['leaf', 'mid', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: mid main
# expect: ['leaf', 'mid', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run']
# expect: ['_run_once', '_run', 'main', 'mid', 'leaf']
# expect: (['leaf', 'mid', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: mid _run
# expect: ['leaf', 'mid', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run']
# expect: ['run_forever', '_run_once', '_run', 'mid', 'leaf']
# expect: (['leaf', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: _run _run_once
# expect: ['leaf', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run', '<module>']
# expect: ['run_until_complete', 'run_forever', '_run_once', '_run', 'leaf']
# expect: (['<lambda>', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: True  True
# expect: call stack is not deep enough
# expect: (['cm', '__aenter__', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: (['cm', '__aexit__', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: (['ag', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: (['__await__', 'main', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: (['<lambda>', '_run', '_run_once', 'run_forever', 'run_until_complete', 'run', 'run'], [('events.py', 94), ('base_events.py', 2046), ('base_events.py', 677), ('base_events.py', 706), ('runners.py', 127), ('runners.py', 204)])
# expect: True ['_run', 'main']
# expect: _run 94 ['            self._context.run(self._callback, *self._args)\n']
# expect: streams.py:562
# expect: ['line = await self.readuntil(sep)']
# expect: ["streams.py', line 539, in async StreamReader._wait_for_data()", "streams.py', line 677, in async StreamReader.readuntil()", "streams.py', line 562, in async StreamReader.readline()"]
# expect: streams.py:723
# expect: ['block = await self.read(self._limit)']
# expect: ["streams.py', line 539, in async StreamReader._wait_for_data()", "streams.py', line 730, in async StreamReader.read()", "streams.py', line 723, in async StreamReader.read()"]
# expect: streams.py:730
# expect: ["await self._wait_for_data('read')"]
# expect: ["streams.py', line 539, in async StreamReader._wait_for_data()", "streams.py', line 730, in async StreamReader.read()"]
# expect: queues.py:186
# expect: ['await getter']
# expect: ["queues.py', line 186, in async Queue.get()"]
# expect: locks.py:527
# expect: ['await self._wait()']
# expect: ["locks.py', line 272, in async Condition.wait()", "locks.py', line 313, in async Condition.wait_for()", "locks.py', line 564, in async Barrier._wait()", "locks.py', line 527, in async Barrier.wait()"]
# expect: locks.py:213
# expect: ['await fut']
# expect: ["locks.py', line 213, in async Event.wait()"]
# expect: ["running_frames.py', line 53, in async main()"]
