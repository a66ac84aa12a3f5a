"""Where suspended coroutines of the library stand: frames, what they wait for, stacks as text."""
import asyncio
import inspect
import io
import re


async def main():
    queue = asyncio.Queue(1)
    lock = asyncio.Lock()
    await lock.acquire()
    future = asyncio.get_running_loop().create_future()
    coros = [asyncio.sleep(1), asyncio.wait_for(future, 1), queue.get(), lock.acquire(), asyncio.Event().wait(),
             asyncio.Semaphore(0).acquire(), asyncio.wait([future])]
    for coro in coros:
        print(coro.__qualname__, inspect.getcoroutinestate(coro), coro.cr_frame.f_code.co_name, coro.cr_await)
    tasks = [asyncio.create_task(coro) for coro in coros]
    await asyncio.sleep(0)
    for task in tasks:
        coro = task.get_coro()
        print(inspect.getcoroutinestate(coro), coro.cr_suspended, type(coro.cr_await).__name__,
              [frame.f_code.co_name for frame in task.get_stack()])
        text = io.StringIO()
        task.print_stack(file=text)
        print(re.sub(r'/\S*/(\w+\.py)(", line |:)\d+', r'\1', text.getvalue()), end='')
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print([task.get_coro().cr_frame for task in tasks])


asyncio.run(main())
# expect: sleep CORO_CREATED sleep None
# expect: wait_for CORO_CREATED wait_for None
# expect: Queue.get CORO_CREATED get None
# expect: Lock.acquire CORO_CREATED acquire None
# expect: Event.wait CORO_CREATED wait None
# expect: Semaphore.acquire CORO_CREATED acquire None
# expect: wait CORO_CREATED wait None
# expect: CORO_SUSPENDED True FutureIter ['sleep']
# expect: Stack for <Task pending name='Task-2' coro=<sleep() running at tasks.py> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
# expect:   File "tasks.py, in sleep
# expect:     return await future
# expect: CORO_SUSPENDED True FutureIter ['wait_for']
# expect: Stack for <Task pending name='Task-3' coro=<wait_for() running at tasks.py> wait_for=<Future pending cb=[Task.task_wakeup(), _wait.<locals>._on_completion() at tasks.py]>> (most recent call last):
# expect:   File "tasks.py, in wait_for
# expect:     return await fut
# expect: CORO_SUSPENDED True FutureIter ['get']
# expect: Stack for <Task pending name='Task-4' coro=<Queue.get() running at queues.py> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
# expect:   File "queues.py, in get
# expect:     await getter
# expect: CORO_SUSPENDED True FutureIter ['acquire']
# expect: Stack for <Task pending name='Task-5' coro=<Lock.acquire() running at locks.py> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
# expect:   File "locks.py, in acquire
# expect:     await fut
# expect: CORO_SUSPENDED True FutureIter ['wait']
# expect: Stack for <Task pending name='Task-6' coro=<Event.wait() running at locks.py> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
# expect:   File "locks.py, in wait
# expect:     await fut
# expect: CORO_SUSPENDED True FutureIter ['acquire']
# expect: Stack for <Task pending name='Task-7' coro=<Semaphore.acquire() running at locks.py> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
# expect:   File "locks.py, in acquire
# expect:     await fut
# expect: CORO_SUSPENDED True coroutine ['wait']
# expect: Stack for <Task pending name='Task-8' coro=<wait() running at tasks.py> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):
# expect:   File "tasks.py, in wait
# expect:     return await _wait(fs, timeout, return_when, loop)
# expect: [None, None, None, None, None, None, None]
