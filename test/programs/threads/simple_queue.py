# python: 3.13
# A SimpleQueue hands what is put to the thread that has waited longest.
import pickle
import queue
import threading
import time

q = queue.SimpleQueue()
print(type(q), queue.Empty, q.empty(), q.qsize())


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: q.get(False))
attempt(q.get_nowait)
attempt(lambda: q.get(timeout=-1))
attempt(lambda: q.get(timeout=0.01))
attempt(lambda: q.put())
attempt(lambda: len(q))
attempt(lambda: pickle.dumps(q))
attempt(lambda: q.label)


def getter(number):
    print(number, "got", q.get())


threads = [threading.Thread(target=getter, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
    time.sleep(0.05)
for item in "abc":
    q.put(item)
    time.sleep(0.05)
for thread in threads:
    thread.join()



def numbers():
    yield from range(3)


thread = threading.Thread(target=lambda: print(list(q.get())))
thread.start()
time.sleep(0.05)
q.put(numbers())
thread.join()

q.put("x", False, -3)
q.put_nowait(None)
print(q.qsize(), q.get(), q.get(timeout=1), q.empty())
q.put(None)
print(q.get_nowait())
print(queue.SimpleQueue[int])


class Labelled(queue.SimpleQueue):
    pass


labelled = Labelled()
labelled.label = "mine"
labelled.put(1)
print(labelled.get(), labelled.label)
print([name for name in dir(q) if not name.startswith("_")])
# expect: <class '_queue.SimpleQueue'> <class '_queue.Empty'> True 0
# expect: Empty
# expect: Empty
# expect: ValueError 'timeout' must be a non-negative number
# expect: Empty
# expect: TypeError put() missing required argument 'item' (pos 1)
# expect: TypeError object of type '_queue.SimpleQueue' has no len()
# expect: TypeError cannot pickle '_queue.SimpleQueue' object
# expect: AttributeError '_queue.SimpleQueue' object has no attribute 'label'
# expect: 0 got a
# expect: 1 got b
# expect: 2 got c
# expect: [0, 1, 2]
# expect: 2 x None True
# expect: None
# expect: _queue.SimpleQueue[int]
# expect: 1 mine
# expect: ['empty', 'get', 'get_nowait', 'put', 'put_nowait', 'qsize']
