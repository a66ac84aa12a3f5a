# What of asyncio's inner names programs and tools look at, set and delete.
import asyncio
import traceback


def attempt(what, do):
    try:
        print(what, do())
    except Exception as error:
        print(what, type(error).__name__, error)


async def attempts(what, make):
    try:
        print(what, await make())
    except Exception as error:
        print(what, type(error).__name__, error)


async def work():
    return "work"


async def twice(step):
    done = asyncio.as_completed([work()])
    try:
        if step is next:
            print(await next(done))
            next(done)
        else:
            print((await anext(done)).result())
            await anext(done)
    except (StopIteration, StopAsyncIteration) as error:
        for frame in traceback.extract_tb(error.__traceback__)[1:]:
            print(frame.name, frame.lineno, frame.line)


async def main():
    for name in ("_register_task", "_unregister_task"):
        for task in (1, None):
            attempt(name, lambda: getattr(asyncio, name)(task))
    print(asyncio.Handle.__slots__)
    print(asyncio.TimerHandle.__slots__)
    for make in (asyncio.Lock, asyncio.Condition, asyncio.Semaphore):
        lock = make()
        del lock._waiters
        attempt("field", lambda: lock._waiters)
        attempt("repr", lambda: repr(lock))
        attempt("vars", lambda: "_waiters" in vars(lock))
        if make is not asyncio.Semaphore:
            await attempts("acquire", lock.acquire)
        lock._waiters = None
        attempt("field", lambda: lock._waiters)
    event = asyncio.Event()
    del event._waiters
    await attempts("wait", event.wait)
    attempt("set", event.set)
    await twice(next)
    await twice(anext)


asyncio.run(main())
runner = asyncio.Runner()
print(list(vars(runner)), runner._set_event_loop)
with runner:
    print(runner._set_event_loop, runner.run(work()))
print(runner._set_event_loop)
# expect: _register_task TypeError cannot create weak reference to 'int' object
# expect: _register_task TypeError cannot create weak reference to 'NoneType' object
# expect: _unregister_task TypeError cannot create weak reference to 'int' object
# expect: _unregister_task TypeError cannot create weak reference to 'NoneType' object
# expect: ('_callback', '_args', '_cancelled', '_loop', '_source_traceback', '_repr', '__weakref__', '_context')
# expect: ['_scheduled', '_when']
# expect: field AttributeError 'Lock' object has no attribute '_waiters'
# expect: repr AttributeError 'Lock' object has no attribute '_waiters'
# expect: vars False
# expect: acquire AttributeError 'Lock' object has no attribute '_waiters'
# expect: field None
# expect: field AttributeError 'Condition' object has no attribute '_waiters'
# expect: repr AttributeError 'Condition' object has no attribute '_waiters'
# expect: vars False
# expect: acquire True
# expect: field None
# expect: field AttributeError 'Semaphore' object has no attribute '_waiters'
# expect: repr AttributeError 'Semaphore' object has no attribute '_waiters'
# expect: vars False
# expect: field None
# expect: wait AttributeError 'Event' object has no attribute '_waiters'
# expect: set AttributeError 'Event' object has no attribute '_waiters'
# expect: work
# expect: __next__ 591 raise StopIteration
# expect: work
# expect: __anext__ 584 raise StopAsyncIteration
# expect: ['_state', '_debug', '_loop_factory', '_loop', '_context', '_interrupt_count', '_set_event_loop'] False
# expect: True work
# expect: True
