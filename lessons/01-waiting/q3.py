from concurrent.futures import ThreadPoolExecutor
from sim import cpu

with ThreadPoolExecutor(2) as pool:
    list(pool.map(cpu, [0.5, 0.5]))
print("all")
