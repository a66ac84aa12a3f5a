# fails: at most eight workers
import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


with ThreadPoolExecutor(30) as pool:
    list(pool.map(call, range(30)))
print("done")
