"""Semaphores and queues that were given something else than a whole number."""
import asyncio
import traceback


def places(error):
    return [(step.filename.rsplit('/', 1)[-1], step.lineno, step.name) for step in traceback.extract_tb(error.__traceback__)[1:]]


async def main():
    for make in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        for value in ('3', None, [], -1, -0.5, 1.5):
            try:
                print(value, str(make(value)).rsplit('[', 1)[-1])
            except Exception as error:
                print(value, repr(error), places(error))
    for size in ('3', None, [], 1.5, -1, True):
        queue = asyncio.Queue(size)
        for call in (queue.full, lambda: queue.put_nowait(1)):
            try:
                print(size, call())
            except Exception as error:
                print(size, repr(error), places(error))
        try:
            await asyncio.wait_for(queue.put(2), 0.01)
            print('put')
        except TimeoutError:
            print('full')
        except Exception as error:
            print(size, repr(error), places(error))


asyncio.run(main())
# expect: 3 TypeError("'<' not supported between instances of 'str' and 'int'") [('locks.py', 368, '__init__')]
# expect: None TypeError("'<' not supported between instances of 'NoneType' and 'int'") [('locks.py', 368, '__init__')]
# expect: [] TypeError("'<' not supported between instances of 'list' and 'int'") [('locks.py', 368, '__init__')]
# expect: -1 ValueError('Semaphore initial value must be >= 0') [('locks.py', 369, '__init__')]
# expect: -0.5 ValueError('Semaphore initial value must be >= 0') [('locks.py', 369, '__init__')]
# expect: 1.5 unlocked, value:1.5]>
# expect: 3 TypeError("'<' not supported between instances of 'str' and 'int'") [('locks.py', 460, '__init__'), ('locks.py', 368, '__init__')]
# expect: None TypeError("'<' not supported between instances of 'NoneType' and 'int'") [('locks.py', 460, '__init__'), ('locks.py', 368, '__init__')]
# expect: [] TypeError("'<' not supported between instances of 'list' and 'int'") [('locks.py', 460, '__init__'), ('locks.py', 368, '__init__')]
# expect: -1 ValueError('Semaphore initial value must be >= 0') [('locks.py', 460, '__init__'), ('locks.py', 369, '__init__')]
# expect: -0.5 ValueError('Semaphore initial value must be >= 0') [('locks.py', 460, '__init__'), ('locks.py', 369, '__init__')]
# expect: 1.5 unlocked, value:1.5]>
# expect: 3 TypeError("'<=' not supported between instances of 'str' and 'int'") [('queues.py', 120, 'full')]
# expect: 3 TypeError("'<=' not supported between instances of 'str' and 'int'") [('sizes_that_are_no_numbers.py', 19, '<lambda>'), ('queues.py', 165, 'put_nowait'), ('queues.py', 120, 'full')]
# expect: 3 TypeError("'<=' not supported between instances of 'str' and 'int'") [('tasks.py', 488, 'wait_for'), ('queues.py', 133, 'put'), ('queues.py', 120, 'full')]
# expect: None TypeError("'<=' not supported between instances of 'NoneType' and 'int'") [('queues.py', 120, 'full')]
# expect: None TypeError("'<=' not supported between instances of 'NoneType' and 'int'") [('sizes_that_are_no_numbers.py', 19, '<lambda>'), ('queues.py', 165, 'put_nowait'), ('queues.py', 120, 'full')]
# expect: None TypeError("'<=' not supported between instances of 'NoneType' and 'int'") [('tasks.py', 488, 'wait_for'), ('queues.py', 133, 'put'), ('queues.py', 120, 'full')]
# expect: [] TypeError("'<=' not supported between instances of 'list' and 'int'") [('queues.py', 120, 'full')]
# expect: [] TypeError("'<=' not supported between instances of 'list' and 'int'") [('sizes_that_are_no_numbers.py', 19, '<lambda>'), ('queues.py', 165, 'put_nowait'), ('queues.py', 120, 'full')]
# expect: [] TypeError("'<=' not supported between instances of 'list' and 'int'") [('tasks.py', 488, 'wait_for'), ('queues.py', 133, 'put'), ('queues.py', 120, 'full')]
# expect: 1.5 False
# expect: 1.5 None
# expect: put
# expect: -1 False
# expect: -1 None
# expect: put
# expect: True False
# expect: True None
# expect: full
