# fails: at most eight workers
import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


import threading
ts = [threading.Thread(target=call, args=(n,)) for n in range(30)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
