# What a loop's eager factory makes of `eager_start`: None is not "as usual" but "no".
import asyncio


async def work(name):
    print("  runs", name)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    for eager in ({}, {"eager_start": True}, {"eager_start": False}, {"eager_start": None}):
        for make in asyncio.create_task, loop.create_task:
            task = make(work(eager), **eager)
            print(eager, task.done())
            await task
    async with asyncio.TaskGroup() as group:
        print(group.create_task(work("group"), eager_start=None).done())


asyncio.run(main())
# expect:   runs {}
# expect: {} True
# expect:   runs {}
# expect: {} True
# expect:   runs {'eager_start': True}
# expect: {'eager_start': True} True
# expect:   runs {'eager_start': True}
# expect: {'eager_start': True} True
# expect: {'eager_start': False} False
# expect:   runs {'eager_start': False}
# expect: {'eager_start': False} False
# expect:   runs {'eager_start': False}
# expect: {'eager_start': None} False
# expect:   runs {'eager_start': None}
# expect: {'eager_start': None} False
# expect:   runs {'eager_start': None}
# expect: False
# expect:   runs group
