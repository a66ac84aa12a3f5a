# Threads take turns in the middle of functions that call themselves.
# python: 3.13
import threading


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


results = []
threads = [threading.Thread(target=lambda n=n: results.append((n, fib(n), deep(30 * n)))) for n in (13, 14, 15)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results))
# expect: [(13, 233, 390), (14, 377, 420), (15, 610, 450)]
