import threading
import time
from queue import Empty, SimpleQueue


def call(n):
    time.sleep(0.2)
    print("called", n)


jobs = SimpleQueue()
for n in range(30):
    jobs.put(n)


def worker():
    while True:
        try:
            call(jobs.get_nowait())
        except Empty:
            return


workers = [threading.Thread(target=worker) for _ in range(8)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
