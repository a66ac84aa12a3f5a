"""A cycle that nobody has any more keeps what it has until the collector comes, also when all others let that go later."""
import gc


class R:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)


a = []
a.append(a)
r = R('r1')
a.append(r)
del a
print('a')
del r
print('r')
gc.collect()
print('gc')


class N:
    pass


def f():
    n = N()
    n.me = n
    n.r = r


r = R('r2')
f()
print('f')
r = None
print('r')
gc.collect()
print('gc')


def g(r):
    try:
        raise ValueError
    except ValueError as e:
        x = e


r = R('r3')
g(r)
print('g')
r = None
print('r')
gc.collect()
print('gc')


def h(r):

    def inner():
        return (inner, r)


r = R('r4')
h(r)
r = None
print('h')
gc.collect()
print('gc')


def retry(thing):
    last = None
    for attempt in range(2):
        try:
            raise OSError(attempt, thing)
        except OSError as error:
            last = error
    return attempt


r = R('r5')
retry(r)
r = None
print('retried')
gc.collect()
print('gc')
import asyncio


async def co(thing):
    try:
        await asyncio.sleep(0)
        raise KeyError(thing)
    except KeyError as error:
        kept = error


r = R('r6')
asyncio.run(co(r))
r = None
print('co')
gc.collect()
print('gc')


def ge(thing):
    try:
        yield 1
        raise KeyError(thing)
    except KeyError as error:
        kept = error


r = R('r7')
list(ge(r))
r = None
print('ge')
gc.collect()
print('gc')


def local(x):
    print('handler', x)


class D(R):
    pass


def bad(d):
    x = D('local')
    raise ValueError('cb')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c['message'][:22], sorted(c)))
    loop.call_soon(bad, D('arg'))
    await asyncio.sleep(0)
    print('after')
    await asyncio.sleep(0)
    print('later')
    gc.collect()
    print('collected')
    loop.call_later(0.01, bad, D('later arg'))
    await asyncio.sleep(0.1)
    print('timer')
    gc.collect()
    print('end')


asyncio.run(main())


# What a failed callback was given is let go by all others only later.
async def let_go():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c['message'][:22]))
    future = loop.create_future()
    future.add_done_callback(lambda done: 1 / 0)
    future.set_result(D('result'))
    given = D('given')
    loop.call_soon(bad, given)
    await asyncio.sleep(0)
    del future, given
    print('let go')
    gc.collect()
    print('collected')


asyncio.run(let_go())
# expect: a
# expect: r
# expect: del r1
# expect: gc
# expect: f
# expect: r
# expect: del r2
# expect: gc
# expect: g
# expect: r
# expect: del r3
# expect: gc
# expect: h
# expect: del r4
# expect: gc
# expect: retried
# expect: del r5
# expect: gc
# expect: co
# expect: del r6
# expect: gc
# expect: ge
# expect: del r7
# expect: gc
# expect: handler Exception in callback  ['exception', 'handle', 'message']
# expect: after
# expect: later
# expect: del arg
# expect: del local
# expect: collected
# expect: handler Exception in callback  ['exception', 'handle', 'message']
# expect: timer
# expect: del later arg
# expect: del local
# expect: end
# expect: handler Exception in callback
# expect: handler Exception in callback
# expect: let go
# expect: del result
# expect: del given
# expect: del local
# expect: collected
