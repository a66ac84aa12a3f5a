# python: 3.13
import threading, time
c = threading.Condition()
print(repr(c).split(',')[-1])
for op in (c.wait, c.notify, c.notify_all):
    try: op()
    except RuntimeError as e: print(e)
with c:
    t=time.monotonic(); print(c.wait(0.05), 0.04 < time.monotonic()-t < 0.2)
    print(c.wait_for(lambda: False, timeout=0.05))
    print(c.wait_for(lambda: 'yes', timeout=0.05))
    print(c.wait_for(lambda: [], timeout=0))
    print(c.wait(0), c.wait(-1))
items=[]
def consumer(i):
    with c:
        while not items: c.wait()
        print('got', items.pop(0))
ts=[threading.Thread(target=consumer,args=(i,)) for i in range(3)]
for t in ts: t.start()
for i in range(3):
    time.sleep(0.02)
    with c:
        items.append(i); c.notify()
for t in ts: t.join()
c2=threading.Condition(threading.Lock())
with c2: print(repr(c2).split('>')[0][:30], len(c2._waiters))
try: c2.notify(2)
except RuntimeError as e: print(e)
with c2: c2.notify(5); print('fine')
e = threading.Event(); print(repr(e).split()[-1]); e.set(); print(repr(e).split()[-1], e.is_set(), e.wait(), e.wait(0)); e.clear(); print(e.wait(0), e.wait(0.01))
s = threading.Semaphore(2); print(repr(s).split()[-1]); print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(timeout=0.01)); print(repr(s).split()[-1]); s.release(2); print(s._value)
for a in ((-1,),):
    try: threading.Semaphore(*a)
    except ValueError as e: print(e)
try: s.acquire(False, 1)
except ValueError as e: print(e)
try: s.release(0)
except ValueError as e: print(e)
b = threading.BoundedSemaphore(1); print(repr(b).split()[-1])
try: b.release()
except ValueError as e: print(e)
with b as x: print(x, b._value)
# expect:  0)>
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: False True
# expect: False
# expect: yes
# expect: []
# expect: False False
# expect: got 0
# expect: got 1
# expect: got 2
# expect: <Condition(<locked _thread.loc 0
# expect: cannot notify on un-acquired lock
# expect: fine
# expect: unset>
# expect: set> True True True
# expect: False False
# expect: value=2>
# expect: True True False False
# expect: value=0>
# expect: 2
# expect: semaphore initial value must be >= 0
# expect: can't specify timeout for non-blocking acquire
# expect: n must be one or more
# expect: value=1/1>
# expect: Semaphore released too many times
# expect: True 0
