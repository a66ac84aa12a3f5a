# fails: at most eight workers
import time
from multiprocessing.pool import ThreadPool


def call(n):
    time.sleep(0.2)
    print("called", n)


with ThreadPool(10) as pool:
    pool.map(call, range(30), chunksize=1)
print("done")
