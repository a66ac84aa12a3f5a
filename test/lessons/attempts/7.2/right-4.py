import threading, queue
from sim import cpu

total = 0
q = queue.Queue()
lock = threading.Lock()


def count(n):
    for _ in range(n):
        cpu(0.1)
        q.put(1)


threads = [threading.Thread(target=count, args=(10,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
while not q.empty():
    total += q.get()
print("total", total)
