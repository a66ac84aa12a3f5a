# fails: done by t = 0.85 s
import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


with ThreadPoolExecutor(7) as pool:
    list(pool.map(call, range(30)))
print("done")
