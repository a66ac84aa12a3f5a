# python: 3.13
import queue, threading
for Q in (queue.Queue,queue.LifoQueue,queue.PriorityQueue):
    q=Q(2); q.put(3); q.put(1); print(q.full(), q.qsize())
    try: q.put(1,timeout=0.01)
    except queue.Full as e: print(repr(e))
    try: q.put(1,timeout=-1)
    except ValueError as e: print(e)
    try: q.get(timeout=-1)
    except ValueError as e: print(e)
    print(q.get(), q.get())
    try: q.get_nowait()
    except queue.Empty as e: print(repr(e))
    q.task_done(); q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    q.join()
    q.put(1); q.shutdown()
    try: q.put(2)
    except queue.ShutDown as e: print(repr(e))
    print(q.get())
    try: q.get()
    except queue.ShutDown as e: print(repr(e))
    print(q.is_shutdown)
    q=Q(); q.put(1); q.put(2); q.shutdown(immediate=True)
    try: q.get()
    except queue.ShutDown as e: print('imm', q.qsize(), q.unfinished_tasks)
    q.join()
sq=queue.SimpleQueue(); sq.put(1); print(sq.get(), sq.empty(), sq.qsize())
try: sq.get(timeout=0.01)
except queue.Empty: print('E')
try: sq.get(timeout=-1)
except ValueError as e: print(e)
try: sq.get_nowait()
except queue.Empty as e: print(repr(e), type(e).__module__)
q=queue.Queue(1); q.put(0)
def putter():
    try: q.put(1)
    except queue.ShutDown: print('putter released')
def getter(q2):
    try: q2.get()
    except queue.ShutDown: print('getter released')
import time
t=threading.Thread(target=putter); t.start(); time.sleep(0.02); q.shutdown(); t.join()
q2=queue.Queue(); t=threading.Thread(target=getter,args=(q2,)); t.start(); time.sleep(0.02); q2.shutdown(); t.join()
print(q2._qsize(), q.queue, q.maxsize, type(q.mutex).__name__)
pq=queue.PriorityQueue(); pq.put((1,'a')); pq.put((1,{}))  if False else None
try: pq.put((1,object())); pq.put((1,object()))
except TypeError as e: print(e)

# Exceptions can be watched, the one that comes from C too.
import weakref

print([weakref.ref(kind())() for kind in (queue.Empty, queue.Full, queue.ShutDown)])
# expect: True 2
# expect: Full()
# expect: 'timeout' must be a non-negative number
# expect: 'timeout' must be a non-negative number
# expect: 3 1
# expect: Empty()
# expect: task_done() called too many times
# expect: ShutDown()
# expect: 1
# expect: ShutDown()
# expect: True
# expect: imm 0 0
# expect: True 2
# expect: Full()
# expect: 'timeout' must be a non-negative number
# expect: 'timeout' must be a non-negative number
# expect: 1 3
# expect: Empty()
# expect: task_done() called too many times
# expect: ShutDown()
# expect: 1
# expect: ShutDown()
# expect: True
# expect: imm 0 0
# expect: True 2
# expect: Full()
# expect: 'timeout' must be a non-negative number
# expect: 'timeout' must be a non-negative number
# expect: 1 3
# expect: Empty()
# expect: task_done() called too many times
# expect: ShutDown()
# expect: 1
# expect: ShutDown()
# expect: True
# expect: imm 0 0
# expect: 1 True 0
# expect: E
# expect: 'timeout' must be a non-negative number
# expect: Empty() _queue
# expect: putter released
# expect: getter released
# expect: 0 deque([0]) 1 lock
# expect: '<' not supported between instances of 'object' and 'str'
# expect: [None, None, None]
