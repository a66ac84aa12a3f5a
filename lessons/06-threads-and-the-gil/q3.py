import threading

total = 0
lock = threading.Lock()


def add(n):
    global total
    with lock:
        total += n


threads = [threading.Thread(target=add, args=(n,)) for n in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total", total)
