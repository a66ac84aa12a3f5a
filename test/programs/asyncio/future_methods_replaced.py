"""The methods of futures, tasks, groups and time limits that are called by others may be replaced."""
import asyncio
import inspect
log = []


def told(base, names):
    """A subclass whose methods of these names tell that they are called."""

    def tell(name, method):

        async def slow(self, *args, **kwargs):
            log.append(f'> {name} {len(args)}')
            result = await method(self, *args, **kwargs)
            log.append(f'< {name}')
            return result

        def quick(self, *args, **kwargs):
            log.append(f'> {name} {len(args)}')
            result = method(self, *args, **kwargs)
            log.append(f'< {name}')
            return result
        return slow if inspect.iscoroutinefunction(method) else quick
    return type(base.__name__ + 'X', (base,), {name: tell(name, getattr(base, name)) for name in names})


def flush(title):
    print(f'-- {title}:', ' '.join(log))
    log.clear()


async def timeouts():
    C = told(asyncio.Timeout, ['__aenter__', '__aexit__', 'when', 'reschedule', 'expired', '_on_timeout'])
    loop = asyncio.get_running_loop()
    c = C(loop.time() + 1)
    async with c:
        print(c.when() is None)
        c.reschedule(loop.time() + 2)
        flush('in')
    flush('out')
    try:
        async with C(loop.time() + 0.01):
            await asyncio.sleep(1)
    except TimeoutError as e:
        print(repr(e), e.__cause__, repr(e.__context__))
    flush('to')
    C = told(asyncio.TaskGroup, ['__aenter__', '__aexit__', '_aexit', '_abort', '_on_task_done', '_is_base_error', '_parent_cancel_requested', 'create_task'] if hasattr(asyncio.TaskGroup, '_parent_cancel_requested') else ['__aenter__', '__aexit__', '_aexit', '_abort', '_on_task_done', '_is_base_error', 'create_task'])

    async def f():
        await asyncio.sleep(0.01)

    async def g():
        1 / 0
    async with C() as tg:
        tg.create_task(f(), name='a')
        flush('tg')
    flush('tg out')
    try:
        async with C() as tg:
            tg.create_task(f(), name='a')
            tg.create_task(g())
    except* ZeroDivisionError as e:
        print(repr(e))
    flush('tg err')
    F = told(asyncio.Future, ['_make_cancelled_error', 'cancel', 'cancelled', 'done', 'result', 'exception', 'set_result', 'set_exception', 'add_done_callback', 'remove_done_callback', 'get_loop', '__await__'])
    f = F()
    loop.call_soon(f.set_result, 1)
    print(await f)
    flush('fut')
    f = F()
    loop.call_soon(f.cancel)
    try:
        await f
    except asyncio.CancelledError as e:
        print(repr(e))
    flush('fut c')
    f = F()
    t = asyncio.ensure_future(f)
    print(t is f)
    flush('ef')
    f.set_result(3)
    print(await asyncio.gather(f, return_exceptions=True))
    flush('gather')
    f = F()
    loop.call_soon(f.set_exception, ValueError(2))
    print(await asyncio.gather(f, return_exceptions=True))
    flush('gather exc')
    f = F()
    s = asyncio.shield(f)
    flush('shield')
    f.set_result(3)
    print(await s)
    flush('shield2')
    f = F()
    s = asyncio.wait_for(f, 1)
    loop.call_soon(f.set_result, 4)
    print(await s)
    flush('wait_for')
    f = F()
    s = asyncio.wait([f])
    loop.call_soon(f.set_result, 4)
    d, p = await s
    print(len(d), len(p))
    flush('wait')
    f = F()
    s = asyncio.as_completed([f])
    loop.call_soon(f.set_result, 4)
    for x in s:
        print(await x)
    flush('as_completed')
    T = told(asyncio.Task, ['_make_cancelled_error', 'cancel', 'cancelled', 'done', 'result', 'exception', 'add_done_callback', 'remove_done_callback', 'get_loop', '__await__', 'get_coro', 'get_name', 'set_name', 'get_context', 'cancelling', 'uncancel', 'get_stack'])

    async def h():
        await asyncio.sleep(0)
        return 2

    async def b():
        await asyncio.sleep(5)
    t = T(h())
    print(await t)
    flush('task')
    t = T(b(), name='n')
    await asyncio.sleep(0)
    t.cancel('m')
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e))
    flush('task c')
    t = T(h())
    print(await asyncio.gather(t))
    flush('tg')
    t = T(h())
    print(await asyncio.shield(t))
    flush('tsh')
    t = T(h())
    print(await asyncio.wait_for(t, 1))
    flush('twf')
    t = T(b(), name='n2')
    try:
        print(await asyncio.wait_for(t, 0.1))
    except TimeoutError:
        flush('twf')
    t = T(h())
    d, p = await asyncio.wait({t}, timeout=1)
    flush('tw')
    loop.set_task_factory(lambda loop, coro, **k: T(coro, loop=loop, **k))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(h(), name='a')
    flush('tgt')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(b(), name='a')
            tg.create_task(g())
    except* ZeroDivisionError as e:
        print(repr(e))
    flush('tgt')
asyncio.run(timeouts())
# expect: False
# expect: -- in: > __aenter__ 0 > reschedule 1 < reschedule < __aenter__ > when 0 < when > reschedule 1 < reschedule
# expect: -- out: > __aexit__ 3 < __aexit__
# expect: TimeoutError()  CancelledError()
# expect: -- to: > __aenter__ 0 > reschedule 1 < reschedule < __aenter__ > _on_timeout 0 < _on_timeout > __aexit__ 3
# expect: -- tg: > __aenter__ 0 < __aenter__ > create_task 1 < create_task
# expect: -- tg out: > __aexit__ 3 > _aexit 2 > _on_task_done 1 < _on_task_done < _aexit < __aexit__
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ZeroDivisionError('division by zero')])
# expect: -- tg err: > __aenter__ 0 < __aenter__ > create_task 1 < create_task > create_task 1 < create_task > __aexit__ 3 > _aexit 2 > _on_task_done 1 > _is_base_error 1 < _is_base_error > _abort 0 < _abort < _on_task_done > _on_task_done 1 < _on_task_done
# expect: 1
# expect: -- fut: > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > set_result 1 < set_result > result 0 < result
# expect: CancelledError()
# expect: -- fut c: > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > cancel 0 < cancel > result 0
# expect: True
# expect: -- ef:
# expect: [3]
# expect: -- gather: > set_result 1 < set_result > get_loop 0 < get_loop > done 0 < done > cancelled 0 < cancelled > exception 0 < exception > result 0 < result
# expect: [ValueError(2)]
# expect: -- gather exc: > get_loop 0 < get_loop > done 0 < done > add_done_callback 1 < add_done_callback > set_exception 1 < set_exception > cancelled 0 < cancelled > exception 0 < exception
# expect: -- shield: > done 0 < done > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > add_done_callback 1 < add_done_callback
# expect: 3
# expect: -- shield2: > set_result 1 < set_result > cancelled 0 < cancelled > exception 0 < exception > result 0 < result > done 0 < done
# expect: 4
# expect: -- wait_for: > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > set_result 1 < set_result > result 0 < result
# expect: 1 0
# expect: -- wait: > add_done_callback 1 < add_done_callback > set_result 1 < set_result > remove_done_callback 1 < remove_done_callback > done 0 < done
# expect: 4
# expect: -- as_completed: > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > set_result 1 < set_result > result 0 < result
# expect: 2
# expect: -- task: > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > result 0 < result
# expect: CancelledError('m')
# expect: -- task c: > cancel 1 < cancel > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > result 0
# expect: [2]
# expect: -- tg: > get_loop 0 < get_loop > done 0 < done > add_done_callback 1 < add_done_callback > cancelled 0 < cancelled > exception 0 < exception > cancelled 0 < cancelled > exception 0 < exception > result 0 < result
# expect: 2
# expect: -- tsh: > done 0 < done > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > add_done_callback 1 < add_done_callback > cancelled 0 < cancelled > exception 0 < exception > result 0 < result > done 0 < done
# expect: 2
# expect: -- twf: > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > result 0 < result
# expect: -- twf: > __await__ 0 < __await__ > get_loop 0 < get_loop > add_done_callback 1 < add_done_callback > cancel 1 < cancel > result 0
# expect: -- tw: > add_done_callback 1 < add_done_callback > remove_done_callback 1 < remove_done_callback > done 0 < done
# expect: -- tgt: > add_done_callback 1 < add_done_callback > cancelled 0 < cancelled > exception 0 < exception
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ZeroDivisionError('division by zero')])
# expect: -- tgt: > add_done_callback 1 < add_done_callback > add_done_callback 1 < add_done_callback > cancelled 0 < cancelled > exception 0 < exception > done 0 < done > cancel 0 < cancel > cancelled 0 < cancelled
