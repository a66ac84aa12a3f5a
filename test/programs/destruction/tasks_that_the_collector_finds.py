"""Pending tasks that nobody has die with other garbage, in the order of their births, also where asyncio was told to forget them; what gather() gave."""
import asyncio, gc, warnings, weakref

class R:
    def __init__(self, name): self.name = name
    def __del__(self): print('-', self.name)

async def caught(name):
    try: await asyncio.Event().wait()
    finally: print('closed', name)
async def nested(name):
    kept = R(name)
    await caught(name + ' within')
async def made(name): return R(name)

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(list(context), context['message'], context['task'].get_name()))
    for unlisted in (False, True):
        older = R('older'); older.itself = older; del older
        task = asyncio.create_task(nested('nested'), name='lost')
        await asyncio.sleep(0)
        if unlisted: asyncio.tasks._unregister_task(task)
        younger = R('younger'); younger.itself = younger; del younger
        print(len(asyncio.all_tasks()))
        del task
        gc.collect()
    tasks = [asyncio.create_task(made(name), name=name) for name in 'ab']
    for task in tasks: weakref.finalize(task, print, 'task', task.get_name())
    gathered = asyncio.gather(*tasks)
    tasks.clear(); del task
    await asyncio.wait([gathered])
    print('waited')
    del gathered
    print('end')
asyncio.run(main())
def forgets_a_loop():
    older = R('older'); older.itself = older
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message']))
    loop.create_task(nested('of a loop'))
    loop.call_soon(loop.stop)
    loop.run_forever()
    younger = R('younger'); younger.itself = younger
warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *where: print(category.__name__)
forgets_a_loop()
gc.collect()
print('over')
# expect: 2
# expect: - older
# expect: closed nested within
# expect: - nested
# expect: ['message', 'task'] Task was destroyed but it is pending! lost
# expect: - younger
# expect: 1
# expect: - older
# expect: closed nested within
# expect: - nested
# expect: ['message', 'task'] Task was destroyed but it is pending! lost
# expect: - younger
# expect: waited
# expect: task b
# expect: task a
# expect: - b
# expect: - a
# expect: end
# expect: - older
# expect: ResourceWarning
# expect: closed of a loop within
# expect: - of a loop
# expect: Task was destroyed but it is pending!
# expect: - younger
# expect: over
