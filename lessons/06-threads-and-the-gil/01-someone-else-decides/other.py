import time
from concurrent.futures import ThreadPoolExecutor, wait


def call(n):
    time.sleep(0.2)
    print("called", n)


pool = ThreadPoolExecutor(max_workers=8)
wait([pool.submit(call, n) for n in range(30)])
pool.shutdown()
print("done")
