"""Every method of a queue that its other methods call may be replaced."""
import asyncio
import inspect
log = []


def told(base, names):
    """A subclass whose methods of these names tell that they are called."""

    def tell(name, method):

        async def slow(self, *args, **kwargs):
            log.append(f'> {name} {len(args)}')
            result = await method(self, *args, **kwargs)
            log.append(f'< {name}')
            return result

        def quick(self, *args, **kwargs):
            log.append(f'> {name} {len(args)}')
            result = method(self, *args, **kwargs)
            log.append(f'< {name}')
            return result
        return slow if inspect.iscoroutinefunction(method) else quick
    return type(base.__name__ + 'X', (base,), {name: tell(name, getattr(base, name)) for name in names})


def flush(title):
    print(f'-- {title}:', ' '.join(log))
    log.clear()
Q = ['_init', '_get', '_put', '_wakeup_next', 'qsize', 'empty', 'full', 'put', 'put_nowait', 'get', 'get_nowait', 'task_done', 'join', 'shutdown', '_format']


async def queues():
    for base in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
        C = told(base, Q)
        q = C(2)
        flush('new')
        await q.put(1)
        flush('put')
        q.put_nowait(2)
        flush('putnw')
        t = asyncio.create_task(q.put(3))
        await asyncio.sleep(0)
        flush('put blocked')
        print(await q.get())
        flush('get')
        await t
        flush('t')
        print(repr(q).split(' at 0x')[0], q.full(), q.empty(), q.qsize())
        flush('repr')
        print(await q.get(), q.get_nowait())
        flush('gets')
        g = asyncio.create_task(q.get())
        g2 = asyncio.create_task(q.get())
        await asyncio.sleep(0)
        flush('getters')
        g2.cancel()
        await asyncio.sleep(0)
        flush('cancel getter')
        await q.put(5)
        await g
        flush('put->get')
        j = asyncio.create_task(q.join())
        await asyncio.sleep(0)
        flush('join')
        for i in range(4):
            q.task_done()
        await j
        flush('joined')
        g = asyncio.create_task(q.get())
        await asyncio.sleep(0)
        q.shutdown()
        try:
            await g
        except asyncio.QueueShutDown as e:
            print(repr(e))
        flush('shutdown')
        q = C(1)
        await q.put(1)
        p = asyncio.create_task(q.put(2))
        p2 = asyncio.create_task(q.put(3))
        await asyncio.sleep(0)
        p.cancel()
        await asyncio.sleep(0)
        flush('cancel putter')
        q.shutdown(immediate=True)
        print(await asyncio.gather(p2, return_exceptions=True))
        flush('shutdown imm')
        try:
            q.get_nowait()
        except asyncio.QueueShutDown as e:
            print(repr(e))
        try:
            q.put_nowait(1)
        except asyncio.QueueShutDown as e:
            print(repr(e))
        flush('after')
asyncio.run(queues())
# expect: -- new: > _init 1 < _init
# expect: -- put: > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put
# expect: -- putnw: > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait
# expect: -- put blocked: > put 1 > full 0 > qsize 0 < qsize < full
# expect: 1
# expect: -- get: > get 0 > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get
# expect: -- t: > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put
# expect: <QueueX True False 2
# expect: -- repr: > _format 0 < _format > full 0 > qsize 0 < qsize < full > empty 0 < empty > qsize 0 < qsize
# expect: 2 3
# expect: -- gets: > get 0 > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait
# expect: -- getters: > get 0 > empty 0 < empty > get 0 > empty 0 < empty
# expect: -- cancel getter: > empty 0 < empty
# expect: -- put->get: > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get
# expect: -- join: > join 0
# expect: -- joined: > task_done 0 < task_done > task_done 0 < task_done > task_done 0 < task_done > task_done 0 < task_done < join
# expect: QueueShutDown()
# expect: -- shutdown: > get 0 > empty 0 < empty > shutdown 0 < shutdown > empty 0 < empty > empty 0 < empty
# expect: -- cancel putter: > _init 1 < _init > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put > put 1 > full 0 > qsize 0 < qsize < full > put 1 > full 0 > qsize 0 < qsize < full > full 0 > qsize 0 < qsize < full
# expect: [QueueShutDown()]
# expect: -- shutdown imm: > shutdown 0 > empty 0 < empty > _get 0 < _get > empty 0 < empty < shutdown > full 0 > qsize 0 < qsize < full > put_nowait 1
# expect: QueueShutDown()
# expect: QueueShutDown()
# expect: -- after: > get_nowait 0 > empty 0 < empty > put_nowait 1
# expect: -- new: > _init 1 < _init
# expect: -- put: > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put
# expect: -- putnw: > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait
# expect: -- put blocked: > put 1 > full 0 > qsize 0 < qsize < full
# expect: 1
# expect: -- get: > get 0 > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get
# expect: -- t: > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put
# expect: <PriorityQueueX True False 2
# expect: -- repr: > _format 0 < _format > full 0 > qsize 0 < qsize < full > empty 0 < empty > qsize 0 < qsize
# expect: 2 3
# expect: -- gets: > get 0 > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait
# expect: -- getters: > get 0 > empty 0 < empty > get 0 > empty 0 < empty
# expect: -- cancel getter: > empty 0 < empty
# expect: -- put->get: > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get
# expect: -- join: > join 0
# expect: -- joined: > task_done 0 < task_done > task_done 0 < task_done > task_done 0 < task_done > task_done 0 < task_done < join
# expect: QueueShutDown()
# expect: -- shutdown: > get 0 > empty 0 < empty > shutdown 0 < shutdown > empty 0 < empty > empty 0 < empty
# expect: -- cancel putter: > _init 1 < _init > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put > put 1 > full 0 > qsize 0 < qsize < full > put 1 > full 0 > qsize 0 < qsize < full > full 0 > qsize 0 < qsize < full
# expect: [QueueShutDown()]
# expect: -- shutdown imm: > shutdown 0 > empty 0 < empty > _get 0 < _get > empty 0 < empty < shutdown > full 0 > qsize 0 < qsize < full > put_nowait 1
# expect: QueueShutDown()
# expect: QueueShutDown()
# expect: -- after: > get_nowait 0 > empty 0 < empty > put_nowait 1
# expect: -- new: > _init 1 < _init
# expect: -- put: > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put
# expect: -- putnw: > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait
# expect: -- put blocked: > put 1 > full 0 > qsize 0 < qsize < full
# expect: 2
# expect: -- get: > get 0 > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get
# expect: -- t: > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put
# expect: <LifoQueueX True False 2
# expect: -- repr: > _format 0 < _format > full 0 > qsize 0 < qsize < full > empty 0 < empty > qsize 0 < qsize
# expect: 3 1
# expect: -- gets: > get 0 > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait
# expect: -- getters: > get 0 > empty 0 < empty > get 0 > empty 0 < empty
# expect: -- cancel getter: > empty 0 < empty
# expect: -- put->get: > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put > empty 0 < empty > get_nowait 0 > empty 0 < empty > _get 0 < _get > _wakeup_next 1 < _wakeup_next < get_nowait < get
# expect: -- join: > join 0
# expect: -- joined: > task_done 0 < task_done > task_done 0 < task_done > task_done 0 < task_done > task_done 0 < task_done < join
# expect: QueueShutDown()
# expect: -- shutdown: > get 0 > empty 0 < empty > shutdown 0 < shutdown > empty 0 < empty > empty 0 < empty
# expect: -- cancel putter: > _init 1 < _init > put 1 > full 0 > qsize 0 < qsize < full > put_nowait 1 > full 0 > qsize 0 < qsize < full > _put 1 < _put > _wakeup_next 1 < _wakeup_next < put_nowait < put > put 1 > full 0 > qsize 0 < qsize < full > put 1 > full 0 > qsize 0 < qsize < full > full 0 > qsize 0 < qsize < full
# expect: [QueueShutDown()]
# expect: -- shutdown imm: > shutdown 0 > empty 0 < empty > _get 0 < _get > empty 0 < empty < shutdown > full 0 > qsize 0 < qsize < full > put_nowait 1
# expect: QueueShutDown()
# expect: QueueShutDown()
# expect: -- after: > get_nowait 0 > empty 0 < empty > put_nowait 1
