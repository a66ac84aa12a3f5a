import asyncio, io, re
async def leaf(): await asyncio.sleep(1)
async def mid(): await leaf()
async def watcher(t): await t
async def main():
    t = asyncio.create_task(mid(), name="M"); w = asyncio.create_task(watcher(t), name="W"); await asyncio.sleep(0)
    def show(x, **k):
        s = asyncio.format_call_graph(x, **k); print(re.sub(r'0x\w+', '0x', re.sub(r'/\S*/(\w+\.py)', r'\1', s)))
    show(t); show(w); show(None); show(t, limit=1); show(t, limit=-1); show(t, limit=0)
    asyncio.print_call_graph(t, file=(b := io.StringIO())); print(len(b.getvalue()) > 10)
    g = asyncio.capture_call_graph(t); print(type(g).__name__, len(g.call_stack), len(g.awaited_by), g.awaited_by[0].future is w)
    f = asyncio.get_running_loop().create_future(); print(asyncio.capture_call_graph(f).call_stack)
    try: asyncio.capture_call_graph(1)
    except TypeError as e: print(e)
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(mid(), name="X"); y = tg.create_task(asyncio.wait_for(mid(), 3), name="Y"); await asyncio.sleep(0); show(x); show(y)
asyncio.run(main())
try: print(asyncio.capture_call_graph())
except RuntimeError as e: print(e)
async def deep(n):
    if n: await deep(n - 1)
    else: await asyncio.sleep(1)
async def mw(t): await dw(t)
async def dw(t): await t
async def main2():
    t = asyncio.create_task(deep(3), name="D"); w = asyncio.create_task(mw(t), name="W"); v = asyncio.create_task(mw(w), name="V"); await asyncio.sleep(0)
    for lim in (None, 0, 1, 2, -1, -2, 9):
        print(lim, re.sub(r'0x\w+', '0x', re.sub(r'/\S*/(\w+\.py)', r'\1', asyncio.format_call_graph(t, limit=lim))))
    async def inner():
        for lim in (None, 0, 1, -1): print(lim, re.sub(r'0x\w+', '0x', re.sub(r'/\S*/(\w+\.py)', r'\1', asyncio.format_call_graph(limit=lim))))
    i = asyncio.create_task(inner(), name="I"); ii = asyncio.create_task(mw(i), name="II"); await asyncio.sleep(0); await ii
asyncio.run(main2())
# Further out than the task there are the loop's own frames.
async def outside(depth):
    entries = asyncio.capture_call_graph(depth=depth).call_stack
    names = [entry.frame.f_code.co_name for entry in entries]
    print(depth, names[:names.index('run')] if 'run' in names else names)
async def main3():
    for depth in range(4):
        await outside(depth)
asyncio.run(main3())
# expect: * Task(name='M', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   |   File 'call_graphs.py', line 2, in async leaf()
# expect:   |   File 'call_graphs.py', line 3, in async mid()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 4, in async watcher()
# expect: * Task(name='W', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 4, in async watcher()
# expect: * Task(name='Task-1', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 8, in main.<locals>.show()
# expect:   |   File 'call_graphs.py', line 9, in async main()
# expect: * Task(name='M', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 3, in async mid()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 4, in async watcher()
# expect: * Task(name='M', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 4, in async watcher()
# expect: * Task(name='M', id=0x)
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect: True
# expect: FutureCallGraph 3 1 True
# expect: ()
# expect: 1 object does not appear to be compatible with asyncio.Future
# expect: * Task(name='X', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   |   File 'call_graphs.py', line 2, in async leaf()
# expect:   |   File 'call_graphs.py', line 3, in async mid()
# expect:   + Awaited by:
# expect:     * Task(name='Task-1', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 16, in async main()
# expect: * Task(name='Y', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   |   File 'call_graphs.py', line 2, in async leaf()
# expect:   |   File 'call_graphs.py', line 3, in async mid()
# expect:   |   File 'tasks.py', line 488, in async wait_for()
# expect:   + Awaited by:
# expect:     * Task(name='Task-1', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 16, in async main()
# expect: capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided
# expect: None * Task(name='D', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   |   File 'call_graphs.py', line 22, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 24, in async dw()
# expect:       |   File 'call_graphs.py', line 23, in async mw()
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect:           + Call stack:
# expect:           |   File 'call_graphs.py', line 24, in async dw()
# expect:           |   File 'call_graphs.py', line 23, in async mw()
# expect: 0 * Task(name='D', id=0x)
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect: 1 * Task(name='D', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 23, in async mw()
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect:           + Call stack:
# expect:           |   File 'call_graphs.py', line 23, in async mw()
# expect: 2 * Task(name='D', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 24, in async dw()
# expect:       |   File 'call_graphs.py', line 23, in async mw()
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect:           + Call stack:
# expect:           |   File 'call_graphs.py', line 24, in async dw()
# expect:           |   File 'call_graphs.py', line 23, in async mw()
# expect: -1 * Task(name='D', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 24, in async dw()
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect:           + Call stack:
# expect:           |   File 'call_graphs.py', line 24, in async dw()
# expect: -2 * Task(name='D', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   |   File 'call_graphs.py', line 22, in async deep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 24, in async dw()
# expect:       |   File 'call_graphs.py', line 23, in async mw()
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect:           + Call stack:
# expect:           |   File 'call_graphs.py', line 24, in async dw()
# expect:           |   File 'call_graphs.py', line 23, in async mw()
# expect: 9 * Task(name='D', id=0x)
# expect:   + Call stack:
# expect:   |   File 'tasks.py', line 702, in async sleep()
# expect:   |   File 'call_graphs.py', line 22, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   |   File 'call_graphs.py', line 21, in async deep()
# expect:   + Awaited by:
# expect:     * Task(name='W', id=0x)
# expect:       + Call stack:
# expect:       |   File 'call_graphs.py', line 24, in async dw()
# expect:       |   File 'call_graphs.py', line 23, in async mw()
# expect:       + Awaited by:
# expect:         * Task(name='V', id=0x)
# expect:           + Call stack:
# expect:           |   File 'call_graphs.py', line 24, in async dw()
# expect:           |   File 'call_graphs.py', line 23, in async mw()
# expect: None * Task(name='I', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 30, in async main2.<locals>.inner()
# expect: 0 * Task(name='I', id=0x)
# expect: 1 * Task(name='I', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 30, in async main2.<locals>.inner()
# expect: -1 * Task(name='I', id=0x)
# expect:   + Call stack:
# expect:   |   File 'call_graphs.py', line 30, in async main2.<locals>.inner()
# expect: 0 ['capture_call_graph', 'outside', 'main3']
# expect: 1 ['outside', 'main3']
# expect: 2 ['main3']
# expect: 3 ['_run', '_run_once', 'run_forever', 'run_until_complete']
