import asyncio
from collections import deque

TIMES = 300


class Items:
    """Neither a deque nor a list."""

    def __init__(self):
        self.kept = []

    def append(self, item):
        self.kept.append(-item)

    def popleft(self):
        return self.kept.pop(0)

    def __len__(self):
        return len(self.kept)


async def items():
    for other in (deque(maxlen=3), Items(), [], deque([7, 8])):
        queue = asyncio.Queue()
        try:
            for i in range(TIMES):
                if i == TIMES - 5:
                    queue._queue = other
                await queue.put(i)
            print("put", queue.qsize(), queue._unfinished_tasks, await queue.get())
        except AttributeError as error:
            print(error, queue.qsize(), queue._unfinished_tasks)
    queue = asyncio.Queue()
    for i in range(TIMES):
        await queue.put(i)
    for i in range(TIMES):
        if i == TIMES - 3:
            queue._queue = Items()
            queue._queue.kept = [1, 2, 3]
        got = await queue.get()
    print("got", got, queue.qsize())


class Finished:
    def __init__(self):
        self.cleared = 0

    def clear(self):
        self.cleared += 1

    def set(self):
        print("set after", self.cleared)


async def finished():
    queue = asyncio.Queue()
    for i in range(TIMES):
        if i == TIMES - 4:
            queue._finished = Finished()
        await queue.put(i)
    for i in range(TIMES):
        await queue.get()
        queue.task_done()
    print("finished", queue._finished.cleared)


class Waiters(deque):
    def popleft(self):
        print("popped by", type(self).__name__)
        return super().popleft()


async def lines():
    queue = asyncio.Queue(2)
    got = []

    async def getter():
        while len(got) < TIMES:
            got.append(await queue.get())
    task = asyncio.create_task(getter())
    for i in range(TIMES):
        if i == TIMES // 2:
            queue._putters = deque()
        await queue.put(i)
    await asyncio.wait([task])
    print("lines", got == list(range(TIMES)))


class Later(asyncio.Queue):
    def _init(self, maxsize):
        self.made = maxsize


async def made_later():
    queue = Later(5)
    for i in range(TIMES):
        if i == 0:
            queue._queue = deque()
        await queue.put(i)
        if i == 200:
            asyncio.Queue.__init__(queue, 5)
            queue._queue = deque([1])
            print("again", queue.qsize(), queue.made)
        await queue.get()
    print("made later", queue)


async def task_done_too_often():
    queue = asyncio.Queue()
    done = 0
    for i in range(TIMES):
        queue.put_nowait(i)
    try:
        while True:
            queue.task_done()
            done += 1
    except ValueError as error:
        print(done, error, error.__traceback__.tb_next.tb_frame.f_code.co_name)


async def main():
    await items()
    await finished()
    await lines()
    await made_later()
    await task_done_too_often()


asyncio.run(main())
# expect: put 3 300 297
# expect: put 5 300 -295
# expect: 'list' object has no attribute 'popleft' 5 300
# expect: put 7 300 7
# expect: got 3 0
# expect: set after 4
# expect: finished 4
# expect: lines True
# expect: again 1 5
# expect: made later <Later maxsize=5 tasks=99>
# expect: 300 task_done() called too many times task_done
