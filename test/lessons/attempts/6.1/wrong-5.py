# fails: "done" is said when all thirty calls have been made
import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


pool = ThreadPoolExecutor(8)
pool.map(call, range(30))
print("done")
