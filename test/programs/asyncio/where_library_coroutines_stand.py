"""Tasks made of asyncio's own coroutines say where those are defined, and where they wait."""
import asyncio


def place(task):
    return repr(task).split("coro=")[1].split(">")[0].split("<")[1].replace("/usr/lib/python3.14/", "")


def name(text):
    function, _, path = text.partition(" at ")
    return function, "/".join(path.split("/")[-2:])


async def main():
    lock, queue, event, barrier = asyncio.Lock(), asyncio.Queue(), asyncio.Event(), asyncio.Barrier(2)
    await lock.acquire()
    future = asyncio.get_running_loop().create_future()
    waits = [lock.acquire(), queue.get(), event.wait(), asyncio.Semaphore(0).acquire(), barrier.wait(), asyncio.sleep(1), asyncio.sleep(0)]
    waits += [asyncio.wait_for(future, 1), asyncio.wait([future]), asyncio.to_thread(print)]
    print(waits[0].cr_code.co_firstlineno, waits[5].cr_code.co_firstlineno)
    waits.pop().close()
    tasks = [asyncio.create_task(wait) for wait in waits]
    for task in tasks:
        print(*name(place(task)))
    await asyncio.sleep(0)
    print(*name(place(tasks[6])), [frame.f_lineno for frame in tasks[6].get_stack()])
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    print(place(tasks[0]).split("/")[-1], place(tasks[4]).split("/")[-1])


asyncio.run(main())
# expect: 90 687
# expect: Lock.acquire() running asyncio/locks.py:90
# expect: Queue.get() running asyncio/queues.py:172
# expect: Event.wait() running asyncio/locks.py:200
# expect: Semaphore.acquire() running asyncio/locks.py:386
# expect: Barrier.wait() running asyncio/locks.py:511
# expect: sleep() running asyncio/tasks.py:687
# expect: sleep() running asyncio/tasks.py:687
# expect: wait_for() running asyncio/tasks.py:440
# expect: wait() running asyncio/tasks.py:405
# expect: sleep() running asyncio/tasks.py:690 [690]
# expect: locks.py:90 locks.py:511
