# Where somebody stands who waits inside of `async with`, of a queue or of a group, and the lines by which exceptions come out of there.
import asyncio
import traceback


def places(error):
    return [(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)][1:]


async def entered(primitive):
    async with primitive:
        pass


async def grouped(event):
    async with asyncio.TaskGroup() as group:
        group.create_task(event.wait())


async def completed(event):
    for coro in asyncio.as_completed([event.wait()]):
        await coro


async def each_completed(event):
    async for task in asyncio.as_completed([event.wait()]):
        print(task)


class Refusing(asyncio.Lock):
    async def acquire(self):
        raise KeyError("acquire")


class Keeping(asyncio.Semaphore):
    def release(self):
        raise KeyError("release")


async def main():
    lock, semaphore, queue, event = asyncio.Lock(), asyncio.Semaphore(0), asyncio.Queue(), asyncio.Event()
    await lock.acquire()
    queue.put_nowait(1)
    waiting = (
        entered(lock),
        entered(semaphore),
        entered(asyncio.Condition(lock)),
        entered(asyncio.Barrier(2)),
        queue.join(),
        grouped(event),
        completed(event),
        each_completed(event),
    )
    for coro in waiting:
        task = asyncio.create_task(coro)
        await asyncio.sleep(0.1)
        print(coro.__name__, [line.split("/")[-1] for line in asyncio.format_call_graph(task).splitlines()[2:]])
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            print("   ", places(error))
    for primitive in Refusing(), Keeping():
        try:
            await entered(primitive)
        except KeyError as error:
            print(error, places(error))


async def fill(queue):
    await queue.put(1)


async def bind(*coros):
    tasks = [asyncio.create_task(coro) for coro in coros]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def elsewhere(*coros):
    for coro in coros:
        try:
            await asyncio.create_task(coro)
        except RuntimeError as error:
            print(str(error).partition(" is ")[2], places(error))


async def of_one_loop():
    await lock.acquire()
    await bind(entered(lock), entered(semaphore), event.wait(), queue.get(), fill(full), full.join())


lock, semaphore, event, queue, full = asyncio.Lock(), asyncio.Semaphore(0), asyncio.Event(), asyncio.Queue(), asyncio.Queue(1)
full.put_nowait(0)
asyncio.run(main())
asyncio.run(of_one_loop())
asyncio.run(elsewhere(entered(lock), entered(semaphore), event.wait(), queue.get(), fill(full), full.join(), lock.acquire()))
# expect: entered ["locks.py', line 110, in async Lock.acquire()", "locks.py', line 14, in async _ContextManagerMixin.__aenter__()", "where_locks_are_waited_for.py', line 11, in async entered()"]
# expect:     [('entered', 11), ('__aenter__', 14), ('acquire', 110)]
# expect: entered ["locks.py', line 407, in async Semaphore.acquire()", "locks.py', line 14, in async _ContextManagerMixin.__aenter__()", "where_locks_are_waited_for.py', line 11, in async entered()"]
# expect:     [('entered', 11), ('__aenter__', 14), ('acquire', 407)]
# expect: entered ["locks.py', line 110, in async Lock.acquire()", "locks.py', line 14, in async _ContextManagerMixin.__aenter__()", "where_locks_are_waited_for.py', line 11, in async entered()"]
# expect:     [('entered', 11), ('__aenter__', 14), ('acquire', 110)]
# expect: entered ["locks.py', line 272, in async Condition.wait()", "locks.py', line 313, in async Condition.wait_for()", "locks.py', line 564, in async Barrier._wait()", "locks.py', line 527, in async Barrier.wait()", "locks.py', line 506, in async Barrier.__aenter__()", "where_locks_are_waited_for.py', line 11, in async entered()"]
# expect:     [('entered', 11), ('__aenter__', 506), ('wait', 527), ('_wait', 564), ('wait_for', 313), ('wait', 272)]
# expect: join ["locks.py', line 213, in async Event.wait()", "queues.py', line 248, in async Queue.join()"]
# expect:     [('join', 248), ('wait', 213)]
# expect: grouped ["taskgroups.py', line 121, in async TaskGroup._aexit()", "taskgroups.py', line 72, in async TaskGroup.__aexit__()", "where_locks_are_waited_for.py', line 16, in async grouped()"]
# expect:     [('grouped', 16), ('__aexit__', 72), ('_aexit', 157), ('_aexit', 121)]
# expect: completed ["queues.py', line 186, in async Queue.get()", "tasks.py', line 614, in async _AsCompletedIterator._wait_for_one()", "where_locks_are_waited_for.py', line 22, in async completed()"]
# expect:     [('completed', 22), ('_wait_for_one', 614), ('get', 186)]
# expect: each_completed ["queues.py', line 186, in async Queue.get()", "tasks.py', line 614, in async _AsCompletedIterator._wait_for_one()", "tasks.py', line 587, in async _AsCompletedIterator.__anext__()", "where_locks_are_waited_for.py', line 26, in async each_completed()"]
# expect:     [('each_completed', 26), ('__anext__', 587), ('_wait_for_one', 614), ('get', 186)]
# expect: 'acquire' [('entered', 11), ('__aenter__', 14), ('acquire', 32)]
# expect: 'release' [('entered', 11), ('__aexit__', 20), ('release', 37)]
# expect: bound to a different event loop [('entered', 11), ('__aenter__', 14), ('acquire', 105), ('_get_loop', 20)]
# expect: bound to a different event loop [('entered', 11), ('__aenter__', 14), ('acquire', 402), ('_get_loop', 20)]
# expect: bound to a different event loop [('wait', 210), ('_get_loop', 20)]
# expect: bound to a different event loop [('get', 183), ('_get_loop', 20)]
# expect: bound to a different event loop [('fill', 71), ('put', 136), ('_get_loop', 20)]
# expect: bound to a different event loop [('join', 248), ('wait', 210), ('_get_loop', 20)]
# expect: bound to a different event loop [('acquire', 105), ('_get_loop', 20)]
