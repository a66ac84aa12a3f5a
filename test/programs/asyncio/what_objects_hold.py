"""vars() of locks, queues and groups: their fields, as they are at that moment, and what the program put there itself."""
import asyncio


class Shelf(asyncio.Queue):
    def __init__(self, name):
        super().__init__(2)
        self.name = name


async def main():
    for make in (asyncio.Lock, asyncio.Event, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Condition, asyncio.Queue,
                 asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.TaskGroup):
        held = make()
        print(make.__name__, list(vars(held)), vars(held) is held.__dict__)
    print(list(vars(asyncio.timeout(1))))

    lock = asyncio.Lock()
    lock.owner = "Ann"
    print(vars(lock))

    async def enter():
        async with lock:
            pass

    async with lock:
        print(vars(lock))
        waiting = asyncio.create_task(enter())
        await asyncio.sleep(0)
        print(len(lock.__dict__["_waiters"]), vars(lock)["_loop"] is asyncio.get_running_loop())
    await waiting
    print({name: value for name, value in vars(lock).items() if name != "_loop"})
    vars(lock)["note"] = 1
    print(lock.note, "note" in vars(lock), sorted(dir(lock)).count("_waiters"))

    shelf = Shelf("bread")
    shelf.put_nowait("rye")
    print({name: value for name, value in vars(shelf).items() if name not in ("_finished", "_loop")})

    condition = asyncio.Condition(lock)
    print(vars(condition)["_lock"] is lock, vars(condition)["acquire"].__self__ is lock)

    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(0))
        print(vars(group)["_tasks"] == {task}, vars(group)["_parent_task"] is asyncio.current_task(), vars(group)["_entered"])


asyncio.run(main())
# expect: Lock ['_waiters', '_locked'] True
# expect: Event ['_waiters', '_value'] True
# expect: Semaphore ['_waiters', '_value'] True
# expect: BoundedSemaphore ['_bound_value', '_waiters', '_value'] True
# expect: Condition ['_lock', 'locked', 'acquire', 'release', '_waiters'] True
# expect: Queue ['_maxsize', '_getters', '_putters', '_unfinished_tasks', '_finished', '_queue', '_is_shutdown'] True
# expect: PriorityQueue ['_maxsize', '_getters', '_putters', '_unfinished_tasks', '_finished', '_queue', '_is_shutdown'] True
# expect: LifoQueue ['_maxsize', '_getters', '_putters', '_unfinished_tasks', '_finished', '_queue', '_is_shutdown'] True
# expect: TaskGroup ['_entered', '_exiting', '_aborting', '_loop', '_parent_task', '_parent_cancel_requested', '_tasks', '_errors', '_base_error', '_on_completed_fut'] True
# expect: ['_state', '_timeout_handler', '_task', '_when']
# expect: {'_waiters': None, '_locked': False, 'owner': 'Ann'}
# expect: {'_waiters': None, '_locked': True, 'owner': 'Ann'}
# expect: 1 True
# expect: {'_waiters': deque([]), '_locked': False, 'owner': 'Ann'}
# expect: 1 True 1
# expect: {'_maxsize': 2, '_getters': deque([]), '_putters': deque([]), '_unfinished_tasks': 1, '_queue': deque(['rye']), '_is_shutdown': False, 'name': 'bread'}
# expect: True True
# expect: True True True
