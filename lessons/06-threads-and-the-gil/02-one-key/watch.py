import threading
from sim import cpu


def work(name):
    for _ in range(5):
        cpu(0.1)
    print("done", name)


a = threading.Thread(target=work, args=("a",))
b = threading.Thread(target=work, args=("b",))
a.start()
b.start()
a.join()
b.join()
print("both")
