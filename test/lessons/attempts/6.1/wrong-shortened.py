# fails: "done" is said when all thirty calls have been made
import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.02)
    print("called", n)


with ThreadPoolExecutor(8) as pool:
    list(pool.map(call, range(30)))
time.sleep(0.72)
print("done")
