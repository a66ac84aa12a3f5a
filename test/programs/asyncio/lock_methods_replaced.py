"""Every method of a lock that its other methods call may be replaced, also in the lock of a condition."""
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


async def locks():
    C = told(asyncio.Lock, ['acquire', 'release', 'locked', '_wake_up_first', '__aenter__', '__aexit__', '_get_loop'])
    l = C()
    async with l:
        flush('lock with')
        t = asyncio.create_task(l.acquire())
        t2 = asyncio.create_task(l.acquire())
        await asyncio.sleep(0)
        flush('waiters')
        print(repr(l).split(' [')[1])
        t.cancel()
        await asyncio.sleep(0)
        flush('cancel')
    flush('exit')
    await t2
    flush('t2')
    l.release()
    flush('rel')
    try:
        l.release()
    except RuntimeError as e:
        print(e)
    flush('rel2')
    for B in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        C = told(B, ['acquire', 'release', 'locked', '_wake_up_next', '__aenter__', '__aexit__', '_get_loop'])
        s = C(1)
        async with s:
            flush('sem with')
            t = asyncio.create_task(s.acquire())
            t2 = asyncio.create_task(s.acquire())
            t3 = asyncio.create_task(s.acquire())
            await asyncio.sleep(0)
            flush('waiters')
            print(repr(s).split(' [')[1])
            t.cancel()
            await asyncio.sleep(0)
            flush('cancel')
        flush('exit')
        t2.cancel()
        print(await asyncio.gather(t2, t3, return_exceptions=True))
        flush('t3')
        s.release()
        flush('rel')
        try:
            s.release()
            print('ok')
        except ValueError as e:
            print(e)
        flush('rel2')
    C = told(asyncio.Event, ['set', 'clear', 'is_set', 'wait', '_get_loop'])
    e = C()
    t = asyncio.create_task(e.wait())
    await asyncio.sleep(0)
    flush('e')
    e.set()
    flush('set')
    print(await t)
    flush('waited')
    print(await e.wait())
    e.clear()
    flush('clear')
    print(repr(e).split(' [')[1])
    flush('repr')
    C = told(asyncio.Condition, ['wait', 'wait_for', 'notify', 'notify_all', '_notify', '__aenter__', '__aexit__', '_get_loop'])
    c = C()

    async def w():
        async with c:
            await c.wait()
            return 1

    async def w2():
        async with c:
            return await c.wait_for(lambda: x)
    x = 0
    t = asyncio.create_task(w())
    t2 = asyncio.create_task(w2())
    t3 = asyncio.create_task(w())
    await asyncio.sleep(0)
    flush('cw')
    print(repr(c).split(' [')[1])
    flush('repr')
    async with c:
        c.notify(1)
    flush('n')
    x = 5
    t3.cancel()
    async with c:
        c.notify_all()
    print(await asyncio.gather(t, t2, t3, return_exceptions=True))
    flush('na')

    class Lk(told(asyncio.Lock, ['acquire', 'release', 'locked', '_wake_up_first'])):
        pass
    c = asyncio.Condition(Lk())
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    flush('cl')
    async with c:
        c.notify()
    await t
    flush('cl2')
    try:
        c.notify()
    except RuntimeError as e:
        print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
    flush('cl3')
    C = told(asyncio.Barrier, ['wait', '_block', '_wait', '_release', '_exit', 'reset', 'abort', '__aenter__', '__aexit__', '_get_loop'])
    b = C(2)
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    flush('b1')
    print(await b.wait(), await t)
    flush('b2')
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    await b.reset()
    print(await asyncio.gather(t, return_exceptions=True))
    flush('b3')
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    await b.abort()
    print(await asyncio.gather(t, return_exceptions=True))
    flush('b4')
    print(b.broken, b.parties, b.n_waiting, repr(b).split(' [')[1])
    flush('b5')
asyncio.run(locks())
# expect: -- lock with: > __aenter__ 0 > acquire 0 < acquire < __aenter__
# expect: -- waiters: > acquire 0 > _get_loop 0 < _get_loop > acquire 0 > _get_loop 0 < _get_loop
# expect: locked, waiters:2]>
# expect: -- cancel:
# expect: -- exit: > __aexit__ 3 > release 0 > _wake_up_first 0 < _wake_up_first < release < __aexit__
# expect: -- t2: < acquire
# expect: -- rel: > release 0 > _wake_up_first 0 < _wake_up_first < release
# expect: Lock is not acquired.
# expect: -- rel2: > release 0
# expect: -- sem with: > __aenter__ 0 > acquire 0 > locked 0 < locked < acquire < __aenter__
# expect: -- waiters: > acquire 0 > locked 0 < locked > _get_loop 0 < _get_loop > acquire 0 > locked 0 < locked > _get_loop 0 < _get_loop > acquire 0 > locked 0 < locked > _get_loop 0 < _get_loop
# expect: locked, waiters:3]>
# expect: -- cancel: > locked 0 < locked
# expect: -- exit: > __aexit__ 3 > release 0 > _wake_up_next 0 < _wake_up_next < release < __aexit__
# expect: [CancelledError(''), True]
# expect: -- t3: > _wake_up_next 0 < _wake_up_next < acquire
# expect: -- rel: > release 0 > _wake_up_next 0 < _wake_up_next < release
# expect: ok
# expect: -- rel2: > release 0 > _wake_up_next 0 < _wake_up_next < release
# expect: -- sem with: > __aenter__ 0 > acquire 0 > locked 0 < locked < acquire < __aenter__
# expect: -- waiters: > acquire 0 > locked 0 < locked > _get_loop 0 < _get_loop > acquire 0 > locked 0 < locked > _get_loop 0 < _get_loop > acquire 0 > locked 0 < locked > _get_loop 0 < _get_loop
# expect: locked, waiters:3]>
# expect: -- cancel: > locked 0 < locked
# expect: -- exit: > __aexit__ 3 > release 0 > _wake_up_next 0 < _wake_up_next < release < __aexit__
# expect: [CancelledError(''), True]
# expect: -- t3: > _wake_up_next 0 < _wake_up_next < acquire
# expect: -- rel: > release 0 > _wake_up_next 0 < _wake_up_next < release
# expect: BoundedSemaphore released too many times
# expect: -- rel2: > release 0
# expect: -- e: > wait 0 > _get_loop 0 < _get_loop
# expect: -- set: > set 0 < set
# expect: True
# expect: -- waited: < wait
# expect: True
# expect: -- clear: > wait 0 < wait > clear 0 < clear
# expect: unset]>
# expect: -- repr:
# expect: -- cw: > __aenter__ 0 < __aenter__ > wait 0 > _get_loop 0 < _get_loop > __aenter__ 0 < __aenter__ > wait_for 1 > wait 0 > _get_loop 0 < _get_loop > __aenter__ 0 < __aenter__ > wait 0 > _get_loop 0 < _get_loop
# expect: unlocked, waiters:3]>
# expect: -- repr:
# expect: -- n: > __aenter__ 0 < __aenter__ > notify 1 > _notify 1 < _notify < notify > __aexit__ 3 < __aexit__
# expect: [1, 5, CancelledError('')]
# expect: -- na: > __aenter__ 0 < __aenter__ > notify_all 0 > notify 1 > _notify 1 < _notify < notify < notify_all > __aexit__ 3 < __aexit__ < wait > __aexit__ 3 < __aexit__ > _notify 1 < _notify > __aexit__ 3 < __aexit__ < wait < wait_for > __aexit__ 3 < __aexit__
# expect: -- cl: > acquire 0 < acquire > locked 0 < locked > release 0 > _wake_up_first 0 < _wake_up_first < release
# expect: -- cl2: > acquire 0 < acquire > locked 0 < locked > release 0 > _wake_up_first 0 < _wake_up_first < release > acquire 0 < acquire > release 0 > _wake_up_first 0 < _wake_up_first < release
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: -- cl3: > locked 0 < locked > locked 0 < locked
# expect: -- b1: > wait 0 > _block 0 < _block > _wait 0
# expect: 1 0
# expect: -- b2: > wait 0 > _block 0 < _block > _release 0 < _release > _exit 0 < _exit < wait < _wait > _exit 0 < _exit < wait
# expect: [BrokenBarrierError('Abort or reset of barrier')]
# expect: -- b3: > wait 0 > _block 0 < _block > _wait 0 > reset 0 < reset > _exit 0 < _exit
# expect: [BrokenBarrierError('Abort or reset of barrier')]
# expect: -- b4: > wait 0 > _block 0 < _block > _wait 0 > abort 0 < abort > _exit 0 < _exit
# expect: True 2 0 broken]>
# expect: -- b5:
