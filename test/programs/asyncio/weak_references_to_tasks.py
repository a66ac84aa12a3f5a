# python: 3.14
"""A task that only weak references know is gone when it is over, and lives as long as what runs because of it."""
import asyncio
import weakref


async def job():
    await asyncio.sleep(0)


async def main():
    forgotten = weakref.ref(asyncio.create_task(job()))
    await asyncio.sleep(0)
    print(forgotten() is not None)
    await asyncio.sleep(0)
    print(forgotten())

    task = asyncio.create_task(job())
    known = weakref.ref(task)
    await task
    del task
    # The handle that wakes this task has it.
    print(known() is not None)
    await asyncio.sleep(0)
    print(known())

    background = weakref.WeakSet()
    for _ in range(3):
        background.add(asyncio.create_task(job()))
    print(len(background))
    await asyncio.sleep(0.01)
    print(len(background))

    future = asyncio.get_running_loop().create_future()
    watched = weakref.ref(future, lambda _: print('future gone'))
    future.add_done_callback(lambda _: print('callback'))
    future.set_result(1)
    del future
    await asyncio.sleep(0)
    print(watched())


asyncio.run(main())
# expect: True
# expect: None
# expect: True
# expect: None
# expect: 3
# expect: 0
# expect: callback
# expect: future gone
# expect: None
