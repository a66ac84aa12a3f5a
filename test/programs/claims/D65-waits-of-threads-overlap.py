# D65: waits of threads overlap.
# python: 3.13
import time
t0 = time.perf_counter()
def now(): return round(time.perf_counter() - t0, 1)
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(3) as pool: list(pool.map(time.sleep, [0.3, 0.2, 0.3]))
print(now() < 0.7)
# expect: True
