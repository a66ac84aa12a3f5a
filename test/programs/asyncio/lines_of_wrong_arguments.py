"""Where tracebacks say that something went wrong with what was given to functions of asyncio."""
import asyncio, re, traceback


def show(error):
    if isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    for line in traceback.format_exception(error):
        line = re.sub('0x[0-9a-f]+', '', line)
        line = re.sub(r'File ".*?/(asyncio/)?([a-z_0-9]+\.py)"', r'File "\2"', line)
        if 'File "' not in line or 'lines_of_wrong' not in line:
            print('    ' + line.rstrip().replace('\n', '\n    '))


class Hash:
    def __hash__(self):
        raise ArithmeticError('hash')


class Bool:
    def __bool__(self):
        raise ArithmeticError('bool')


class Iter:
    def __iter__(self):
        raise ArithmeticError('iter')


class AtOnce:
    def __await__(self):
        raise ArithmeticError('await')


class Later:
    def __await__(self):
        yield
        raise ArithmeticError('later')


async def nothing():
    pass


def some():
    yield asyncio.create_task(nothing())
    raise ArithmeticError('in the middle')


async def in_group(it):
    async with asyncio.TaskGroup() as group:
        group.create_task(it)


async def on_condition(it):
    async with asyncio.Condition() as condition:
        await condition.wait_for(it)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result(1)
    other = asyncio.new_event_loop()
    cases = {
        'gather': lambda: [asyncio.gather(it) for it in ([nothing], )],
        'gather a dict': lambda: asyncio.gather({}),
        'gather what cannot be hashed': lambda: asyncio.gather(Hash()),
        'gather a number': lambda: asyncio.gather(5),
        'gather of two loops': lambda: asyncio.gather(done, other.create_future()),
        'gather, at once': lambda: asyncio.gather(AtOnce()),
        'gather, later': lambda: asyncio.gather(Later()),
        'shield, later': lambda: asyncio.shield(Later()),
        'wait for a number': lambda: asyncio.wait(5),
        'wait for numbers': lambda: asyncio.wait([5]),
        'wait for lists': lambda: asyncio.wait([[]]),
        'wait for what cannot be hashed': lambda: asyncio.wait([Hash()]),
        'wait, bool': lambda: asyncio.wait(Bool()),
        'wait, iter': lambda: asyncio.wait(Iter()),
        'wait, generator': lambda: asyncio.wait(some()),
        'wait, no mode': lambda: asyncio.wait([done], return_when=None),
        'wait, timeout': lambda: asyncio.wait([asyncio.create_task(nothing())], timeout='soon'),
        'as_completed of a number': lambda: asyncio.as_completed(5),
        'as_completed of numbers': lambda: asyncio.as_completed([5]),
        'as_completed of lists': lambda: asyncio.as_completed([[]]),
        'as_completed, iter': lambda: asyncio.as_completed(Iter()),
        'as_completed of an awaitable': lambda: asyncio.as_completed(Later()),
        'as_completed, timeout': lambda: asyncio.as_completed([asyncio.create_task(nothing())], timeout='soon'),
        'wait_for': lambda: asyncio.wait_for(5, 0),
        'wait_for, later': lambda: asyncio.wait_for(Later(), 1),
        'group': lambda: in_group(nothing),
        'condition': lambda: on_condition(None),
        'condition made': lambda: asyncio.Condition(5),
        'semaphore': lambda: asyncio.Semaphore('x'),
        'barrier': lambda: asyncio.Barrier('x'),
        'ensure_future': lambda: asyncio.ensure_future(done, loop=other),
        'wrap_future': lambda: asyncio.wrap_future(5),
        'runner': lambda: asyncio.Runner(loop_factory=5).get_loop(),
        'runner entered': lambda: asyncio.Runner(loop_factory=5).__enter__(),
        'call_later': lambda: loop.call_later('soon', print),
        'feed_data': lambda: asyncio.StreamReader().feed_data(Bool()),
        'debug': lambda: loop.set_debug(True),
        'run_in_executor': lambda: loop.run_in_executor(None, None),
        'call_soon': lambda: loop.call_soon(None),
        'call_soon_threadsafe': lambda: loop.call_soon_threadsafe(nothing),
        'call_at': lambda: loop.call_at(1, None),
    }
    for name, case in cases.items():
        print(name)
        try:
            result = case()
            if hasattr(result, '__await__'):
                await result
            print('    fine')
        except Exception as error:
            show(error)
    loop.set_debug(False)
    other.close()


asyncio.run(main())
for case in (asyncio.as_completed, asyncio.gather, asyncio.shield, asyncio.ensure_future):
    try:
        case([Later()]) if case is asyncio.as_completed else case(Later())
    except RuntimeError as error:
        show(error)
# expect: gather
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 875, in gather
# expect:         if arg not in arg_to_fut:
# expect:            ^^^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
# expect: gather a dict
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 875, in gather
# expect:         if arg not in arg_to_fut:
# expect:            ^^^^^^^^^^^^^^^^^^^^^
# expect:     TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
# expect: gather what cannot be hashed
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 875, in gather
# expect:         if arg not in arg_to_fut:
# expect:            ^^^^^^^^^^^^^^^^^^^^^
# expect:     ArithmeticError: hash
# expect: gather a number
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 876, in gather
# expect:         fut = ensure_future(arg, loop=loop)
# expect:       File "tasks.py", line 726, in ensure_future
# expect:         raise TypeError('An asyncio.Future, a coroutine or an awaitable '
# expect:                         'is required')
# expect:     TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: gather of two loops
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 876, in gather
# expect:         fut = ensure_future(arg, loop=loop)
# expect:       File "tasks.py", line 714, in ensure_future
# expect:         raise ValueError('The future belongs to a different loop than '
# expect:                         'the one specified as the loop argument')
# expect:     ValueError: The future belongs to a different loop than the one specified as the loop argument
# expect: gather, at once
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 721, in _wrap_awaitable
# expect:         return await awaitable
# expect:                ^^^^^^^^^^^^^^^
# expect:     ArithmeticError: await
# expect: gather, later
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 721, in _wrap_awaitable
# expect:         return await awaitable
# expect:                ^^^^^^^^^^^^^^^
# expect:     ArithmeticError: later
# expect: shield, later
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 721, in _wrap_awaitable
# expect:         return await awaitable
# expect:                ^^^^^^^^^^^^^^^
# expect:     ArithmeticError: later
# expect: wait for a number
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 426, in wait
# expect:         fs = set(fs)
# expect:     TypeError: 'int' object is not iterable
# expect: wait for numbers
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 432, in wait
# expect:         return await _wait(fs, timeout, return_when, loop)
# expect:                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:       File "tasks.py", line 517, in _wait
# expect:         f.add_done_callback(_on_completion)
# expect:         ^^^^^^^^^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'add_done_callback'
# expect: wait for lists
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 426, in wait
# expect:         fs = set(fs)
# expect:     TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: wait for what cannot be hashed
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 426, in wait
# expect:         fs = set(fs)
# expect:     ArithmeticError: hash
# expect: wait, bool
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 421, in wait
# expect:         if not fs:
# expect:                ^^
# expect:     ArithmeticError: bool
# expect: wait, iter
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 426, in wait
# expect:         fs = set(fs)
# expect:     ArithmeticError: iter
# expect: wait, generator
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 426, in wait
# expect:         fs = set(fs)
# expect:     ArithmeticError: in the middle
# expect: wait, no mode
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 424, in wait
# expect:         raise ValueError(f'Invalid return_when value: {return_when}')
# expect:     ValueError: Invalid return_when value: None
# expect: wait, timeout
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 432, in wait
# expect:         return await _wait(fs, timeout, return_when, loop)
# expect:                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:       File "tasks.py", line 499, in _wait
# expect:         timeout_handle = loop.call_later(timeout, _release_waiter, waiter)
# expect:       File "base_events.py", line 793, in call_later
# expect:         timer = self.call_at(self.time() + delay, callback, *args,
# expect:                              ~~~~~~~~~~~~^~~~~~~
# expect:     TypeError: unsupported operand type(s) for +: 'float' and 'str'
# expect: as_completed of a number
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 672, in as_completed
# expect:         return _AsCompletedIterator(fs, timeout)
# expect:       File "tasks.py", line 566, in __init__
# expect:         todo = {ensure_future(aw, loop=loop) for aw in set(aws)}
# expect:                                                        ~~~^^^^^
# expect:     TypeError: 'int' object is not iterable
# expect: as_completed of numbers
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 672, in as_completed
# expect:         return _AsCompletedIterator(fs, timeout)
# expect:       File "tasks.py", line 566, in __init__
# expect:         todo = {ensure_future(aw, loop=loop) for aw in set(aws)}
# expect:                 ~~~~~~~~~~~~~^^^^^^^^^^^^^^^
# expect:       File "tasks.py", line 726, in ensure_future
# expect:         raise TypeError('An asyncio.Future, a coroutine or an awaitable '
# expect:                         'is required')
# expect:     TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: as_completed of lists
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 672, in as_completed
# expect:         return _AsCompletedIterator(fs, timeout)
# expect:       File "tasks.py", line 566, in __init__
# expect:         todo = {ensure_future(aw, loop=loop) for aw in set(aws)}
# expect:                                                        ~~~^^^^^
# expect:     TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# expect: as_completed, iter
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 672, in as_completed
# expect:         return _AsCompletedIterator(fs, timeout)
# expect:       File "tasks.py", line 566, in __init__
# expect:         todo = {ensure_future(aw, loop=loop) for aw in set(aws)}
# expect:                                                        ~~~^^^^^
# expect:     ArithmeticError: iter
# expect: as_completed of an awaitable
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 668, in as_completed
# expect:         raise TypeError(
# expect:             f"expects an iterable of awaitables, not {type(fs).__name__}"
# expect:         )
# expect:     TypeError: expects an iterable of awaitables, not Later
# expect: as_completed, timeout
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 672, in as_completed
# expect:         return _AsCompletedIterator(fs, timeout)
# expect:       File "tasks.py", line 571, in __init__
# expect:         loop.call_later(timeout, self._handle_timeout)
# expect:         ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:       File "base_events.py", line 793, in call_later
# expect:         timer = self.call_at(self.time() + delay, callback, *args,
# expect:                              ~~~~~~~~~~~~^~~~~~~
# expect:     TypeError: unsupported operand type(s) for +: 'float' and 'str'
# expect: wait_for
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 476, in wait_for
# expect:         fut = ensure_future(fut)
# expect:       File "tasks.py", line 726, in ensure_future
# expect:         raise TypeError('An asyncio.Future, a coroutine or an awaitable '
# expect:                         'is required')
# expect:     TypeError: An asyncio.Future, a coroutine or an awaitable is required
# expect: wait_for, later
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 488, in wait_for
# expect:         return await fut
# expect:                ^^^^^^^^^
# expect:     ArithmeticError: later
# expect: group
# expect:     Traceback (most recent call last):
# expect:       File "taskgroups.py", line 196, in create_task
# expect:         task = self._loop.create_task(coro, **kwargs)
# expect:       File "base_events.py", line 470, in create_task
# expect:         task = tasks.Task(coro, loop=self, **kwargs)
# expect:     TypeError: a coroutine was expected, got <function nothing at >
# expect: condition
# expect:     Traceback (most recent call last):
# expect:     AttributeError: 'NoneType' object has no attribute 'wait_for'
# expect: condition made
# expect:     Traceback (most recent call last):
# expect:       File "locks.py", line 235, in __init__
# expect:         self.locked = lock.locked
# expect:                       ^^^^^^^^^^^
# expect:     AttributeError: 'int' object has no attribute 'locked'
# expect: semaphore
# expect:     Traceback (most recent call last):
# expect:       File "locks.py", line 368, in __init__
# expect:         if value < 0:
# expect:            ^^^^^^^^^
# expect:     TypeError: '<' not supported between instances of 'str' and 'int'
# expect: barrier
# expect:     Traceback (most recent call last):
# expect:       File "locks.py", line 487, in __init__
# expect:         if parties < 1:
# expect:            ^^^^^^^^^^^
# expect:     TypeError: '<' not supported between instances of 'str' and 'int'
# expect: ensure_future
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 714, in ensure_future
# expect:         raise ValueError('The future belongs to a different loop than '
# expect:                         'the one specified as the loop argument')
# expect:     ValueError: The future belongs to a different loop than the one specified as the loop argument
# expect: wrap_future
# expect:     Traceback (most recent call last):
# expect:       File "futures.py", line 419, in wrap_future
# expect:         assert isinstance(future, concurrent.futures.Future), \
# expect:                ~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:     AssertionError: concurrent.futures.Future is expected, got 5
# expect: runner
# expect:     Traceback (most recent call last):
# expect:       File "runners.py", line 84, in get_loop
# expect:         self._lazy_init()
# expect:         ~~~~~~~~~~~~~~~^^
# expect:       File "runners.py", line 153, in _lazy_init
# expect:         self._loop = self._loop_factory()
# expect:                      ~~~~~~~~~~~~~~~~~~^^
# expect:     TypeError: 'int' object is not callable
# expect: runner entered
# expect:     Traceback (most recent call last):
# expect:       File "runners.py", line 59, in __enter__
# expect:         self._lazy_init()
# expect:         ~~~~~~~~~~~~~~~^^
# expect:       File "runners.py", line 153, in _lazy_init
# expect:         self._loop = self._loop_factory()
# expect:                      ~~~~~~~~~~~~~~~~~~^^
# expect:     TypeError: 'int' object is not callable
# expect: call_later
# expect:     Traceback (most recent call last):
# expect:       File "base_events.py", line 793, in call_later
# expect:         timer = self.call_at(self.time() + delay, callback, *args,
# expect:                              ~~~~~~~~~~~~^~~~~~~
# expect:     TypeError: unsupported operand type(s) for +: 'float' and 'str'
# expect: feed_data
# expect:     Traceback (most recent call last):
# expect:       File "streams.py", line 496, in feed_data
# expect:         if not data:
# expect:                ^^^^
# expect:     ArithmeticError: bool
# expect: debug
# expect:     fine
# expect: run_in_executor
# expect:     Traceback (most recent call last):
# expect:       File "base_events.py", line 887, in run_in_executor
# expect:         self._check_callback(func, 'run_in_executor')
# expect:         ~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:       File "base_events.py", line 842, in _check_callback
# expect:         raise TypeError(
# expect:             f'a callable object was expected by {method}(), '
# expect:             f'got {callback!r}')
# expect:     TypeError: a callable object was expected by run_in_executor(), got None
# expect: call_soon
# expect:     Traceback (most recent call last):
# expect:       File "base_events.py", line 830, in call_soon
# expect:         self._check_callback(callback, 'call_soon')
# expect:         ~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^
# expect:       File "base_events.py", line 842, in _check_callback
# expect:         raise TypeError(
# expect:             f'a callable object was expected by {method}(), '
# expect:             f'got {callback!r}')
# expect:     TypeError: a callable object was expected by call_soon(), got None
# expect: call_soon_threadsafe
# expect:     Traceback (most recent call last):
# expect:       File "base_events.py", line 874, in call_soon_threadsafe
# expect:         self._check_callback(callback, 'call_soon_threadsafe')
# expect:         ~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:       File "base_events.py", line 839, in _check_callback
# expect:         raise TypeError(
# expect:             f"coroutines cannot be used with {method}()")
# expect:     TypeError: coroutines cannot be used with call_soon_threadsafe()
# expect: call_at
# expect:     Traceback (most recent call last):
# expect:       File "base_events.py", line 809, in call_at
# expect:         self._check_callback(callback, 'call_at')
# expect:         ~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^
# expect:       File "base_events.py", line 842, in _check_callback
# expect:         raise TypeError(
# expect:             f'a callable object was expected by {method}(), '
# expect:             f'got {callback!r}')
# expect:     TypeError: a callable object was expected by call_at(), got None
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 672, in as_completed
# expect:         return _AsCompletedIterator(fs, timeout)
# expect:       File "tasks.py", line 565, in __init__
# expect:         loop = events.get_event_loop()
# expect:       File "events.py", line 715, in get_event_loop
# expect:         raise RuntimeError('There is no current event loop in thread %r.'
# expect:                            % threading.current_thread().name)
# expect:     RuntimeError: There is no current event loop in thread 'MainThread'.
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 876, in gather
# expect:         fut = ensure_future(arg, loop=loop)
# expect:       File "tasks.py", line 730, in ensure_future
# expect:         loop = events.get_event_loop()
# expect:       File "events.py", line 715, in get_event_loop
# expect:         raise RuntimeError('There is no current event loop in thread %r.'
# expect:                            % threading.current_thread().name)
# expect:     RuntimeError: There is no current event loop in thread 'MainThread'.
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 963, in shield
# expect:         inner = ensure_future(arg)
# expect:       File "tasks.py", line 730, in ensure_future
# expect:         loop = events.get_event_loop()
# expect:       File "events.py", line 715, in get_event_loop
# expect:         raise RuntimeError('There is no current event loop in thread %r.'
# expect:                            % threading.current_thread().name)
# expect:     RuntimeError: There is no current event loop in thread 'MainThread'.
# expect:     Traceback (most recent call last):
# expect:       File "tasks.py", line 730, in ensure_future
# expect:         loop = events.get_event_loop()
# expect:       File "events.py", line 715, in get_event_loop
# expect:         raise RuntimeError('There is no current event loop in thread %r.'
# expect:                            % threading.current_thread().name)
# expect:     RuntimeError: There is no current event loop in thread 'MainThread'.
