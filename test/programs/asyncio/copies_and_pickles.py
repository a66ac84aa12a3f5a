# python: 3.13
"""What of asyncio can be copied and pickled, and what a copy has of the original."""
import asyncio
import copy
import pickle


def told(make):
    try:
        return make()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def callback():
    pass


class Service:
    def __init__(self):
        self.lock = asyncio.Lock()
        self.places = asyncio.BoundedSemaphore(3)
        self.changed = asyncio.Condition()
        self.jobs = asyncio.Queue(5)
        self.ready = asyncio.Event()


async def main():
    loop = asyncio.get_running_loop()
    timer = loop.call_later(5, callback)
    async with asyncio.timeout(9) as limit, asyncio.TaskGroup() as group:
        for what in (loop.call_soon(callback), timer, limit, group, asyncio.StreamReader()):
            print(type(what).__name__)
            print('  copied', told(lambda: type(copy.copy(what)).__name__))
            print('  deeply', told(lambda: type(copy.deepcopy(what)).__name__))
        print(list(vars(limit)), list(vars(group)))
    timer.cancel()
    fields = vars(loop)
    print([name for name in ('_ready', '_scheduled', '_default_executor', '_selector') if name in fields])
    print(sorted(vars(asyncio.as_completed([]))))

    service = Service()
    await service.lock.acquire()
    await service.places.acquire()
    service.ready.set()
    service.jobs.put_nowait(1)
    for how in copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it)):
        other = told(lambda: how(service))
        if isinstance(other, str):
            print(other)
            continue
        print(other.lock.locked(), other.places._value, other.places._bound_value, other.ready.is_set(), other.jobs.qsize(),
              other.jobs.maxsize, other.lock is service.lock, other.changed.locked())
        async with other.changed:
            print(other.changed.locked(), service.changed.locked())
        other.lock.release() if other.lock.locked() else None
        print(other.lock.locked(), service.lock.locked())


asyncio.run(main())

shallow = copy.copy(queue := asyncio.Queue())
queue.put_nowait('in both')
print(shallow.qsize(), vars(shallow)['_queue'])
vars(queue)['_maxsize'] = 1
print(queue.maxsize, queue.full(), shallow.full())
for count in 2.0, 0.5, False, True, -0.0:
    places = asyncio.Semaphore(count)
    print(places._value, places.locked(), repr(places).split('[')[1])
    places.release()
    print(places._value)
try:
    asyncio.Semaphore(-0.5)
except ValueError as error:
    print(error)
# expect: Handle
# expect:   copied Handle
# expect:   deeply TypeError: cannot pickle '_contextvars.Context' object
# expect: TimerHandle
# expect:   copied TimerHandle
# expect:   deeply TypeError: cannot pickle '_contextvars.Context' object
# expect: Timeout
# expect:   copied Timeout
# expect:   deeply TypeError: cannot pickle '_contextvars.Context' object
# expect: TaskGroup
# expect:   copied TaskGroup
# expect:   deeply TypeError: cannot pickle '_contextvars.Context' object
# expect: StreamReader
# expect:   copied StreamReader
# expect:   deeply TypeError: cannot pickle '_contextvars.Context' object
# expect: ['_state', '_timeout_handler', '_task', '_when', '_cancelling'] ['_entered', '_exiting', '_aborting', '_loop', '_parent_task', '_parent_cancel_requested', '_tasks', '_errors', '_base_error', '_on_completed_fut']
# expect: ['_ready', '_scheduled', '_default_executor', '_selector']
# expect: ['_done', '_timeout_handle', '_todo', '_todo_left']
# expect: True 2 3 True 1 5 True False
# expect: True True
# expect: False False
# expect: False 2 3 True 1 5 False False
# expect: True False
# expect: False False
# expect: False 2 3 True 1 5 False False
# expect: True False
# expect: False False
# expect: 1 deque(['in both'])
# expect: 1 True False
# expect: 2.0 False unlocked, value:2.0]>
# expect: 3.0
# expect: 0.5 False unlocked, value:0.5]>
# expect: 1.5
# expect: False True locked]>
# expect: 1
# expect: True False unlocked, value:True]>
# expect: 2
# expect: -0.0 True locked]>
# expect: 1.0
# expect: Semaphore initial value must be >= 0
