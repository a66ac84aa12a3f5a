import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


with ThreadPoolExecutor(max_workers=8) as pool:
    list(pool.map(call, range(30)))
print("done")
