import threading
from sim import cpu


def work():
    for _ in range(10):
        cpu(0.1)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("four seconds of work")
