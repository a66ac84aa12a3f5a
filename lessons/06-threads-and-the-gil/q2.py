import threading
from sim import cpu

threads = [threading.Thread(target=cpu, args=(0.2,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
