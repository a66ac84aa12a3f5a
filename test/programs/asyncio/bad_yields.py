import asyncio
class Y:
    def __init__(s, v): s.v = v
    def __await__(s):
        return (yield s.v)
async def main():
    for v in [1, "x", object, [], None]:
        async def c(): return await Y(v)
        try: print(await asyncio.create_task(c()))
        except RuntimeError as e: print(str(e).replace("Task-", "T"))
    f = asyncio.get_running_loop().create_future()
    async def d(): return await Y(f)
    try: await asyncio.create_task(d())
    except RuntimeError as e: print(str(e).replace(__file__, "FILE"))
    async def itself():
        return await asyncio.current_task()
    try: await asyncio.create_task(itself())
    except RuntimeError as e: print(type(e).__name__)
    def gen(): yield 1
    async def g(): return await Y(gen())
    try: await asyncio.create_task(g())
    except RuntimeError as e: print(str(e).split(' in task ')[0])
    loop2 = asyncio.new_event_loop()
    f2 = loop2.create_future()
    async def g(): return await f2
    try: await asyncio.create_task(g())
    except RuntimeError as e: print(str(e).replace(__file__, "FILE"))
    loop2.close()
asyncio.run(main())
# expect: Task got bad yield: 1
# expect: Task got bad yield: 'x'
# expect: Task got bad yield: <class 'object'>
# expect: Task got bad yield: []
# expect: None
# expect: yield was used instead of yield from in task <Task pending name='Task-7' coro=<main.<locals>.d() running at FILE:12> cb=[Task.task_wakeup()]> with <Future pending>
# expect: RuntimeError
# expect: yield was used instead of yield from for generator
# expect: Task <Task pending name='Task-10' coro=<main.<locals>.g() running at FILE:25> cb=[Task.task_wakeup()]> got Future <Future pending> attached to a different loop
