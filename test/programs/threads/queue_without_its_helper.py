# python: 3.13
# queue where a program has forbidden _queue: SimpleQueue in Python.
import sys
import threading

sys.modules["_queue"] = None
import queue

del sys.modules["_queue"]
print(queue.SimpleQueue is queue._PySimpleQueue, queue.Empty.__module__, queue.SimpleQueue[int])
q = queue.SimpleQueue()
for attempt in (q.get_nowait, lambda: q.get(False), lambda: q.get(timeout=0.01), lambda: q.get(timeout=-1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
q.put(1)
q.put_nowait(2)
print(q.qsize(), q.empty(), q.get(), q.get_nowait(), q.qsize(), q.empty())
got = []
threads = [threading.Thread(target=lambda: got.append(q.get())) for _ in range(3)]
for thread in threads:
    thread.start()
for item in "abc":
    q.put(item)
for thread in threads:
    thread.join()
print(sorted(got))
# expect: True queue queue._PySimpleQueue[int]
# expect: Empty
# expect: Empty
# expect: Empty
# expect: ValueError 'timeout' must be a non-negative number
# expect: 2 False 1 2 0 True
# expect: ['a', 'b', 'c']
