# What an eager task says whose coroutine ends the program: it dies before the exception reaches who made it, unless somebody knows it.
import asyncio
import gc
import traceback

seen = []


async def kid(e):
    raise e


async def knows(e):
    me = asyncio.current_task()
    raise e


async def keeps(e):
    seen.append(asyncio.current_task())
    raise e


class Mine(asyncio.Task):
    pass


class Made(asyncio.Task):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


def told(loop, context):
    e = context['exception']
    print('told', context['message'], repr(e), [f.name for f in traceback.extract_tb(e.__traceback__)], context['future'].get_name())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(told)
    for cls in asyncio.Task, Mine, Made:
        loop.set_task_factory(asyncio.create_eager_task_factory(cls))
        for kind in KeyboardInterrupt, SystemExit:
            for f in kid, knows, keeps:
                try:
                    asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')
                except BaseException as e:
                    print('came', cls.__name__, repr(e))
                    print([(line.name, line.line) for line in traceback.extract_tb(e.__traceback__)])
                gc.collect()
        seen.clear()
        gc.collect()

    def own(loop, coro, **kwargs):
        return asyncio.Task(coro, loop=loop, eager_start=True, **kwargs)

    loop.set_task_factory(own)
    try:
        asyncio.create_task(kid(SystemExit(5)), name='own')
    except SystemExit as e:
        print('came', e.code)
    try:
        asyncio.Task(kid(SystemExit(6)), loop=loop, eager_start=True, name='direct')
    except SystemExit as e:
        print('came', e.code)


asyncio.run(main())

# A semaphore's number is the object it was given until something is counted.
for cls in asyncio.Semaphore, asyncio.BoundedSemaphore:
    semaphore = cls(True)
    print(repr(semaphore).split('[')[1], semaphore._value, vars(semaphore))


async def count():
    semaphore = asyncio.Semaphore(True)
    print(semaphore.locked(), await semaphore.acquire(), semaphore._value, semaphore.locked())
    waiting = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    print(await waiting, semaphore._value)
    semaphore.release()
    print(repr(semaphore).split('[')[1], semaphore._value)


asyncio.run(count())
# expect: told Task exception was never retrieved KeyboardInterrupt('kid') ['kid'] kid KeyboardInterrupt
# expect: came Task KeyboardInterrupt('kid')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('kid', 'raise e')]
# expect: came Task KeyboardInterrupt('knows')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('knows', 'raise e')]
# expect: told Task exception was never retrieved KeyboardInterrupt('knows') ['main', 'create_task', 'create_task', 'factory', 'knows'] knows KeyboardInterrupt
# expect: came Task KeyboardInterrupt('keeps')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('keeps', 'raise e')]
# expect: told Task exception was never retrieved SystemExit('kid') ['kid'] kid SystemExit
# expect: came Task SystemExit('kid')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('kid', 'raise e')]
# expect: came Task SystemExit('knows')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('knows', 'raise e')]
# expect: told Task exception was never retrieved SystemExit('knows') ['main', 'create_task', 'create_task', 'factory', 'knows'] knows SystemExit
# expect: came Task SystemExit('keeps')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('keeps', 'raise e')]
# expect: told Task exception was never retrieved SystemExit('keeps') ['main', 'create_task', 'create_task', 'factory', 'keeps'] keeps SystemExit
# expect: told Task exception was never retrieved KeyboardInterrupt('keeps') ['main', 'create_task', 'create_task', 'factory', 'keeps'] keeps KeyboardInterrupt
# expect: told Mine exception was never retrieved KeyboardInterrupt('kid') ['kid'] kid KeyboardInterrupt
# expect: came Mine KeyboardInterrupt('kid')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('kid', 'raise e')]
# expect: came Mine KeyboardInterrupt('knows')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('knows', 'raise e')]
# expect: told Mine exception was never retrieved KeyboardInterrupt('knows') ['main', 'create_task', 'create_task', 'factory', 'knows'] knows KeyboardInterrupt
# expect: came Mine KeyboardInterrupt('keeps')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('keeps', 'raise e')]
# expect: told Mine exception was never retrieved SystemExit('kid') ['kid'] kid SystemExit
# expect: came Mine SystemExit('kid')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('kid', 'raise e')]
# expect: came Mine SystemExit('knows')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('knows', 'raise e')]
# expect: told Mine exception was never retrieved SystemExit('knows') ['main', 'create_task', 'create_task', 'factory', 'knows'] knows SystemExit
# expect: came Mine SystemExit('keeps')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('keeps', 'raise e')]
# expect: told Mine exception was never retrieved SystemExit('keeps') ['main', 'create_task', 'create_task', 'factory', 'keeps'] keeps SystemExit
# expect: told Mine exception was never retrieved KeyboardInterrupt('keeps') ['main', 'create_task', 'create_task', 'factory', 'keeps'] keeps KeyboardInterrupt
# expect: came Made KeyboardInterrupt('kid')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('__init__', 'super().__init__(*args, **kwargs)'), ('kid', 'raise e')]
# expect: told Made exception was never retrieved KeyboardInterrupt('kid') ['main', 'create_task', 'create_task', 'factory', '__init__', 'kid'] kid KeyboardInterrupt
# expect: came Made KeyboardInterrupt('knows')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('__init__', 'super().__init__(*args, **kwargs)'), ('knows', 'raise e')]
# expect: told Made exception was never retrieved KeyboardInterrupt('knows') ['main', 'create_task', 'create_task', 'factory', '__init__', 'knows'] knows KeyboardInterrupt
# expect: came Made KeyboardInterrupt('keeps')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('__init__', 'super().__init__(*args, **kwargs)'), ('keeps', 'raise e')]
# expect: came Made SystemExit('kid')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('__init__', 'super().__init__(*args, **kwargs)'), ('kid', 'raise e')]
# expect: told Made exception was never retrieved SystemExit('kid') ['main', 'create_task', 'create_task', 'factory', '__init__', 'kid'] kid SystemExit
# expect: came Made SystemExit('knows')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('__init__', 'super().__init__(*args, **kwargs)'), ('knows', 'raise e')]
# expect: told Made exception was never retrieved SystemExit('knows') ['main', 'create_task', 'create_task', 'factory', '__init__', 'knows'] knows SystemExit
# expect: came Made SystemExit('keeps')
# expect: [('main', "asyncio.create_task(f(kind(f.__name__)), name=f'{f.__name__} {kind.__name__}')"), ('create_task', 'return loop.create_task(coro, **kwargs)'), ('create_task', 'return self._task_factory(self, coro, **kwargs)'), ('factory', 'return custom_task_constructor('), ('__init__', 'super().__init__(*args, **kwargs)'), ('keeps', 'raise e')]
# expect: told Made exception was never retrieved KeyboardInterrupt('keeps') ['main', 'create_task', 'create_task', 'factory', '__init__', 'keeps'] keeps KeyboardInterrupt
# expect: told Made exception was never retrieved SystemExit('keeps') ['main', 'create_task', 'create_task', 'factory', '__init__', 'keeps'] keeps SystemExit
# expect: told Task exception was never retrieved SystemExit(5) ['kid'] own
# expect: came 5
# expect: told Task exception was never retrieved SystemExit(6) ['kid'] direct
# expect: came 6
# expect: unlocked, value:True]> True {'_waiters': None, '_value': True}
# expect: unlocked, value:True]> True {'_bound_value': True, '_waiters': None, '_value': True}
# expect: False True 0 True
# expect: True 0
# expect: unlocked, value:1]> 1
