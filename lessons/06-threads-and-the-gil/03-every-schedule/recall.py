import threading
from sim import cpu

threads = [threading.Thread(target=cpu, args=(0.3,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
