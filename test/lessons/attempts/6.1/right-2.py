import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


import threading
work = iter(range(30))
lock = threading.Lock()
def run():
    while True:
        with lock:
            n = next(work, None)
        if n is None:
            return
        call(n)
ts = [threading.Thread(target=run) for _ in range(8)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
