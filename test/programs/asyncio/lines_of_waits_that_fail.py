"""The lines of the library that a traceback shows where a wait fails in one of the rarer ways."""
import asyncio
import traceback


def show(error):
    for line in traceback.format_exception(error):
        if 'asyncio' in line or not line.startswith('  File'):
            print('...' + line.partition('asyncio')[2] if line.startswith('  File') else line, end='')


async def main():
    condition = asyncio.Condition()

    async def waits():
        async with condition:
            await condition.wait()

    # Cancelled twice: the first time where it waits, the second where it takes the lock again.
    task = asyncio.create_task(waits())
    await asyncio.sleep(0.01)
    await condition.acquire()
    for word in 'one', 'two':
        task.cancel(word)
        await asyncio.sleep(0.01)
    condition.release()
    try:
        await task
    except asyncio.CancelledError as error:
        show(error)

    # Shut down for good while somebody waits to put: there is room, but not for this.
    for immediately in False, True:
        queue = asyncio.Queue(1)
        queue.put_nowait(1)
        task = asyncio.create_task(queue.put(2))
        await asyncio.sleep(0.01)
        queue.shutdown(immediately)
        try:
            await task
        except asyncio.QueueShutDown as error:
            show(error)
    queue = asyncio.Queue()
    queue.shutdown()
    try:
        await queue.put(1)
    except asyncio.QueueShutDown as error:
        show(error)

    barrier = asyncio.Barrier(2)
    await barrier.abort()
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        show(error)

    for limit in 'x', []:
        try:
            await asyncio.wait_for(asyncio.Future(), limit)
        except TypeError as error:
            show(error)
        try:
            asyncio.timeout(limit)
        except TypeError as error:
            show(error)
        try:
            async with asyncio.timeout_at(limit):
                pass
        except TypeError as error:
            show(error)


asyncio.run(main())


def function():
    pass


class Alike:
    def __call__(self, future):
        pass

    def __eq__(self, other):
        return True

    __hash__ = None


async def callbacks():
    future = asyncio.get_running_loop().create_future()
    for callback in function, print, Alike(), function, function.__call__:
        future.add_done_callback(callback)
    print(future.remove_done_callback(lambda future: None), len(future._callbacks))
    future.add_done_callback(Alike())
    print(future.remove_done_callback(function), future._callbacks and len(future._callbacks))


asyncio.run(callbacks())
# expect: Traceback (most recent call last):
# expect: .../locks.py", line 272, in wait
# expect:     await fut
# expect: asyncio.exceptions.CancelledError: one
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 28, in main
# expect:     await task
# expect: .../lines_of_waits_that_fail.py", line 17, in waits
# expect:     await condition.wait()
# expect: .../locks.py", line 291, in wait
# expect:     raise err  # Re-raise most recent exception instance.
# expect:     ^^^^^^^^^
# expect: .../locks.py", line 284, in wait
# expect:     await self.acquire()
# expect: .../locks.py", line 110, in acquire
# expect:     await fut
# expect: asyncio.exceptions.CancelledError: two
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 40, in main
# expect:     await task
# expect: .../queues.py", line 135, in put
# expect:     raise QueueShutDown
# expect: asyncio.queues.QueueShutDown
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 40, in main
# expect:     await task
# expect: .../queues.py", line 154, in put
# expect:     return self.put_nowait(item)
# expect:            ~~~~~~~~~~~~~~~^^^^^^
# expect: .../queues.py", line 164, in put_nowait
# expect:     raise QueueShutDown
# expect: asyncio.queues.QueueShutDown
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 46, in main
# expect:     await queue.put(1)
# expect: .../queues.py", line 154, in put
# expect:     return self.put_nowait(item)
# expect:            ~~~~~~~~~~~~~~~^^^^^^
# expect: .../queues.py", line 164, in put_nowait
# expect:     raise QueueShutDown
# expect: asyncio.queues.QueueShutDown
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 53, in main
# expect:     await barrier.wait()
# expect: .../locks.py", line 519, in wait
# expect:     await self._block() # Block while the barrier drains or resets.
# expect:     ^^^^^^^^^^^^^^^^^^^
# expect: .../locks.py", line 548, in _block
# expect:     raise exceptions.BrokenBarrierError("Barrier aborted")
# expect: asyncio.exceptions.BrokenBarrierError: Barrier aborted
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 59, in main
# expect:     await asyncio.wait_for(asyncio.Future(), limit)
# expect: .../tasks.py", line 475, in wait_for
# expect:     if timeout is not None and timeout <= 0:
# expect:                                ^^^^^^^^^^^^
# expect: TypeError: '<=' not supported between instances of 'str' and 'int'
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 63, in main
# expect:     asyncio.timeout(limit)
# expect:     ~~~~~~~~~~~~~~~^^^^^^^
# expect: .../timeouts.py", line 160, in timeout
# expect:     return Timeout(loop.time() + delay if delay is not None else None)
# expect:                    ~~~~~~~~~~~~^~~~~~~
# expect: TypeError: unsupported operand type(s) for +: 'float' and 'str'
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 67, in main
# expect:     async with asyncio.timeout_at(limit):
# expect:                ~~~~~~~~~~~~~~~~~~^^^^^^^
# expect: .../timeouts.py", line 92, in __aenter__
# expect:     self.reschedule(self._when)
# expect:     ~~~~~~~~~~~~~~~^^^^^^^^^^^^
# expect: .../timeouts.py", line 66, in reschedule
# expect:     if when <= loop.time():
# expect:        ^^^^^^^^^^^^^^^^^^^
# expect: TypeError: '<=' not supported between instances of 'str' and 'float'
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 59, in main
# expect:     await asyncio.wait_for(asyncio.Future(), limit)
# expect: .../tasks.py", line 475, in wait_for
# expect:     if timeout is not None and timeout <= 0:
# expect:                                ^^^^^^^^^^^^
# expect: TypeError: '<=' not supported between instances of 'list' and 'int'
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 63, in main
# expect:     asyncio.timeout(limit)
# expect:     ~~~~~~~~~~~~~~~^^^^^^^
# expect: .../timeouts.py", line 160, in timeout
# expect:     return Timeout(loop.time() + delay if delay is not None else None)
# expect:                    ~~~~~~~~~~~~^~~~~~~
# expect: TypeError: unsupported operand type(s) for +: 'float' and 'list'
# expect: Traceback (most recent call last):
# expect: .../lines_of_waits_that_fail.py", line 67, in main
# expect:     async with asyncio.timeout_at(limit):
# expect:                ~~~~~~~~~~~~~~~~~~^^^^^^^
# expect: .../timeouts.py", line 92, in __aenter__
# expect:     self.reschedule(self._when)
# expect:     ~~~~~~~~~~~~~~~^^^^^^^^^^^^
# expect: .../timeouts.py", line 66, in reschedule
# expect:     if when <= loop.time():
# expect:        ^^^^^^^^^^^^^^^^^^^
# expect: TypeError: '<=' not supported between instances of 'list' and 'float'
# expect: 1 4
# expect: 3 2
