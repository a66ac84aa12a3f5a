# python: 3.13
from multiprocessing import Array, Barrier, Condition, Event, JoinableQueue, Lock, Process, Queue, Semaphore, Value


def inc(v, lock, n):
    for _ in range(n):
        with lock:
            v.value += 1


def fill(a, i):
    a[i] = i * i


def waiter(e, q):
    q.put(('event', e.wait(5)))


def meet(b, q):
    q.put(b.wait(5) in (0, 1, 2))


def consumer(q):
    while True:
        item = q.get()
        q.task_done()
        if item is None:
            return


def cond_waiter(c, q):
    with c:
        q.put('waiting')
        q.put(c.wait(5))


if __name__ == '__main__':
    v = Value('i', 0)
    lock = Lock()
    ps = [Process(target=inc, args=(v, lock, 50)) for _ in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(v.value, v.get_obj())
    a = Array('i', 4)
    ps = [Process(target=fill, args=(a, i)) for i in range(4)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(a[:], list(a), len(a), a[1:3])
    s = Array('c', b'hello')
    s[0] = b'J'
    print(s.value, s.raw)
    e = Event()
    q = Queue()
    p = Process(target=waiter, args=(e, q))
    p.start()
    print(e.is_set())
    e.set()
    print(q.get())
    p.join()
    b = Barrier(3)
    ps = [Process(target=meet, args=(b, q)) for _ in range(3)]
    [p.start() for p in ps]
    print([q.get() for _ in ps])
    [p.join() for p in ps]
    c = Condition()
    p = Process(target=cond_waiter, args=(c, q))
    p.start()
    print(q.get())
    with c:
        c.notify()
    print(q.get())
    p.join()
    jq = JoinableQueue()
    p = Process(target=consumer, args=(jq,), daemon=True)
    p.start()
    for i in range(4):
        jq.put(i)
    jq.put(None)
    jq.join()
    p.join()
    print('joined', p.exitcode)
    sem = Semaphore(2)
    print(sem.acquire(), sem.acquire(), sem.acquire(False), sem)
    sem.release()
    print(lock, lock.acquire(False), lock, lock.acquire(timeout=0.01))
    try:
        Lock().release()
    except ValueError as exc:
        print(exc)
    import pickle
    try:
        pickle.dumps(lock)
    except RuntimeError as exc:
        print(exc)
# expect: 150 c_int(150)
# expect: [0, 1, 4, 9] [0, 1, 4, 9] 4 [1, 4]
# expect: b'Jello' b'Jello'
# expect: False
# expect: ('event', True)
# expect: [True, True, True]
# expect: waiting
# expect: True
# expect: joined 0
# expect: True True False <Semaphore(value=0)>
# expect: <Lock(owner=MainProcess)> True <Lock(owner=MainProcess)> False
# expect: semaphore or lock released too many times
# expect: Lock objects should only be shared between processes through inheritance
