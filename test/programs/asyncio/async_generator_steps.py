# Steps of asynchronous generators that are awaited by Python code, and the corners around them.
import asyncio
import traceback
import types


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


async def echo(n):
    held = Noisy('local of echo')
    got = None
    for i in range(n):
        try:
            got = yield (i, got)
        except ValueError as error:
            got = f'caught {error}'
    print('end of echo', held.name)


async def waits(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
        await asyncio.sleep(0)


async def fails(error):
    yield 1
    raise error


async def over(source):
    async for x in source:
        yield x * 10


@types.coroutine
def pause(value):
    return (yield value)


async def pausing():
    yield await pause('one')
    yield await pause('two')


async def read(source):
    got = []
    try:
        async for x in source:
            got.append(x)
    except BaseException as error:
        got.append(repr(error))
        print([(f.name, f.line) for f in traceback.extract_tb(error.__traceback__)])
        print('context', repr(error.__context__), 'cause', repr(error.__cause__))
    return got


async def main():
    print(await read(echo(3)))
    print(await read(over(waits(4))))
    for error in (KeyError('k'), StopAsyncIteration('s'), StopIteration('i'), GeneratorExit('g')):
        print(await read(fails(error)))
        print(await read(over(fails(error))))

    gen = echo(5)
    print(await gen.asend(None), await gen.asend('a'), await gen.athrow(ValueError('v')), await anext(gen))
    step = gen.asend('twice')
    print(await step)
    try:
        await step
    except RuntimeError as error:
        print(error)
    try:
        await gen.asend('last')
    except StopAsyncIteration as error:
        print('over', repr(error), error.__context__)
    print(await anext(gen, 'default'))

    gen = echo(2)
    try:
        await gen.asend(1)
    except TypeError as error:
        print(error)
    await gen.aclose()
    try:
        await anext(gen)
    except StopAsyncIteration:
        print('closed')

    # Two readers of one generator.
    gen = waits(3)
    first = asyncio.create_task(anext(gen))
    await asyncio.sleep(0)
    print(gen.ag_running, gen.ag_await is not None)
    try:
        await anext(gen)
    except RuntimeError as error:
        print(error)
    try:
        await gen.aclose()
    except RuntimeError as error:
        print(error)
    print(await first, gen.ag_running, gen.ag_await)
    await gen.aclose()

    # A task that is cancelled while its generator waits.
    async def slow():
        try:
            yield 1
            await asyncio.sleep(10)
            yield 2
        finally:
            print('slow is left')

    task = asyncio.create_task(read(slow()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    print(await task)

    # Left in the middle: the loop closes it.
    async for x in slow():
        break
    await asyncio.sleep(0)
    print('left', x)


def by_hand():
    coro = read(pausing())
    print(coro.send(None), type(coro.cr_await).__name__)
    print(coro.send('A'))
    print(type(coro.cr_await).__name__)
    try:
        coro.send('B')
    except StopIteration as stop:
        print(stop.value)
    coro = read(pausing())
    print(coro.send(None))
    try:
        coro.throw(KeyError('thrown'))
    except StopIteration as stop:
        print(stop.value)
    coro = read(pausing())
    coro.send(None)
    try:
        coro.close()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
by_hand()
# expect: end of echo local of echo
# expect: gone local of echo
# expect: [(0, None), (1, None), (2, None)]
# expect: [0, 10, 20, 30]
# expect: [('read', 'async for x in source:'), ('fails', 'raise error')]
# expect: context None cause None
# expect: [1, "KeyError('k')"]
# expect: [('read', 'async for x in source:'), ('over', 'async for x in source:'), ('fails', 'raise error'), ('read', 'async for x in source:'), ('fails', 'raise error')]
# expect: context None cause None
# expect: [10, "KeyError('k')"]
# expect: [('read', 'async for x in source:')]
# expect: context StopAsyncIteration('s') cause StopAsyncIteration('s')
# expect: [1, "RuntimeError('async generator raised StopAsyncIteration')"]
# expect: [('read', 'async for x in source:'), ('over', 'async for x in source:')]
# expect: context StopAsyncIteration('s') cause StopAsyncIteration('s')
# expect: [10, "RuntimeError('async generator raised StopAsyncIteration')"]
# expect: [('read', 'async for x in source:')]
# expect: context StopIteration('i') cause StopIteration('i')
# expect: [1, "RuntimeError('async generator raised StopIteration')"]
# expect: [('read', 'async for x in source:'), ('over', 'async for x in source:')]
# expect: context StopIteration('i') cause StopIteration('i')
# expect: [10, "RuntimeError('async generator raised StopIteration')"]
# expect: [('read', 'async for x in source:'), ('fails', 'raise error')]
# expect: context None cause None
# expect: [1, "GeneratorExit('g')"]
# expect: [('read', 'async for x in source:'), ('over', 'async for x in source:'), ('fails', 'raise error'), ('read', 'async for x in source:'), ('fails', 'raise error')]
# expect: context None cause None
# expect: [10, "GeneratorExit('g')"]
# expect: (0, None) (1, 'a') (2, 'caught v') (3, None)
# expect: (4, 'twice')
# expect: cannot reuse already awaited __anext__()/asend()
# expect: end of echo local of echo
# expect: gone local of echo
# expect: over StopAsyncIteration() None
# expect: default
# expect: can't send non-None value to a just-started async generator
# expect: closed
# expect: True True
# expect: anext(): asynchronous generator is already running
# expect: aclose(): asynchronous generator is already running
# expect: 0 False None
# expect: slow is left
# expect: [('read', 'async for x in source:'), ('slow', 'await asyncio.sleep(10)'), ('sleep', 'return await future')]
# expect: context None cause None
# expect: [1, 'CancelledError()']
# expect: left 1
# expect: slow is left
# expect: one async_generator_asend
# expect: two
# expect: async_generator_asend
# expect: ['A', 'B']
# expect: one
# expect: [('read', 'async for x in source:'), ('pausing', "yield await pause('one')"), ('pause', 'return (yield value)')]
# expect: context None cause None
# expect: ["KeyError('thrown')"]
# expect: [('read', 'async for x in source:')]
# expect: context None cause None
