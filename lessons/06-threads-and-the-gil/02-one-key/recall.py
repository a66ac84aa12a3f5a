from concurrent.futures import ThreadPoolExecutor
import time

with ThreadPoolExecutor(2) as pool:
    list(pool.map(time.sleep, [0.5, 0.5, 0.5]))
print("done")
