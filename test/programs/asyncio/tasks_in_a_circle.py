"""Tasks that wait for one another, and futures that hold themselves: their texts end."""
import asyncio
import re


def text(value):
    return re.sub(r' running at [^ >]+', ' running', repr(value))


async def main():
    tasks = {}

    async def wait_for(name):
        await tasks[name]

    tasks['a'] = asyncio.create_task(wait_for('b'), name='a')
    tasks['b'] = asyncio.create_task(wait_for('a'), name='b')
    await asyncio.sleep(0.1)
    print(text(tasks['a']))
    print(text(tasks['b']))
    future = asyncio.get_running_loop().create_future()
    future.set_result([future])
    print(future)
    later = asyncio.get_running_loop().create_future()
    later.set_exception(ValueError(later, 1))
    print(later, repr(later.exception())[:20])
    for task in tasks.values():
        task._log_destroy_pending = False
    tasks['a'].get_loop().stop()


try:
    asyncio.new_event_loop().run_until_complete(main())
except RuntimeError as error:
    print(error)
# expect: <Task pending name='a' coro=<main.<locals>.wait_for() running> wait_for=<Task pending name='b' coro=<main.<locals>.wait_for() running> wait_for=... cb=[Task.task_wakeup()]> cb=[Task.task_wakeup()]>
# expect: <Task pending name='b' coro=<main.<locals>.wait_for() running> wait_for=<Task pending name='a' coro=<main.<locals>.wait_for() running> wait_for=... cb=[Task.task_wakeup()]> cb=[Task.task_wakeup()]>
# expect: <Future finished result=[...]>
# expect: <Future finished exception=ValueError(..., 1)> ValueError(<Future f
