import time
from concurrent.futures import ThreadPoolExecutor


def call(n):
    time.sleep(0.2)
    print("called", n)


from concurrent.futures import as_completed
with ThreadPoolExecutor(8) as pool:
    for f in as_completed([pool.submit(call, n) for n in range(30)]):
        f.result()
print("done")
