"""Sleeps and steps that are not quite the usual ones, beside those that are."""
import asyncio
import contextvars
import gc
import weakref

var = contextvars.ContextVar('var', default='none')


async def timers_are_handles():
    loop = asyncio.get_running_loop()
    var.set('outer')

    async def sleeper(i):
        var.set(i)
        return await asyncio.sleep(0.01 * i, f'slept {i}')
    tasks = [asyncio.create_task(sleeper(i)) for i in (3, 1, 2)]
    await asyncio.sleep(0)
    timers = sorted(loop._scheduled, key=lambda timer: timer.when())
    contexts = [timer.get_context() for timer in timers]
    print([context[var] for context in contexts])
    print(len({id(context) for context in contexts}), [timer.get_context() is context for timer, context in zip(timers, contexts)])
    print([timer._context is context for timer, context in zip(timers, contexts)])
    contexts[0].run(var.set, 'changed')
    print([timer.get_context()[var] for timer in timers])
    print([len(timer._args) for timer in timers], [timer._args[1] for timer in timers])
    print([timer.cancelled() for timer in timers])
    print(await asyncio.gather(*tasks))
    print([timer.cancelled() for timer in timers], [timer._callback for timer in timers], [timer._args for timer in timers])


async def others_end_it():
    loop = asyncio.get_running_loop()
    for ending in ('set_result', 'set_exception', 'cancel', 'run', 'stop'):
        async def sleeper():
            try:
                return await asyncio.sleep(1, 'slept')
            except BaseException as error:
                return repr(error)
        task = asyncio.create_task(sleeper())
        await asyncio.sleep(0)
        (timer,) = loop._scheduled
        future = timer._args[0]
        print(ending, future.done(), task._fut_waiter is future, len(future._callbacks))
        if ending == 'set_result':
            future.set_result('early')
        elif ending == 'set_exception':
            future.set_exception(ValueError('early'))
        elif ending == 'cancel':
            future.cancel('early')
        elif ending == 'run':
            timer._run()
        else:
            timer.cancel()
            loop.call_later(0.5, future.set_result, 'late')
        began = loop.time()
        print(await task, round(loop.time() - began, 1), timer.cancelled(), timer._callback, len(loop._scheduled))


async def more_than_one_waits():
    loop = asyncio.get_running_loop()

    async def sleeper():
        return await asyncio.sleep(0.1, 'slept')
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    (timer,) = loop._scheduled
    future = timer._args[0]
    future.add_done_callback(lambda done: print('callback', done.result()))

    async def second():
        return await future
    print(await asyncio.gather(task, second()))

    # a task in the place of the future
    async def waits():
        await asyncio.sleep(0.01)
        return 'task'
    print(await asyncio.create_task(waits()))


async def by_hand():
    sleep = asyncio.sleep(0.1, 'by hand')
    future = sleep.send(None)
    print(type(future).__name__, future._asyncio_future_blocking, sleep.cr_await is not None)
    try:
        sleep.send(None)
    except RuntimeError as error:
        print('RuntimeError:', error)
    print([timer.cancelled() for timer in asyncio.get_running_loop()._scheduled])
    sleep = asyncio.sleep(0.1, 'by hand')
    future = sleep.send(None)
    await asyncio.sleep(0.2)
    try:
        sleep.send(None)
    except StopIteration as stop:
        print('StopIteration:', stop.value)
    sleep = asyncio.sleep(0, 'nothing')
    print(sleep.send(None))
    sleep.close()


async def cancelled_twice():
    async def stubborn():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('cancelled once')
        return await asyncio.sleep(0.5, 'slept on')
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)

    async def at_once():
        await asyncio.sleep(0)
        await asyncio.sleep(0.1)
    task = asyncio.create_task(at_once())
    task.cancel('before')
    try:
        await task
    except asyncio.CancelledError as error:
        print('never began', error.args)


async def what_it_gives_dies():
    class Thing:
        pass
    thing = Thing()
    ref = weakref.ref(thing, lambda _: print('thing is gone'))
    task = asyncio.create_task(asyncio.sleep(0.01, thing))
    await asyncio.sleep(0)
    del thing
    print(ref() is not None)
    await asyncio.sleep(0.1)
    print(task.done(), type(task.result()).__name__)
    del task
    gc.collect()
    print(ref())


known = asyncio.new_event_loop()


class OwnLoop(type(known)):
    def call_later(self, delay, callback, *args, context=None):
        print('call_later', delay, len(args))
        return super().call_later(delay, callback, *args, context=context)

    def call_soon(self, callback, *args, context=None):
        self.soon = getattr(self, 'soon', 0) + 1
        return super().call_soon(callback, *args, context=context)


async def in_own_loop():
    print(await asyncio.sleep(0.1, 'own'), asyncio.get_running_loop().soon)
    asyncio.get_running_loop().set_debug(True)
    print(await asyncio.sleep(0.1, 'debug'))


for main in (timers_are_handles, others_end_it, more_than_one_waits, by_hand, cancelled_twice, what_it_gives_dies):
    print('--', main.__name__)
    asyncio.run(main())
    asyncio.run(main(), debug=True)
known.close()
with asyncio.Runner(loop_factory=OwnLoop) as runner:
    runner.run(in_own_loop())
# expect: -- timers_are_handles
# expect: [1, 2, 3]
# expect: 3 [True, True, True]
# expect: [True, True, True]
# expect: ['changed', 2, 3]
# expect: [2, 2, 2] ['slept 1', 'slept 2', 'slept 3']
# expect: [False, False, False]
# expect: ['slept 3', 'slept 1', 'slept 2']
# expect: [True, True, True] [None, None, None] [None, None, None]
# expect: [1, 2, 3]
# expect: 3 [True, True, True]
# expect: [True, True, True]
# expect: ['changed', 2, 3]
# expect: [2, 2, 2] ['slept 1', 'slept 2', 'slept 3']
# expect: [False, False, False]
# expect: ['slept 3', 'slept 1', 'slept 2']
# expect: [True, True, True] [None, None, None] [None, None, None]
# expect: -- others_end_it
# expect: set_result False True 1
# expect: early 0.0 True None 0
# expect: set_exception False True 1
# expect: ValueError('early') 0.0 True None 0
# expect: cancel False True 1
# expect: CancelledError('early') 0.0 True None 0
# expect: run False True 1
# expect: slept 0.0 True None 0
# expect: stop False True 1
# expect: late 0.5 True None 0
# expect: set_result False True 1
# expect: early 0.0 True None 0
# expect: set_exception False True 1
# expect: ValueError('early') 0.0 True None 0
# expect: cancel False True 1
# expect: CancelledError('early') 0.0 True None 0
# expect: run False True 1
# expect: slept 0.0 True None 0
# expect: stop False True 1
# expect: late 0.5 True None 0
# expect: -- more_than_one_waits
# expect: callback slept
# expect: ['slept', 'slept']
# expect: task
# expect: callback slept
# expect: ['slept', 'slept']
# expect: task
# expect: -- by_hand
# expect: Future True True
# expect: RuntimeError: await wasn't used with future
# expect: [True]
# expect: StopIteration: by hand
# expect: None
# expect: Future True True
# expect: RuntimeError: await wasn't used with future
# expect: [True]
# expect: StopIteration: by hand
# expect: None
# expect: -- cancelled_twice
# expect: cancelled once
# expect: slept on
# expect: never began ('before',)
# expect: cancelled once
# expect: slept on
# expect: never began ('before',)
# expect: -- what_it_gives_dies
# expect: True
# expect: True Thing
# expect: thing is gone
# expect: None
# expect: True
# expect: True Thing
# expect: thing is gone
# expect: None
# expect: call_later 0.1 2
# expect: own 2
# expect: call_later 0.1 2
# expect: debug
