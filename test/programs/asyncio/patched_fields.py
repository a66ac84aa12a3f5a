"""What mock.patch.object() put into a field is taken back."""
import asyncio
from unittest import mock


async def main():
    loop = asyncio.get_running_loop()
    lock, event, semaphore, queue = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(3), asyncio.Queue()
    cases = [(lock, '_locked', True), (lock, '_waiters', []), (event, '_value', True), (semaphore, '_value', 9),
             (queue, '_unfinished_tasks', 4), (queue, '_finished', event), (queue, '_maxsize', 1), (queue, '_is_shutdown', True),
             (loop, '_debug', True), (loop, '_task_factory', 5), (loop, 'slow_callback_duration', 8), (loop, '_closed', False)]
    for target, name, value in cases:
        before = getattr(target, name)
        with mock.patch.object(target, name, value):
            inside = getattr(target, name) == value
        after = getattr(target, name)
        print(type(target).__name__.replace('_UnixSelectorEventLoop', 'Loop').replace('VirtualLoop', 'Loop'), name, inside, after == before, type(after).__name__)
    await lock.acquire()
    print(lock.locked(), semaphore.locked(), event.is_set(), queue.full())


asyncio.run(main())
# expect: Lock _locked True True bool
# expect: Lock _waiters True True NoneType
# expect: Event _value True True bool
# expect: Semaphore _value True True int
# expect: Queue _unfinished_tasks True True int
# expect: Queue _finished True True Event
# expect: Queue _maxsize True True int
# expect: Queue _is_shutdown True True bool
# expect: Loop _debug True True bool
# expect: Loop _task_factory True True NoneType
# expect: Loop slow_callback_duration True True float
# expect: Loop _closed True True bool
# expect: True False False False
