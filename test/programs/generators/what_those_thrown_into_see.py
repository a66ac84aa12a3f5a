"""What is seen as handled by those into which an exception is thrown through others that handle one, until they pause again."""
import sys, asyncio

def inner():
    try:
        yield 1
    except ValueError as e:
        print('ctx', repr(e.__context__))
    print('inner sees', repr(sys.exception()))
    try:
        raise TypeError('t')
    except TypeError as e:
        print('t ctx', repr(e.__context__))
    yield 2
    print('inner later', repr(sys.exception()))
    yield 3

def outer():
    try:
        raise KeyError('o')
    except KeyError:
        yield from inner()
        print('outer', repr(sys.exception()))

def mid():
    try:
        raise IndexError('m')
    except IndexError:
        yield from outer()
for make in (outer, mid):
    o = make()
    next(o)
    try:
        raise LookupError('caller')
    except LookupError:
        print(o.throw(ValueError(1)))
    print(next(o))
    o = make()
    next(o)
    print(o.throw(ValueError(1)))
    print(next(o))

async def helper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('h ctx', repr(sys.exception().__context__))
    print('h', repr(sys.exception()))
    await asyncio.sleep(0)
    print('h2', repr(sys.exception()))

async def main():

    async def w():
        try:
            raise KeyError('k')
        except KeyError:
            await helper()
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    t.cancel()
    await t
asyncio.run(main())

def deep(n):
    if n == 0:
        try:
            yield 'pause'
        except ValueError:
            pass
        print('deep sees', repr(sys.exception()))
        try:
            int('x')
        except ValueError as e:
            print('deep ctx', repr(e.__context__))
        return 'ret'
    try:
        raise IndexError(n)
    except IndexError:
        r = (yield from deep(n - 1))
        print('level', n, repr(sys.exception()), r)
        try:
            raise OSError(n)
        except OSError as e:
            print('level ctx', n, repr(e.__context__))
    return n

def drive(d):
    next(d)
    try:
        d.throw(ValueError('in'))
    except StopIteration as e:
        print('end', e.value, repr(e.__context__))
drive(deep(3))
try:
    raise KeyError('around')
except KeyError:
    drive(deep(2))

def failing():
    try:
        yield 1
    except ValueError:
        raise RuntimeError('from inner')

def around():
    try:
        raise KeyError('a')
    except KeyError:
        try:
            yield from failing()
        except RuntimeError as e:
            print(repr(e.__context__), repr(e.__context__.__context__))
        print(repr(sys.exception()))
        yield 'after'
        print(repr(sys.exception()))
a = around()
next(a)
print(a.throw(ValueError('v')))
print(list(a))

def genthrows():
    g = around()
    next(g)
    try:
        raise LookupError('caller gen')
    except LookupError:
        yield g.throw(ValueError('w'))
        print('caller gen', repr(sys.exception()))
print(list(genthrows()), repr(sys.exception()))

class It:

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, e):
        raise e

def over():
    try:
        raise KeyError('ov')
    except KeyError:
        try:
            yield from It()
        except ValueError as e:
            print('over', repr(e.__context__), repr(sys.exception().__context__))
o = over()
next(o)
try:
    o.throw(ValueError('z'))
except StopIteration:
    print('stop')

async def agen():
    try:
        yield 1
    except ValueError:
        print('ag', repr(sys.exception().__context__))
    print('ag2', repr(sys.exception()))
    yield 2

async def am():
    g = agen()
    await g.__anext__()
    try:
        raise KeyError('am')
    except KeyError:
        print(await g.athrow(ValueError('q')))

    async def worker():
        try:
            raise KeyError('w')
        except KeyError:
            try:
                await helper()
            finally:
                print('fin', repr(sys.exception()))
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')

    async def fails():
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError:
            pass
        raise OSError('after')

    async def outer2():
        try:
            1 / 0
        except ZeroDivisionError:
            await fails()
    t = asyncio.create_task(outer2())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except OSError as e:
        print(repr(e.__context__))
asyncio.run(am())
# expect: ctx None
# expect: inner sees LookupError('caller')
# expect: t ctx LookupError('caller')
# expect: 2
# expect: inner later KeyError('o')
# expect: 3
# expect: ctx None
# expect: inner sees None
# expect: t ctx None
# expect: 2
# expect: inner later KeyError('o')
# expect: 3
# expect: ctx None
# expect: inner sees LookupError('caller')
# expect: t ctx LookupError('caller')
# expect: 2
# expect: inner later KeyError('o')
# expect: 3
# expect: ctx None
# expect: inner sees None
# expect: t ctx None
# expect: 2
# expect: inner later KeyError('o')
# expect: 3
# expect: h ctx None
# expect: h None
# expect: h2 KeyError('k')
# expect: deep sees None
# expect: deep ctx None
# expect: level 1 IndexError(1) ret
# expect: level ctx 1 IndexError(1)
# expect: level 2 IndexError(2) 1
# expect: level ctx 2 IndexError(2)
# expect: level 3 IndexError(3) 2
# expect: level ctx 3 IndexError(3)
# expect: end 3 None
# expect: deep sees KeyError('around')
# expect: deep ctx KeyError('around')
# expect: level 1 IndexError(1) ret
# expect: level ctx 1 IndexError(1)
# expect: level 2 IndexError(2) 1
# expect: level ctx 2 IndexError(2)
# expect: end 2 None
# expect: KeyError('a') None
# expect: KeyError('a')
# expect: after
# expect: KeyError('a')
# expect: []
# expect: KeyError('a') None
# expect: KeyError('a')
# expect: caller gen LookupError('caller gen')
# expect: ['after'] None
# expect: over KeyError('ov') KeyError('ov')
# expect: stop
# expect: ag None
# expect: ag2 KeyError('am')
# expect: 2
# expect: h ctx None
# expect: h None
# expect: h2 KeyError('w')
# expect: fin KeyError('w')
# expect: ZeroDivisionError('division by zero')
