# A mixin before a class of asyncio takes nothing away from it.
import asyncio


class Mixin:
    def __init__(self, *args, **kwargs):
        self.mixed = True
        super().__init__(*args, **kwargs)


def mixed(base, *args, **kwargs):
    made = type(f"Mixed{base.__name__}", (Mixin, base), {})(*args, **kwargs)
    print(type(made).__name__, type(made).__base__.__name__, made.mixed, [cls.__name__ for cls in type(made).__mro__])
    return made


async def main():
    queue = mixed(asyncio.PriorityQueue, 2)
    queue.put_nowait(3)
    queue.put_nowait(1)
    print(queue.get_nowait(), queue.full())
    async with mixed(asyncio.Lock) as nothing, mixed(asyncio.BoundedSemaphore, 3), mixed(asyncio.Condition) as also:
        print(nothing, also)
    event = mixed(asyncio.Event)
    event.set()
    print(await event.wait(), await mixed(asyncio.Barrier, 1).wait())
    async with mixed(asyncio.TaskGroup) as group, mixed(asyncio.Timeout, None) as limit:
        print(limit.when(), group.create_task(asyncio.sleep(0), name="n").get_name())
    future = mixed(asyncio.Future)
    future.set_result(4)
    print(await future, await mixed(asyncio.Task, asyncio.sleep(0, "slept")))
    reader = mixed(asyncio.StreamReader)
    reader.feed_data(b"line\nrest")
    print(await reader.readline())


asyncio.run(main())
with mixed(asyncio.Runner) as runner:
    print(runner.run(asyncio.sleep(0, "run")))


class Selector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        self.loop.now += timeout or 0
        return []


class Counting:
    scheduled = 0

    def call_soon(self, callback, *args, **kwargs):
        self.scheduled += 1
        return super().call_soon(callback, *args, **kwargs)

    def create_task(self, coro, **kwargs):
        task = super().create_task(coro, **kwargs)
        print("task", task.get_name())
        return task


class Virtual(asyncio.BaseEventLoop):
    """A loop on a clock of its own."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        self._selector = Selector(self)

    def time(self):
        return self.now

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


class Loop(Counting, Virtual):
    pass


async def job(number):
    await asyncio.sleep(10 * number)
    return number, asyncio.get_running_loop().time()


async def jobs():
    return await asyncio.gather(*(job(number) for number in range(3)))


loop = Loop()
print(loop, loop.run_until_complete(jobs()), loop.scheduled > 5, loop.now)
loop.close()
# expect: MixedPriorityQueue Mixin True ['MixedPriorityQueue', 'Mixin', 'PriorityQueue', 'Queue', '_LoopBoundMixin', 'object']
# expect: 1 False
# expect: MixedLock Mixin True ['MixedLock', 'Mixin', 'Lock', '_ContextManagerMixin', '_LoopBoundMixin', 'object']
# expect: MixedBoundedSemaphore Mixin True ['MixedBoundedSemaphore', 'Mixin', 'BoundedSemaphore', 'Semaphore', '_ContextManagerMixin', '_LoopBoundMixin', 'object']
# expect: MixedCondition Mixin True ['MixedCondition', 'Mixin', 'Condition', '_ContextManagerMixin', '_LoopBoundMixin', 'object']
# expect: None None
# expect: MixedEvent Mixin True ['MixedEvent', 'Mixin', 'Event', '_LoopBoundMixin', 'object']
# expect: MixedBarrier Mixin True ['MixedBarrier', 'Mixin', 'Barrier', '_LoopBoundMixin', 'object']
# expect: True 0
# expect: MixedTaskGroup Mixin True ['MixedTaskGroup', 'Mixin', 'TaskGroup', 'object']
# expect: MixedTimeout Mixin True ['MixedTimeout', 'Mixin', 'Timeout', 'object']
# expect: None n
# expect: MixedFuture Future True ['MixedFuture', 'Mixin', 'Future', 'object']
# expect: MixedTask Task True ['MixedTask', 'Mixin', 'Task', 'Future', 'object']
# expect: 4 slept
# expect: MixedStreamReader Mixin True ['MixedStreamReader', 'Mixin', 'StreamReader', 'object']
# expect: b'line\n'
# expect: MixedRunner Mixin True ['MixedRunner', 'Mixin', 'Runner', 'object']
# expect: run
# expect: task Task-8
# expect: task Task-9
# expect: task Task-10
# expect: task Task-11
# expect: <Loop running=False closed=False debug=False> [(0, 0.0), (1, 10.0), (2, 20.0)] True 20.0
