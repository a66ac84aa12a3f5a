"""What tasks and sleeps have that nobody looks at is made when somebody does."""
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='none')


def timers():
    return sorted(asyncio.get_running_loop()._scheduled)


async def sleeper(delay, result):
    return await asyncio.sleep(delay, result)


async def arguments():
    tasks = [asyncio.create_task(sleeper(0.1 + number / 10, number)) for number in range(4)]
    await asyncio.sleep(0)
    first, second, third, fourth = timers()
    print(first._args[0] is tasks[0]._fut_waiter, first._args[1], first._args is first._args)
    second._args = (second._args[0], 'another')
    future = third._args[0]
    third.cancel()
    print(third._args, third._callback, third.cancelled())
    fourth.__init__(fourth.when(), fourth._callback, (fourth._args[0], 'anew'), asyncio.get_running_loop())
    future.set_result('by hand')
    print(await asyncio.gather(*tasks[:3]))
    tasks[3].cancel()
    print(await asyncio.gather(tasks[3], return_exceptions=True))
    timer = asyncio.create_task(sleeper(10, 'never'))
    await asyncio.sleep(0)
    handle = timers()[0]
    print(repr(handle)[:18], handle._args[1])
    timer.cancel()
    print(await asyncio.gather(timer, return_exceptions=True), handle._args, handle.cancelled())


async def contexts():
    said = []
    loop = asyncio.get_running_loop()
    one, other = loop.create_future(), loop.create_future()
    for future in one, other:
        future.add_done_callback(lambda _: said.append(variable.get()))
    variable.set('later')
    other.add_done_callback(lambda _: said.append(variable.get()))
    of_one, of_other = one._callbacks, other._callbacks
    print(type(of_one[0][1]).__name__, of_one[0][1] is one._callbacks[0][1], of_one[0][1] is of_other[0][1])
    print([variable in context for _, context in of_other])
    one.set_result(None)
    other.set_result(None)
    await asyncio.sleep(0)
    print(said)

    def changes(_):
        said.append(variable.get())
        variable.set('changed')

    unseen = loop.create_future()
    unseen.add_done_callback(changes)
    unseen.add_done_callback(changes)
    unseen.set_result(None)
    await asyncio.sleep(0)
    print(said[3:], variable.get())


async def classes():
    class Other(asyncio.Task):
        pass

    before = asyncio.create_task(sleeper(0, 'a'))
    kept, asyncio.tasks.Task = asyncio.tasks.Task, Other
    between = asyncio.create_task(sleeper(0, 'b'))
    asyncio.tasks.Task = kept
    after = asyncio.create_task(sleeper(0, 'c'))
    print([type(task).__name__ for task in (before, between, after)])
    numbers = [int(task.get_name().removeprefix('Task-')) for task in (before, between, after)]
    print([number - numbers[0] for number in numbers])
    print(await asyncio.gather(before, between, after))
    named = asyncio.create_task(sleeper(0, 'd'), name='Task-007')
    print(named.get_name(), await named)
    steps = []

    async def steps_of(number):
        for step in range(3):
            steps.append((number, step))
            await asyncio.sleep(0.01 if step == 1 else 0)

    await asyncio.gather(*(steps_of(number) for number in range(2)))
    print(steps)


asyncio.run(arguments())
asyncio.run(contexts())
asyncio.run(classes())
# expect: True 0 True
# expect: None None True
# expect: [0, 'another', 'by hand']
# expect: [CancelledError('')]
# expect: <TimerHandle when= never
# expect: [CancelledError('')] None True
# expect: Context True False
# expect: [False, True]
# expect: ['none', 'none', 'later']
# expect: ['later', 'later'] later
# expect: ['Task', 'Other', 'Task']
# expect: [0, 1, 2]
# expect: ['a', 'b', 'c']
# expect: Task-007 d
# expect: [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)]
