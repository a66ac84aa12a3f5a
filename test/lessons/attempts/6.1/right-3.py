import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


import queue, threading
q = queue.Queue()
for n in range(30): q.put(n)
def run():
    while True:
        try:
            call(q.get_nowait())
        except queue.Empty:
            return
ts = [threading.Thread(target=run) for _ in range(8)]
[t.start() for t in ts]
[t.join() for t in ts]
print("done")
