# python: 3.13
"""A process forks although its memory holds iterators of the library that are under way."""
import multiprocessing as mp
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(1)
results = executor.map(abs, [-1, -2, -3])
print(next(results))
pairs = iter({1: 2, 3: 4}.items())
next(pairs)


def child(queue):
    queue.put(('child', next(pairs)))


context = mp.get_context('fork')
queue = context.SimpleQueue()
process = context.Process(target=child, args=(queue,))
process.start()
print(queue.get())
process.join()
print(process.exitcode, list(results), list(pairs))
# expect: 1
# expect: ('child', (3, 4))
# expect: 0 [2, 3] [(3, 4)]
