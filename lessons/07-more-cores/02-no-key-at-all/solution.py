import threading
from sim import cpu

counts = [0, 0, 0, 0]


def count(place, n):
    own = 0
    for _ in range(n):
        cpu(0.1)
        own += 1
    counts[place] = own


threads = [
    threading.Thread(target=count, args=(place, 10)) for place in range(4)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total", sum(counts))
