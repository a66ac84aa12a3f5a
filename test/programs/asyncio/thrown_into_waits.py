"""Where a waiting coroutine of asyncio stands when something is thrown into it, and one that has not begun."""
import asyncio, traceback


def show(c, started, exc):
    if started:
        try:
            c.send(None)
        except StopIteration:
            print('done')
    try:
        c.throw(exc)
    except BaseException as e:
        print([(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)], repr(e))


async def main():
    q = asyncio.Queue(1)
    for st in (0, 1):
        show(q.get(), st, KeyError(1))
        show(q.get(), st, asyncio.CancelledError())
    q.put_nowait(1)
    for st in (0, 1):
        show(q.put(1), st, KeyError(1))
        show(q.put(1), st, asyncio.CancelledError())
        show(q.join(), st, KeyError(2))
    l = asyncio.Lock()
    await l.acquire()
    for st in (0, 1):
        show(l.acquire(), st, KeyError(1))
        show(l.__aenter__(), st, KeyError(1))
    e = asyncio.Event()
    for st in (0, 1):
        show(e.wait(), st, KeyError(1))
    s = asyncio.Semaphore(0)
    for st in (0, 1):
        show(s.acquire(), st, KeyError(1))
    c = asyncio.Condition()
    await c.acquire()
    for st in (0, 1):
        show(c.wait(), st, KeyError(1))
    show(asyncio.sleep(1), 0, KeyError(1))
    show(asyncio.sleep(1), 1, KeyError(1))
    show(asyncio.sleep(0), 1, KeyError(1))
asyncio.run(main())
# expect: [('show', 12), ('get', 172)] KeyError(1)
# expect: [('show', 12), ('get', 172)] CancelledError()
# expect: [('show', 12), ('get', 186)] KeyError(1)
# expect: [('show', 12), ('get', 186)] CancelledError()
# expect: [('show', 12), ('put', 125)] KeyError(1)
# expect: [('show', 12), ('put', 125)] CancelledError()
# expect: [('show', 12), ('join', 239)] KeyError(2)
# expect: [('show', 12), ('put', 139)] KeyError(1)
# expect: [('show', 12), ('put', 139)] CancelledError()
# expect: [('show', 12), ('join', 248), ('wait', 213)] KeyError(2)
# expect: [('show', 12), ('acquire', 90)] KeyError(1)
# expect: [('show', 12), ('__aenter__', 13)] KeyError(1)
# expect: [('show', 12), ('acquire', 110)] KeyError(1)
# expect: [('show', 12), ('__aenter__', 14), ('acquire', 110)] KeyError(1)
# expect: [('show', 12), ('wait', 200)] KeyError(1)
# expect: [('show', 12), ('wait', 213)] KeyError(1)
# expect: [('show', 12), ('acquire', 386)] KeyError(1)
# expect: [('show', 12), ('acquire', 407)] KeyError(1)
# expect: [('show', 12), ('wait', 248)] KeyError(1)
# expect: [('show', 12), ('wait', 272)] KeyError(1)
# expect: [('show', 12), ('sleep', 687)] KeyError(1)
# expect: [('show', 12), ('sleep', 702)] KeyError(1)
# expect: [('show', 12), ('sleep', 690), ('__sleep0', 684)] KeyError(1)
