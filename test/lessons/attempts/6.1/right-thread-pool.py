import time
from multiprocessing.pool import ThreadPool


def call(n):
    time.sleep(0.2)
    print("called", n)


with ThreadPool(8) as pool:
    pool.map(call, range(30))
print("done")
