# D58, D59: plain increments of two threads lose nothing on a CPython of today.
# python: 3.13
import threading
n = 0
def add():
    global n
    for _ in range(20000): n += 1
threads = [threading.Thread(target=add) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
# expect: 80000
