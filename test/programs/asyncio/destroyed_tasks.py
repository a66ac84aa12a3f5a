"""Pending tasks that are destroyed: the collector closes the coroutine first."""
import asyncio
import gc
import logging
import re

logging.basicConfig(format='%(message)s', handlers=[logging.StreamHandler(__import__('sys').stdout)])


class Tidy(logging.Filter):
    def filter(self, record):
        record.msg = re.sub(r'/\S*/|:\d+>', '', record.msg)
        return True


logging.getLogger('asyncio').addFilter(Tidy())


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


async def waiter(future):
    kept = Told('local')
    try:
        await future
    finally:
        print('finally')


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0)
    del task, future
    gc.collect()
    print('collected')


asyncio.run(main())
logging.getLogger('asyncio').filters.clear()
logging.getLogger().handlers.clear()
# expect: finally
# expect: gone: local
# expect: Task was destroyed but it is pending!
# expect: task: <Task pending name='Task-2' coro=<waiter() done, defined at destroyed_tasks.py wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: collected
