# fails: "done" is said when all thirty calls have been made
import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2 if n < 8 else 0.05)
    print("called", n)


with ThreadPoolExecutor(8) as pool:
    list(pool.map(call, range(30)))
print("done")
