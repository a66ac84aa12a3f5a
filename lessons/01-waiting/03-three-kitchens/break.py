import time
from concurrent.futures import ThreadPoolExecutor


def wait_job(n):
    time.sleep(1)


with ThreadPoolExecutor(1) as pool:
    list(pool.map(wait_job, range(3)))
    print("three waits are over")
