# A task that the collector finds in a line: leaving the line brings it back for a turn, and its death is told only once.
import asyncio
import gc


async def getter():
    queue = asyncio.Queue()
    try:
        await queue.get()
    except BaseException as error:
        print("get", repr(error))
        raise


async def putter():
    queue = asyncio.Queue(1)
    await queue.put(1)
    try:
        await queue.put(2)
    finally:
        print("put left")


async def locker():
    lock = asyncio.Lock()
    await lock.acquire()
    try:
        await lock.acquire()
    finally:
        print("lock left")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], context.get("exception")))
    for work in (getter, putter, locker):
        asyncio.create_task(work())
        await asyncio.sleep(0)
        gc.collect()
        print("collected")
        for turn in range(3):
            await asyncio.sleep(0)
            print(turn)
        gc.collect()
        print("collected again")


asyncio.run(main())
# expect: get GeneratorExit()
# expect: Task was destroyed but it is pending! None
# expect: collected
# expect: 0
# expect: 1
# expect: 2
# expect: collected again
# expect: put left
# expect: Task was destroyed but it is pending! None
# expect: collected
# expect: 0
# expect: 1
# expect: 2
# expect: collected again
# expect: lock left
# expect: Task was destroyed but it is pending! None
# expect: collected
# expect: 0
# expect: 1
# expect: 2
# expect: collected again
