import threading
from concurrent.futures import ThreadPoolExecutor
from sim import cpu

total = 0
lock = threading.Lock()


def count(n):
    for _ in range(n):
        cpu(0.1)
    return n


with ThreadPoolExecutor(4) as pool:
    total = sum(pool.map(count, [10] * 4))
print("total", total)
