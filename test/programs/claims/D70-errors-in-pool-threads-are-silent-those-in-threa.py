# D70: errors in pool threads are silent; those in threads are shown.
# python: 3.13
import threading
from concurrent.futures import ThreadPoolExecutor
threading.excepthook = lambda args: print("hook:", args.exc_type.__name__)
def bad(): raise ValueError("x")
with ThreadPoolExecutor(1) as pool: future = pool.submit(bad)
print("silent", type(future.exception()).__name__)
thread = threading.Thread(target=bad); thread.start(); thread.join()
# expect: silent ValueError
# expect: hook: ValueError
