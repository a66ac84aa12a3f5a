import asyncio

TIMES = 600


class Job:
    compared = 0

    def __init__(self, weight):
        self.weight = weight

    def __lt__(self, other):
        Job.compared += 1
        if self.weight == other.weight == 7:
            raise ValueError("both weigh seven")
        return self.weight < other.weight

    def __repr__(self):
        return f"Job({self.weight})"


class Backwards(asyncio.PriorityQueue):
    def _put(self, item):
        super()._put(-item)

    def _get(self):
        return -super()._get()


class Plain(asyncio.LifoQueue):
    pass


async def through(queue, items):
    for item in items:
        await queue.put(item)
    got = []
    for _ in items:
        got.append(await queue.get())
        queue.task_done()
    await queue.join()
    return got


async def both_ways(queue, items):
    async def fill():
        for item in items:
            await queue.put(item)
    task = asyncio.create_task(fill())
    got = [await queue.get() for _ in items]
    await task
    return got


async def main():
    numbers = [i * 37 % TIMES for i in range(TIMES)]
    pairs = [(i % 5, f"job {i}") for i in range(TIMES)]
    for kind in asyncio.PriorityQueue, asyncio.LifoQueue, Backwards, Plain:
        got = await through(kind(), numbers)
        print(kind.__name__, got[:4], got[-2:], sorted(got) == sorted(numbers))
        for size in 1, 4:
            got = await both_ways(kind(size), numbers)
            print(size, got[:6], got[-3:])
    print((await through(asyncio.PriorityQueue(), pairs))[-3:])
    got = await through(asyncio.PriorityQueue(), [Job(n) for n in numbers if n != 7])
    print(got[:3], Job.compared)

    queue = asyncio.PriorityQueue()
    try:
        for i in range(TIMES):
            await queue.put(i if i < TIMES - 1 else "text")
    except TypeError as error:
        print(i, error, queue.qsize(), queue._unfinished_tasks)
    queue = asyncio.PriorityQueue()
    try:
        for i in range(TIMES):
            await queue.put(Job(7 if i in (550, 599) else 100 + i))
    except ValueError as error:
        print(i, error, queue.qsize(), queue._unfinished_tasks)
    queue = asyncio.LifoQueue()
    for i in range(TIMES):
        if i == TIMES - 2:
            queue._put = lambda item: queue._queue.insert(0, item)
        await queue.put(i)
    print(queue._queue[:3], queue._queue[-1])
    queue = asyncio.PriorityQueue()
    try:
        for i in range(TIMES):
            if i == TIMES - 5:
                queue.shutdown()
            await queue.put(i)
    except asyncio.QueueShutDown:
        print("shut down", i, queue.qsize())


asyncio.run(main())
# expect: PriorityQueue [0, 1, 2, 3] [598, 599] True
# expect: 1 [0, 37, 74, 111, 148, 185] [489, 526, 563]
# expect: 4 [0, 37, 74, 111, 148, 185] [489, 526, 563]
# expect: LifoQueue [563, 526, 489, 452] [37, 0] True
# expect: 1 [0, 37, 74, 111, 148, 185] [489, 526, 563]
# expect: 4 [111, 74, 37, 0, 259, 222] [526, 489, 452]
# expect: Backwards [599, 598, 597, 596] [1, 0] True
# expect: 1 [0, 37, 74, 111, 148, 185] [489, 526, 563]
# expect: 4 [111, 74, 37, 0, 259, 222] [526, 489, 452]
# expect: Plain [563, 526, 489, 452] [37, 0] True
# expect: 1 [0, 37, 74, 111, 148, 185] [489, 526, 563]
# expect: 4 [111, 74, 37, 0, 259, 222] [526, 489, 452]
# expect: [(4, 'job 9'), (4, 'job 94'), (4, 'job 99')]
# expect: [Job(0), Job(1), Job(2)] 5936
# expect: 599 '<' not supported between instances of 'str' and 'int' 600 599
# expect: 599 both weigh seven 600 599
# expect: [599, 598, 0] 597
# expect: shut down 595 595
