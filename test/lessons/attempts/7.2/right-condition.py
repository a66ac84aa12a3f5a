import threading
from sim import cpu

total = 0
turn = threading.Condition()


def count(n):
    global total
    for _ in range(n):
        cpu(0.1)
        with turn:
            total += 1
            turn.notify_all()


threads = [threading.Thread(target=count, args=(10,)) for _ in range(4)]
for thread in threads:
    thread.start()
with turn:
    turn.wait_for(lambda: total == 40)
print("total", total)
