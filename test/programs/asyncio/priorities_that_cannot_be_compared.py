"""A comparison that fails while a PriorityQueue is put in order: nothing is lost, and the heap is left as heapq leaves it."""
import asyncio
import random


async def main():
    random.seed(5)
    queue = asyncio.PriorityQueue()
    failed = 0
    for _ in range(400):
        try:
            if random.random() < 0.6:
                await queue.put((random.randrange(3), random.choice([1, 2, 'h', 'k'])))
            elif not queue.empty():
                await queue.get()
        except TypeError:
            failed += 1
    print(failed, queue.qsize())
    print(sorted(map(repr, queue._queue)))
    print(queue._queue[:12])


asyncio.run(main())
# expect: 201 87
# expect: ["(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'h')", "(0, 'k')", "(0, 'k')", "(0, 'k')", "(0, 'k')", '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 1)', '(0, 2)', '(0, 2)', '(0, 2)', '(0, 2)', '(0, 2)', '(0, 2)', "(1, 'h')", "(1, 'h')", "(1, 'h')", "(1, 'h')", "(1, 'h')", "(1, 'h')", "(1, 'k')", "(1, 'k')", "(1, 'k')", "(1, 'k')", "(1, 'k')", "(1, 'k')", "(1, 'k')", '(1, 1)', '(1, 1)', '(1, 1)', '(1, 1)', '(1, 1)', '(1, 1)', '(1, 1)', '(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)', '(1, 2)', "(2, 'h')", "(2, 'h')", "(2, 'h')", "(2, 'h')", "(2, 'k')", "(2, 'k')", "(2, 'k')", "(2, 'k')", "(2, 'k')", "(2, 'k')", "(2, 'k')", "(2, 'k')", "(2, 'k')", '(2, 1)', '(2, 1)', '(2, 1)', '(2, 1)', '(2, 1)', '(2, 2)', '(2, 2)', '(2, 2)', '(2, 2)', '(2, 2)', '(2, 2)', '(2, 2)', '(2, 2)']
# expect: [(0, 'h'), (0, 1), (2, 1), (2, 1), (0, 'h'), (0, 'h'), (0, 2), (0, 'k'), (0, 1), (0, 'k'), (2, 2), (0, 'h')]
