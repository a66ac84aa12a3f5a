from concurrent.futures import ThreadPoolExecutor
from sim import cpu


def count(n):
    own = 0
    for _ in range(n):
        cpu(0.1)
        own += 1
    return own


with ThreadPoolExecutor(4) as pool:
    print("total", sum(pool.map(count, [10] * 4)))
