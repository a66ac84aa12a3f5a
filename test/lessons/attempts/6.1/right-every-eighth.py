import time
from concurrent.futures import ThreadPoolExecutor, wait


def calls(start):
    for n in range(start, 30, 8):
        time.sleep(0.2)
        print("called", n)


with ThreadPoolExecutor(8) as pool:
    wait([pool.submit(calls, k) for k in range(8)])
    print("done")
