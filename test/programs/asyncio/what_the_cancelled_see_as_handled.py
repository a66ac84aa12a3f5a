"""What those see as handled that are awaited by one who handles an exception, when something is thrown into them."""
import asyncio
import sys

class It:
    def __init__(self, how): self.how = how
    def __await__(self): return self
    def __iter__(self): return self
    def __next__(self): return self.how
    def send(self, v): return v
    def throw(self, *a):
        print('throw', len(a), repr(sys.exception()))
        if self.how == 'stop':
            raise StopIteration('v')
        if self.how == 'other':
            try: raise TypeError('t')
            except TypeError as e: print(repr(e.__context__))
            raise OSError('o')
        if self.how == 'yield':
            return 'again'
        raise a[0]
    def close(self):
        print('close', repr(sys.exception()))
        if self.how == 'other': raise OSError('c')

def gen(how):
    try:
        raise KeyError('k')
    except KeyError:
        try:
            r = yield from It(how)
            print('r', r, repr(sys.exception()))
        except BaseException as e:
            c = e
            while c: print('caught', repr(c)); c = c.__context__
    print('end', repr(sys.exception()))
    yield 'last'

for how in ('stop', 'other', 'yield', 'same'):
    for outer in (None, IndexError('out')):
        print('---', how, outer)
        g = gen(how)
        next(g)
        try:
            if outer: raise outer
            print(g.throw(ValueError('v')))
        except IndexError:
            print(g.throw(ValueError('v')))
        print(repr(sys.exception()))
        try: g.close()
        except BaseException as e: print('close:', repr(e))
        g = gen(how)
        next(g)
        try:
            g.close()
        except BaseException as e: print('close:', repr(e), repr(e.__context__))

def chain(e):
    out = []
    while e: out.append(repr(e)); e = e.__context__
    return ' <- '.join(out)

async def child(e):
    try: await e.wait()
    except asyncio.CancelledError as x:
        print('child', chain(x), repr(sys.exception().__context__))
        try: raise OSError('in child')
        except OSError as y: print(chain(y))
        await asyncio.sleep(0)
        print('child after', repr(sys.exception().__context__))
        raise

async def waiter(kind):
    try:
        raise KeyError(kind)
    except KeyError:
        e = asyncio.Event()
        try:
            match kind:
                case 'wait_for': await asyncio.wait_for(child(e), 10)
                case 'wait_for0': await asyncio.wait_for(child(e), 0.01)
                case 'gather': await asyncio.gather(child(e), asyncio.sleep(5))
                case 'gather2':
                    async def bad():
                        await asyncio.sleep(0.01); raise LookupError('bad')
                    await asyncio.gather(child(e), bad())
                case 'queue': await asyncio.Queue().get()
                case 'queuep':
                    q = asyncio.Queue(1); q.put_nowait(1); await q.put(2)
                case 'event': await e.wait()
                case 'lock':
                    l = asyncio.Lock(); await l.acquire(); await l.acquire()
                case 'cond':
                    c = asyncio.Condition()
                    async with c: await c.wait()
                case 'sleep': await asyncio.sleep(10)
                case 'shield': await asyncio.shield(child(e))
                case 'wait': await asyncio.wait([asyncio.ensure_future(child(e))], timeout=5)
                case 'task': await asyncio.ensure_future(child(e))
                case 'tg':
                    async with asyncio.TaskGroup() as tg:
                        tg.create_task(child(e))
                case 'timeout':
                    async with asyncio.timeout(0.01): await child(e)
                case 'future': await asyncio.get_running_loop().create_future()
                case 'sem':
                    s = asyncio.Semaphore(0); await s.acquire()
                case 'barrier':
                    b = asyncio.Barrier(2); await b.wait()
                case 'agen':
                    async def ag():
                        try:
                            yield 1
                            await child(e)
                            yield 2
                        finally:
                            print('ag', chain(sys.exception()))
                    async for x in ag(): pass
                case 'child': await child(e)
        except BaseException as x:
            print(kind, chain(x), '|', type(sys.exception()).__name__)
            raise

async def main():
    kinds = 'wait_for wait_for0 gather gather2 queue queuep event lock cond sleep shield wait task tg timeout future sem barrier agen child'.split()
    for kind in kinds:
        t = asyncio.create_task(waiter(kind))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        if kind not in ('wait_for0', 'timeout', 'gather2'):
            t.cancel()
        try:
            await t
        except BaseException as x:
            print('main', chain(x))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        for o in asyncio.all_tasks() - {asyncio.current_task()}: o.cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
asyncio.run(main())
# expect: --- stop None
# expect: throw 1 None
# expect: r v KeyError('k')
# expect: end None
# expect: last
# expect: None
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- stop out
# expect: throw 1 IndexError('out')
# expect: r v KeyError('k')
# expect: end IndexError('out')
# expect: last
# expect: None
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- other None
# expect: throw 1 None
# expect: None
# expect: caught OSError('o')
# expect: caught KeyError('k')
# expect: end None
# expect: last
# expect: None
# expect: close None
# expect: caught OSError('c')
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- other out
# expect: throw 1 IndexError('out')
# expect: IndexError('out')
# expect: caught OSError('o')
# expect: caught KeyError('k')
# expect: end IndexError('out')
# expect: last
# expect: None
# expect: close None
# expect: caught OSError('c')
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- yield None
# expect: throw 1 None
# expect: again
# expect: None
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit')
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- yield out
# expect: throw 1 IndexError('out')
# expect: again
# expect: None
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit')
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- same None
# expect: throw 1 None
# expect: caught ValueError('v')
# expect: caught KeyError('k')
# expect: end None
# expect: last
# expect: None
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: --- same out
# expect: throw 1 IndexError('out')
# expect: caught ValueError('v')
# expect: caught KeyError('k')
# expect: end IndexError('out')
# expect: last
# expect: None
# expect: close None
# expect: caught GeneratorExit()
# expect: caught KeyError('k')
# expect: end None
# expect: close: RuntimeError('generator ignored GeneratorExit') None
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: wait_for CancelledError() | CancelledError
# expect: main CancelledError()
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: wait_for0 TimeoutError() <- CancelledError() | TimeoutError
# expect: main TimeoutError() <- CancelledError()
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: gather CancelledError() <- KeyError('gather') | CancelledError
# expect: main CancelledError() <- KeyError('gather')
# expect: gather2 LookupError('bad') <- KeyError('gather2') | LookupError
# expect: main LookupError('bad') <- KeyError('gather2')
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: queue CancelledError() <- KeyError('queue') | CancelledError
# expect: main CancelledError() <- KeyError('queue')
# expect: queuep CancelledError() <- KeyError('queuep') | CancelledError
# expect: main CancelledError() <- KeyError('queuep')
# expect: event CancelledError() <- KeyError('event') | CancelledError
# expect: main CancelledError() <- KeyError('event')
# expect: lock CancelledError() <- KeyError('lock') | CancelledError
# expect: main CancelledError() <- KeyError('lock')
# expect: cond CancelledError() <- KeyError('cond') | CancelledError
# expect: main CancelledError() <- KeyError('cond')
# expect: sleep CancelledError() <- KeyError('sleep') | CancelledError
# expect: main CancelledError() <- KeyError('sleep')
# expect: shield CancelledError() <- KeyError('shield') | CancelledError
# expect: main CancelledError() <- KeyError('shield')
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: wait CancelledError() <- KeyError('wait') | CancelledError
# expect: main CancelledError() <- KeyError('wait')
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: task CancelledError() <- KeyError('task') | CancelledError
# expect: main CancelledError() <- KeyError('task')
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: tg CancelledError() <- KeyError('tg') | CancelledError
# expect: main CancelledError() <- KeyError('tg')
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: timeout TimeoutError() <- CancelledError() | TimeoutError
# expect: main TimeoutError() <- CancelledError()
# expect: future CancelledError() <- KeyError('future') | CancelledError
# expect: main CancelledError() <- KeyError('future')
# expect: sem CancelledError() <- KeyError('sem') | CancelledError
# expect: main CancelledError() <- KeyError('sem')
# expect: barrier CancelledError() <- KeyError('barrier') | CancelledError
# expect: main CancelledError() <- KeyError('barrier')
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: ag CancelledError()
# expect: agen CancelledError() | CancelledError
# expect: main CancelledError()
# expect: child CancelledError() None
# expect: OSError('in child') <- CancelledError()
# expect: child after None
# expect: child CancelledError() | CancelledError
# expect: main CancelledError()
