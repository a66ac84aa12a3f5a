"""Where tracebacks say that something failed which a method of asyncio called."""
import asyncio, traceback


async def a():
    l = asyncio.Lock()
    async with l:
        l.release()


async def b():
    s = asyncio.BoundedSemaphore(1)
    async with s:
        s.release()


async def c():
    c = asyncio.Condition()
    async with c:
        c.release()


class L(asyncio.Lock):

    def release(self):
        raise KeyError(1)

    async def acquire(self):
        raise KeyError(2)


class L2(asyncio.Lock):

    def release(self):
        raise KeyError(1)


async def d():
    async with L():
        pass


async def e():
    async with L2():
        pass


async def f():
    c = asyncio.Condition(L2())
    async with c:
        pass


async def g():
    c = asyncio.Condition(L())
    async with c:
        pass


async def h():
    q = asyncio.Queue()
    q._put = lambda i: 1 / 0
    await q.put(1)


async def i():

    class Q(asyncio.Queue):

        def _get(self):
            1 / 0
    q = Q()
    q.put_nowait(1)
    await q.get()


async def j():

    class Q(asyncio.Queue):

        def full(self):
            1 / 0
    q = Q(1)
    await q.put(1)


async def k():
    c = asyncio.Condition()
    async with c:
        await c.wait_for(lambda: 1 / 0)


async def l():
    c = asyncio.Condition()
    await c.wait()


async def m():
    c = asyncio.Condition()
    c.notify_all()


async def n():
    async with asyncio.timeout(1) as t:
        t.reschedule('x')


async def o():
    t = asyncio.timeout(1)
    t.reschedule(1)


async def p():
    async with asyncio.TaskGroup() as tg:
        pass
    x = d()
    tg.create_task(x)


async def q():
    b = asyncio.Barrier(1)
    await b.abort()
    await b.wait()


async def r():
    asyncio.Queue().get_nowait()


async def s():
    qq = asyncio.Queue()
    qq.shutdown()
    await qq.get()


async def t():
    qq = asyncio.Queue(1)
    qq.put_nowait(1)
    qq.shutdown()
    await qq.put(1)


async def u():
    await asyncio.wait([d()])


async def v():
    await asyncio.wait_for(asyncio.sleep(1), 0)


async def w():
    await asyncio.gather(d(), d())


async def x():
    for f in asyncio.as_completed([d()]):
        await f


async def y():
    await asyncio.shield(d())


async def z():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.set_exception(KeyError(3))
    await f
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z):
    try:
        asyncio.run(fn())
    except BaseException as exc:
        print(fn.__name__, ' '.join((f'{x.name}:{x.lineno}' for x in traceback.extract_tb(exc.__traceback__) if 'runners' not in x.filename and 'base_events' not in x.filename)), repr(exc), repr(exc.__context__), repr(exc.__cause__))


async def aa():

    class Q(asyncio.Queue):

        def _wakeup_next(self, w):
            1 / 0
    q = Q()
    try:
        await q.put(1)
    except ZeroDivisionError:
        pass
    await q.get()


async def ab():

    class Q(asyncio.Queue):

        def put_nowait(self, w):
            1 / 0
    await Q().put(1)


async def ac():

    class Q(asyncio.Queue):

        def empty(self):
            1 / 0
    await Q().get()


async def ad():
    q = asyncio.PriorityQueue()
    await q.put((1, {}))
    await q.put((1, {}))


async def ae():
    q = asyncio.PriorityQueue()
    q.put_nowait((1, {}))
    q.put_nowait((1, {}))


async def af():

    class Q(asyncio.Queue):

        def _put(self, w):
            1 / 0
    Q().put_nowait(1)


async def ag():

    class Q(asyncio.Queue):

        def _get(self):
            1 / 0
    q = Q()
    q.put_nowait(1)
    q.get_nowait()


async def ah():

    class Q(asyncio.Queue):

        def _wakeup_next(self, w):
            1 / 0
    Q().put_nowait(1)


async def ai():
    q = asyncio.PriorityQueue()

    class E:

        def __lt__(self, o):
            raise KeyError(3)
    q.put_nowait(E())
    q.put_nowait(E())


async def aj():
    q = asyncio.PriorityQueue()

    class E:

        def __lt__(self, o):
            if self.x:
                raise KeyError(3)
    E.x = 0
    await q.put(E())
    await q.put(E())
    await q.put(E())
    E.x = 1
    await q.get()
for fn in (aa, ab, ac, ad, ae, af, ag, ah, ai, aj):
    try:
        asyncio.run(fn())
    except BaseException as exc:
        print(fn.__name__, ' '.join((f'{x.name}:{x.lineno}' for x in traceback.extract_tb(exc.__traceback__) if 'runners' not in x.filename and 'base_events' not in x.filename)), repr(exc), repr(exc.__context__), repr(exc.__cause__))
# expect: a <module>:171 a:7 __aexit__:20 release:142 RuntimeError('Lock is not acquired.') None None
# expect: b <module>:171 b:13 __aexit__:20 release:464 ValueError('BoundedSemaphore released too many times') None None
# expect: c <module>:171 c:19 __aexit__:20 release:142 RuntimeError('Lock is not acquired.') None None
# expect: d <module>:171 d:39 __aenter__:14 acquire:29 KeyError(2) None None
# expect: e <module>:171 e:44 __aexit__:20 release:35 KeyError(1) None None
# expect: f <module>:171 f:50 __aexit__:20 release:35 KeyError(1) None None
# expect: g <module>:171 g:56 __aenter__:14 acquire:29 KeyError(2) None None
# expect: h <module>:171 h:63 put:154 put_nowait:167 <lambda>:62 ZeroDivisionError('division by zero') None None
# expect: i <module>:171 i:74 get:201 get_nowait:215 _get:71 ZeroDivisionError('division by zero') None None
# expect: j <module>:171 j:84 put:133 full:82 ZeroDivisionError('division by zero') None None
# expect: k <module>:171 k:90 wait_for:311 <lambda>:90 ZeroDivisionError('division by zero') None None
# expect: l <module>:171 l:95 wait:264 RuntimeError('cannot wait on un-acquired lock') None None
# expect: m <module>:171 m:100 notify_all:349 notify:330 RuntimeError('cannot notify on un-acquired lock') None None
# expect: n <module>:171 n:105 reschedule:66 TypeError("'<=' not supported between instances of 'str' and 'float'") None None
# expect: o <module>:171 o:110 reschedule:52 RuntimeError('Timeout has not been entered') None None
# expect: p <module>:171 p:117 create_task:192 RuntimeError('TaskGroup <TaskGroup entered> is finished') None None
# expect: q <module>:171 q:123 wait:519 _block:548 BrokenBarrierError('Barrier aborted') None None
# expect: r <module>:171 r:127 get_nowait:214 QueueEmpty() None None
# expect: s <module>:171 s:133 get:182 QueueShutDown() None None
# expect: t <module>:171 t:140 put:135 QueueShutDown() None None
# expect: u <module>:171 u:144 wait:429 TypeError('Passing coroutines is forbidden, use tasks explicitly.') None None
# expect: v <module>:171 v:148 wait_for:485 TimeoutError() CancelledError() CancelledError()
# expect: w <module>:171 w:152 d:39 __aenter__:14 acquire:29 KeyError(2) None None
# expect: x <module>:171 x:157 _wait_for_one:618 d:39 __aenter__:14 acquire:29 KeyError(2) None None
# expect: y <module>:171 y:161 d:39 __aenter__:14 acquire:29 KeyError(2) None None
# expect: z <module>:171 z:168 KeyError(3) None None
# expect: aa <module>:276 aa:187 get:201 get_nowait:216 _wakeup_next:181 ZeroDivisionError('division by zero') None None
# expect: ab <module>:276 ab:196 put:154 put_nowait:195 ZeroDivisionError('division by zero') None None
# expect: ac <module>:276 ac:205 get:180 empty:204 ZeroDivisionError('division by zero') None None
# expect: af <module>:276 af:226 put_nowait:167 _put:225 ZeroDivisionError('division by zero') None None
# expect: ag <module>:276 ag:237 get_nowait:215 _get:234 ZeroDivisionError('division by zero') None None
# expect: ah <module>:276 ah:246 put_nowait:170 _wakeup_next:245 ZeroDivisionError('division by zero') None None
# expect: ai <module>:276 ai:257 put_nowait:167 _put:291 __lt__:255 KeyError(3) None None
# expect: aj <module>:276 aj:273 get:201 get_nowait:215 _get:294 __lt__:267 KeyError(3) None None
