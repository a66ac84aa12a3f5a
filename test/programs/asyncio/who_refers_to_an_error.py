import asyncio
import gc


class Thing:
    pass


def kinds(thing):
    return [f'{type(held).__name__} {getattr(held, "__name__", "")}' for held in gc.get_referrers(thing)]


def generator():
    thing = Thing()
    yield gc.get_referrers(thing)
    kept = [thing]
    yield kinds(thing)


running = generator()
print(next(running)[0] is running, next(running))


def function():
    thing = Thing()
    return kinds(thing)


async def inner(thing):
    print(kinds(thing))


async def by_name(thing):
    def closed_over():
        return thing

    print(kinds(thing))


async def agen():
    thing = Thing()
    yield kinds(thing)


def variables(exc):
    traceback = exc.__traceback__
    while traceback is not None:
        found = traceback.tb_frame.f_locals
        if traceback.tb_frame.f_code.co_name == '__aexit__':
            print(found)
        traceback = traceback.tb_next


async def fails():
    raise ValueError('of a task')


async def main():
    thing = Thing()
    await inner(thing)
    await asyncio.create_task(inner(thing))
    await by_name(thing)
    print(function(), [found async for found in agen()])
    for error in KeyboardInterrupt('out'), KeyError('out'):
        try:
            async with asyncio.TaskGroup():
                raise error
        except BaseException as reason:
            exc = reason if isinstance(reason, KeyboardInterrupt) else reason.exceptions[0]
        del error
        print(repr(exc), kinds(exc))
        variables(exc)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* ValueError as reasons:
        exc = reasons.exceptions[0]
        variables(reasons)
    print(repr(exc), kinds(exc))


asyncio.run(main())
# expect: True ['generator generator', 'list ']
# expect: ['coroutine main', 'coroutine inner']
# expect: ['coroutine main', 'coroutine inner']
# expect: ['coroutine main', 'cell ']
# expect: [] [['async_generator agen']]
# expect: KeyboardInterrupt('out') ['coroutine main', 'tuple ']
# expect: {'self': <TaskGroup cancelling>, 'et': <class 'KeyboardInterrupt'>, 'exc': None, 'tb': None}
# expect: KeyError('out') ['coroutine main', 'tuple ']
# expect: {'self': <TaskGroup cancelling>, 'et': None, 'exc': None, 'tb': None}
# expect: ValueError('of a task') ['coroutine main']
