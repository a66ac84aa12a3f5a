from concurrent.futures import ThreadPoolExecutor
import time

with ThreadPoolExecutor(4) as pool:
    list(pool.map(time.sleep, [0.3] * 9))
print("done")
