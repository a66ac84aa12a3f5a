import threading

counter = 0


def hit():
    global counter
    seen = counter
    counter = seen + 1


a = threading.Thread(target=hit)
b = threading.Thread(target=hit)
a.start()
b.start()
a.join()
b.join()
print("hits", counter)
