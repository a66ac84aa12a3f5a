import time
from concurrent.futures import ThreadPoolExecutor
from sim import cpu


def wait_job(n):
    time.sleep(1)


def cpu_job(n):
    cpu(1)


with ThreadPoolExecutor(3) as pool:
    list(pool.map(wait_job, range(3)))
    print("three waits are over")
    list(pool.map(cpu_job, range(3)))
    print("three computations are over")
