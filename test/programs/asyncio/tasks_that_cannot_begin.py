# A task whose loop is closed, or that is to begin eagerly without a loop: it dies at once and says so, once, then its coroutine.
import asyncio
import gc
import sys
import traceback
import warnings


async def work():
    await asyncio.sleep(0)


def told(loop, context):
    print(context["message"], repr(context["task"]).partition(" running")[0])


warnings.showwarning = lambda message, *rest: print("warning:", message)
sys.excepthook = lambda *rest: print("uncaught", rest[0].__name__)
closed = asyncio.new_event_loop()
closed.set_exception_handler(told)
closed.close()
try:
    asyncio.Task(work(), loop=closed, name="first")
except RuntimeError as error:
    print(error)
print("after the first")


async def main():
    asyncio.get_running_loop().set_exception_handler(told)
    try:
        asyncio.Task(work(), eager_start=True, name="second")
    except AttributeError as error:
        print(error)
    print("after the second")
    async with asyncio.TaskGroup() as group:
        pass
    late = work()
    for wrong in (lambda: group.create_task(late), lambda: asyncio.sleep("soon")):
        try:
            made = wrong()
            await made
        except (RuntimeError, TypeError) as error:
            print(error, [entry.lineno for entry in traceback.extract_tb(error.__traceback__)][1:])


asyncio.run(main())


def step_by_hand():
    by_hand = asyncio.new_event_loop()
    by_hand.set_exception_handler(lambda loop, context: print(context["message"][:21], repr(context.get("exception"))[:20]))
    by_hand.create_task(work(), name="third")
    by_hand._run_once()
    by_hand.set_exception_handler(told)
    gc.collect()
    print(asyncio.all_tasks(by_hand))
    by_hand.close()


step_by_hand()
# expect: Event loop is closed
# expect: Task was destroyed but it is pending! <Task pending name='first' coro=<work()
# expect: warning: coroutine 'work' was never awaited
# expect: after the first
# expect: Task was destroyed but it is pending! <Task pending name='second' coro=<work()
# expect: warning: coroutine 'work' was never awaited
# expect: 'NoneType' object has no attribute 'is_running'
# expect: after the second
# expect: TaskGroup <TaskGroup entered> is finished [39, 192]
# expect: '<=' not supported between instances of 'str' and 'int' [689]
# expect: Exception in callback RuntimeError('loop <
# expect: warning: coroutine 'work' was never awaited
# expect: Task was destroyed but it is pending! <Task pending name='third' coro=<work()
# expect: set()
