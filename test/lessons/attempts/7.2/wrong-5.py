# fails: the total is 40
import threading
from sim import cpu

total = 0
lock = threading.Lock()


def count(n):
    global total
    start = total
    for k in range(n):
        cpu(0.1)
        with lock:
            total = start + k + 1


threads = [threading.Thread(target=count, args=(10,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total", total)
