"""Task factories that refuse: where it is seen in the tracebacks of groups, and of the end of asyncio.run()."""

import asyncio
import traceback


def refusing(name):
    def factory(loop, coro, **options):
        if coro.__name__ == name:
            coro.close()
            raise RuntimeError(f'no {name}')
        return asyncio.Task(coro, loop=loop, **options)

    return factory


async def work():
    await asyncio.sleep(0)


async def main(name):
    asyncio.get_running_loop().set_task_factory(refusing(name))
    async with asyncio.TaskGroup() as group:
        group.create_task(work())


def show(error):
    for entry in traceback.extract_tb(error.__traceback__):
        if '/asyncio/' in entry.filename:
            print(entry.filename.rpartition('/')[2], entry.lineno, entry.name, entry.line.split('\n')[0])
    for inner in getattr(error, 'exceptions', ()):
        print('inside')
        show(inner)


for refused in ('work', 'shutdown_asyncgens', 'shutdown_default_executor'):
    try:
        asyncio.run(main(refused))
    except (RuntimeError, ExceptionGroup) as error:
        print(repr(error))
        show(error)
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('no work')])
# expect: runners.py 204 run return runner.run(main)
# expect: runners.py 127 run return self._loop.run_until_complete(task)
# expect: base_events.py 719 run_until_complete return future.result()
# expect: taskgroups.py 72 __aexit__ return await self._aexit(et, exc)
# expect: taskgroups.py 174 _aexit raise BaseExceptionGroup(
# expect: inside
# expect: taskgroups.py 196 create_task task = self._loop.create_task(coro, **kwargs)
# expect: base_events.py 468 create_task return self._task_factory(self, coro, **kwargs)
# expect: RuntimeError('no shutdown_asyncgens')
# expect: runners.py 203 run with Runner(debug=debug, loop_factory=loop_factory) as runner:
# expect: runners.py 63 __exit__ self.close()
# expect: runners.py 72 close loop.run_until_complete(loop.shutdown_asyncgens())
# expect: base_events.py 698 run_until_complete future = tasks.ensure_future(future, loop=self)
# expect: tasks.py 732 ensure_future return loop.create_task(coro_or_future)
# expect: base_events.py 468 create_task return self._task_factory(self, coro, **kwargs)
# expect: RuntimeError('no shutdown_default_executor')
# expect: runners.py 203 run with Runner(debug=debug, loop_factory=loop_factory) as runner:
# expect: runners.py 63 __exit__ self.close()
# expect: runners.py 73 close loop.run_until_complete(
# expect: base_events.py 698 run_until_complete future = tasks.ensure_future(future, loop=self)
# expect: tasks.py 732 ensure_future return loop.create_task(coro_or_future)
# expect: base_events.py 468 create_task return self._task_factory(self, coro, **kwargs)
