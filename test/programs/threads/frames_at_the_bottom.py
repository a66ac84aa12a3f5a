# python: 3.13
"""What lies below a thread's function: three functions of threading, none in a thread that was begun without it."""
import _thread
import inspect
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def names():
    frame, found = sys._getframe(1), []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def work():
    print(names())
    print([(step.function, step.filename.rsplit('/', 1)[-1]) for step in inspect.stack()])


def depth():
    def deeper():
        nonlocal count
        count += 1
        deeper()

    count = 0
    try:
        deeper()
    except RecursionError:
        print(count)


class Worker(threading.Thread):
    def run(self):
        work()


for thread in (threading.Thread(target=work), Worker(), threading.Timer(0, work)):
    thread.start()
    thread.join()
_thread.start_new_thread(work, ())
time.sleep(0.05)
with ThreadPoolExecutor(1) as pool:
    print(pool.submit(lambda: names()[-3:]).result())
waiting = threading.Event()
thread = threading.Thread(target=waiting.wait)
thread.start()
time.sleep(0.05)
frame = sys._current_frames()[thread.ident]
while frame.f_back is not None:
    frame = frame.f_back
print(frame.f_code.co_qualname, frame.f_code.co_varnames, frame.f_locals['self'] is thread)
waiting.set()
thread.join()
sys.setrecursionlimit(60)
thread = threading.Thread(target=depth)
thread.start()
thread.join()
# expect: ['work', 'run', '_bootstrap_inner', '_bootstrap']
# expect: [('work', 'frames_at_the_bottom.py'), ('run', 'threading.py'), ('_bootstrap_inner', 'threading.py'), ('_bootstrap', 'threading.py')]
# expect: ['work', 'run', '_bootstrap_inner', '_bootstrap']
# expect: [('work', 'frames_at_the_bottom.py'), ('run', 'frames_at_the_bottom.py'), ('_bootstrap_inner', 'threading.py'), ('_bootstrap', 'threading.py')]
# expect: ['work', 'run', '_bootstrap_inner', '_bootstrap']
# expect: [('work', 'frames_at_the_bottom.py'), ('run', 'threading.py'), ('_bootstrap_inner', 'threading.py'), ('_bootstrap', 'threading.py')]
# expect: ['work']
# expect: [('work', 'frames_at_the_bottom.py')]
# expect: ['run', '_bootstrap_inner', '_bootstrap']
# expect: Thread._bootstrap ('self',) True
# expect: 56
