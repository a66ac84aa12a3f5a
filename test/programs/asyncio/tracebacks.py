"""Tracebacks through the library name its functions and show its lines, as if it were written in Python."""
import asyncio
import re
import traceback


def show(error):
    text = ''.join(traceback.format_exception(error))
    print(re.sub(r'File "[^"]*?(\w+/)?(\w+\.py)", line \d+', r'File "\2"', text), end='')


def run(main):
    try:
        asyncio.run(main())
    except BaseException as error:
        show(error)


async def raising():
    raise ValueError('boom')


async def sleeping():
    task = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    task.cancel('enough')
    await task


async def late():
    async with asyncio.timeout(1):
        await asyncio.sleep(5)


async def late_too():
    await asyncio.wait_for(asyncio.sleep(5), 1)


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(raising())


async def empty():
    asyncio.Queue().get_nowait()


async def shut():
    queue = asyncio.Queue()
    queue.shutdown()
    await queue.get()


async def unlocked():
    asyncio.Lock().release()


async def nested():
    coro = raising()
    try:
        asyncio.run(coro)
    finally:
        coro.close()


for main in (raising, sleeping, late, late_too, grouped, empty, shut, unlocked, nested):
    print('---', main.__name__)
    run(main)

loop = asyncio.new_event_loop()
loop.close()
for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever, lambda: asyncio.ensure_future(1)):
    try:
        call()
    except Exception as error:
        show(error)


async def callbacks():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: show(context['exception']))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)


asyncio.run(callbacks())
# expect: --- raising
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in raising
# expect:     raise ValueError('boom')
# expect: ValueError: boom
# expect: --- sleeping
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in sleeping
# expect:     await task
# expect:   File "tasks.py", in sleep
# expect:     return await future
# expect:            ^^^^^^^^^^^^
# expect: asyncio.exceptions.CancelledError: enough
# expect: --- late
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in late
# expect:     await asyncio.sleep(5)
# expect:   File "tasks.py", in sleep
# expect:     return await future
# expect:            ^^^^^^^^^^^^
# expect: asyncio.exceptions.CancelledError
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in late
# expect:     async with asyncio.timeout(1):
# expect:                ~~~~~~~~~~~~~~~^^^
# expect:   File "timeouts.py", in __aexit__
# expect:     raise TimeoutError from exc_val
# expect: TimeoutError
# expect: --- late_too
# expect: Traceback (most recent call last):
# expect:   File "tasks.py", in wait_for
# expect:     return await fut
# expect:            ^^^^^^^^^
# expect:   File "tasks.py", in sleep
# expect:     return await future
# expect:            ^^^^^^^^^^^^
# expect: asyncio.exceptions.CancelledError
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in late_too
# expect:     await asyncio.wait_for(asyncio.sleep(5), 1)
# expect:   File "tasks.py", in wait_for
# expect:     async with timeouts.timeout(timeout):
# expect:                ~~~~~~~~~~~~~~~~^^^^^^^^^
# expect:   File "timeouts.py", in __aexit__
# expect:     raise TimeoutError from exc_val
# expect: TimeoutError
# expect: --- grouped
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "tracebacks.py", in run
# expect:   |     asyncio.run(main())
# expect:   |     ~~~~~~~~~~~^^^^^^^^
# expect:   |   File "runners.py", in run
# expect:   |     return runner.run(main)
# expect:   |            ~~~~~~~~~~^^^^^^
# expect:   |   File "runners.py", in run
# expect:   |     return self._loop.run_until_complete(task)
# expect:   |            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   |   File "base_events.py", in run_until_complete
# expect:   |     return future.result()
# expect:   |            ~~~~~~~~~~~~~^^
# expect:   |   File "tracebacks.py", in grouped
# expect:   |     async with asyncio.TaskGroup() as group:
# expect:   |                ~~~~~~~~~~~~~~~~~^^
# expect:   |   File "taskgroups.py", in __aexit__
# expect:   |     return await self._aexit(et, exc)
# expect:   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   |   File "taskgroups.py", in _aexit
# expect:   |     raise BaseExceptionGroup(
# expect:   |     ...<2 lines>...
# expect:   |     ) from None
# expect:   | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |   File "tracebacks.py", in raising
# expect:     |     raise ValueError('boom')
# expect:     | ValueError: boom
# expect:     +------------------------------------
# expect: --- empty
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in empty
# expect:     asyncio.Queue().get_nowait()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "queues.py", in get_nowait
# expect:     raise QueueEmpty
# expect: asyncio.queues.QueueEmpty
# expect: --- shut
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in shut
# expect:     await queue.get()
# expect:   File "queues.py", in get
# expect:     raise QueueShutDown
# expect: asyncio.queues.QueueShutDown
# expect: --- unlocked
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in unlocked
# expect:     asyncio.Lock().release()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "locks.py", in release
# expect:     raise RuntimeError('Lock is not acquired.')
# expect: RuntimeError: Lock is not acquired.
# expect: --- nested
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in run
# expect:     asyncio.run(main())
# expect:     ~~~~~~~~~~~^^^^^^^^
# expect:   File "runners.py", in run
# expect:     return runner.run(main)
# expect:            ~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     return self._loop.run_until_complete(task)
# expect:            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
# expect:   File "base_events.py", in run_until_complete
# expect:     return future.result()
# expect:            ~~~~~~~~~~~~~^^
# expect:   File "tracebacks.py", in nested
# expect:     asyncio.run(coro)
# expect:     ~~~~~~~~~~~^^^^^^
# expect:   File "runners.py", in run
# expect:     raise RuntimeError(
# expect:         "asyncio.run() cannot be called from a running event loop")
# expect: RuntimeError: asyncio.run() cannot be called from a running event loop
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in <module>
# expect:     call()
# expect:     ~~~~^^
# expect:   File "tracebacks.py", in <lambda>
# expect:     for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever, lambda: asyncio.ensure_future(1)):
# expect:                          ~~~~~~~~~~~~~~^^^^^^^
# expect:   File "base_events.py", in call_soon
# expect:     self._check_closed()
# expect:     ~~~~~~~~~~~~~~~~~~^^
# expect:   File "base_events.py", in _check_closed
# expect:     raise RuntimeError('Event loop is closed')
# expect: RuntimeError: Event loop is closed
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in <module>
# expect:     call()
# expect:     ~~~~^^
# expect:   File "tracebacks.py", in <lambda>
# expect:     for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever, lambda: asyncio.ensure_future(1)):
# expect:                                                         ~~~~~~~~~~~~~~~^^^^^^^^^^
# expect:   File "base_events.py", in call_later
# expect:     timer = self.call_at(self.time() + delay, callback, *args,
# expect:                          context=context)
# expect:   File "base_events.py", in call_at
# expect:     self._check_closed()
# expect:     ~~~~~~~~~~~~~~~~~~^^
# expect:   File "base_events.py", in _check_closed
# expect:     raise RuntimeError('Event loop is closed')
# expect: RuntimeError: Event loop is closed
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in <module>
# expect:     call()
# expect:     ~~~~^^
# expect:   File "base_events.py", in run_forever
# expect:     self._run_forever_setup()
# expect:     ~~~~~~~~~~~~~~~~~~~~~~~^^
# expect:   File "base_events.py", in _run_forever_setup
# expect:     self._check_closed()
# expect:     ~~~~~~~~~~~~~~~~~~^^
# expect:   File "base_events.py", in _check_closed
# expect:     raise RuntimeError('Event loop is closed')
# expect: RuntimeError: Event loop is closed
# expect: Traceback (most recent call last):
# expect:   File "tracebacks.py", in <module>
# expect:     call()
# expect:     ~~~~^^
# expect:   File "tracebacks.py", in <lambda>
# expect:     for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), loop.run_forever, lambda: asyncio.ensure_future(1)):
# expect:                                                                                                              ~~~~~~~~~~~~~~~~~~~~~^^^
# expect:   File "tasks.py", in ensure_future
# expect:     raise TypeError('An asyncio.Future, a coroutine or an awaitable '
# expect:                     'is required')
# expect: TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: Traceback (most recent call last):
# expect:   File "events.py", in _run
# expect:     self._context.run(self._callback, *self._args)
# expect:     ~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   File "tracebacks.py", in <lambda>
# expect:     loop.call_soon(lambda: 1 / 0)
# expect:                            ~~^~~
# expect: ZeroDivisionError: division by zero
