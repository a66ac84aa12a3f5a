# python: 3.13
from concurrent.futures import *
import time, threading
def slow(x): time.sleep(0.05); return x
ex=ThreadPoolExecutor(1)
fs=[ex.submit(slow,i) for i in range(4)]; time.sleep(0.01)
ex.shutdown(wait=True,cancel_futures=True)
print([f.cancelled() for f in fs], fs[0].result())
def init(v): threading.current_thread().v=v
def get(): return threading.current_thread().v
with ThreadPoolExecutor(1,initializer=init,initargs=(3,)) as ex: print(ex.submit(get).result())
def badinit(): raise RuntimeError('no init')
with ThreadPoolExecutor(1,initializer=badinit) as ex:
    f=ex.submit(get)
    try: f.result()
    except BrokenExecutor as e: print(type(e).__name__, e)
    try: ex.submit(get)
    except BrokenExecutor as e: print(type(e).__name__, e)
ex=ThreadPoolExecutor(2); ex.submit(slow,1); ex.shutdown(wait=False); print('not waited')
import os
print(ThreadPoolExecutor()._max_workers==min(32,(os.process_cpu_count() or 1)+4))
# expect: [False, True, True, True] 0
# expect: 3
# expect: BrokenThreadPool A thread initializer failed, the thread pool is not usable anymore
# expect: BrokenThreadPool A thread initializer failed, the thread pool is not usable anymore
# expect: not waited
# expect: True
