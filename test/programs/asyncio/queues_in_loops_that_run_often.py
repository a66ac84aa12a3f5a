import asyncio
import sys
import weakref

TIMES = 1500


async def plain():
    queue = asyncio.Queue()
    for i in range(TIMES):
        await queue.put(i)
    total = 0
    for i in range(TIMES):
        total += await queue.get()
        queue.task_done()
    await queue.join()
    print("plain", total, queue)


async def bounded(maxsize):
    queue = asyncio.Queue(maxsize)

    async def producer():
        for i in range(TIMES):
            await queue.put(i)
        await queue.put(None)

    async def consumer():
        total = 0
        while (item := await queue.get()) is not None:
            total += item
        return total
    print("bounded", maxsize, await asyncio.gather(producer(), consumer()))


class Loud(asyncio.Queue):
    count = 0

    def _put(self, item):
        type(self).count += 1
        super()._put(item)


class Full(asyncio.Queue):
    def full(self):
        return self.qsize() >= 3


async def fill(queue, times=TIMES):
    for i in range(times):
        await queue.put(i)


async def subclasses():
    for kind in (asyncio.Queue, Loud, asyncio.LifoQueue, asyncio.PriorityQueue, asyncio.Queue):
        queue = kind()
        await fill(queue)
        print(kind.__name__, queue.qsize(), await queue.get(), Loud.count)
    try:
        await asyncio.wait_for(fill(Full()), 1)
    except TimeoutError:
        print("full at three")


async def replaced_on_the_way():
    queue = asyncio.Queue()
    seen = []

    def put_nowait(item):
        seen.append(item)
    for i in range(TIMES):
        if i == TIMES - 3:
            queue.put_nowait = put_nowait
        await queue.put(i)
    print("replaced", queue.qsize(), seen)
    original = asyncio.Queue._put
    for i in range(TIMES):
        if i == TIMES - 2:
            asyncio.Queue._put = lambda self, item: original(self, -item)
        await queue.put(i)
    asyncio.Queue._put = original
    del queue.put_nowait
    print(queue.qsize(), seen[-3:])
    other = asyncio.Queue()
    for i in range(TIMES):
        if i == TIMES - 2:
            other.put = asyncio.sleep
        await other.put(0)
    print(other.qsize())


async def shut_down_on_the_way():
    queue = asyncio.Queue()
    try:
        for i in range(TIMES):
            if i == TIMES - 10:
                queue.shutdown()
            await queue.put(i)
    except asyncio.QueueShutDown as error:
        print("shut down", i, repr(error), error.__traceback__.tb_next.tb_frame.f_code.co_name)
    got = 0
    try:
        while True:
            await queue.get()
            got += 1
    except asyncio.QueueShutDown:
        print("got", got)


async def cancelled_getters():
    queue = asyncio.Queue()

    async def getter():
        return await queue.get()
    for i in range(300):
        tasks = [asyncio.create_task(getter()) for _ in range(3)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        await queue.put(i)
        tasks[1].cancel()
        results = await asyncio.gather(*tasks[:2], return_exceptions=True)
        if i == 299:
            print("cancelled", results, tasks[2].done())
        if not tasks[2].done():
            tasks[2].cancel()
            await asyncio.gather(tasks[2], return_exceptions=True)
    print(queue)


class Item:
    def __repr__(self):
        return "an item"


async def things_that_die():
    queue = asyncio.Queue()
    gone = []
    for i in range(TIMES):
        item = Item()
        if i >= TIMES - 3:
            weakref.finalize(item, gone.append, i)
        await queue.put(item)
        item = None
    for i in range(TIMES):
        await queue.get()
        if i >= TIMES - 3:
            print("gone", gone)
    print(gone)


async def other_shapes():
    queue = asyncio.Queue(2.5)
    for i in range(TIMES):
        await queue.put(i)
        await queue.get()
    queue._maxsize = 0
    await fill(queue, 5)
    queue._queue.clear()
    print("cleared", queue.qsize(), queue._unfinished_tasks)
    one = asyncio.Queue(1)
    for i in range(TIMES):
        await one.put(i)
        try:
            one.put_nowait(1)
        except asyncio.QueueFull:
            pass
        else:
            print("not full")
        await one.get()
    made = []
    for i in range(TIMES):
        coroutine = one.put(i)
        made.append(type(coroutine).__name__)
        await coroutine
        await one.get()
    print(set(made))


async def traced():
    queue = asyncio.Queue()
    lines = []

    def trace(frame, event, arg):
        if frame.f_code.co_name == "fill":
            lines.append(event)
            return trace
    for i in range(3):
        sys.settrace(trace if i == 1 else None)
        await fill(queue, 400)
    sys.settrace(None)
    print("traced", lines.count("line") > 400, lines[0], lines[-1])


async def main():
    await plain()
    await bounded(1)
    await bounded(7)
    await subclasses()
    await replaced_on_the_way()
    await shut_down_on_the_way()
    await cancelled_getters()
    await things_that_die()
    await other_shapes()
    await traced()


asyncio.run(main())
# expect: plain 1124250 <Queue maxsize=0>
# expect: bounded 1 [None, 1124250]
# expect: bounded 7 [None, 1124250]
# expect: Queue 1500 0 0
# expect: Loud 1500 0 1500
# expect: LifoQueue 1500 1499 1500
# expect: PriorityQueue 1500 0 1500
# expect: Queue 1500 0 1500
# expect: full at three
# expect: replaced 1497 [1497, 1498, 1499]
# expect: 1497 [1497, 1498, 1499]
# expect: 1498
# expect: shut down 1490 QueueShutDown() put
# expect: got 1490
# expect: cancelled [CancelledError(''), CancelledError('')] True
# expect: <Queue maxsize=0 tasks=300>
# expect: gone [1497]
# expect: gone [1497, 1498]
# expect: gone [1497, 1498, 1499]
# expect: [1497, 1498, 1499]
# expect: cleared 0 1505
# expect: {'coroutine'}
# expect: traced True call return
