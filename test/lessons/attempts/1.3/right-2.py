import time
from multiprocessing import Process, Queue
from sim import cpu


def work(n, q):
    q.put(job(n))


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


def main():
    q = Queue()
    ps = [Process(target=work, args=(n, q)) for n in range(10)]
    for p in ps:
        p.start()
    results = [q.get() for _ in ps]
    for p in ps:
        p.join()
    print("sum", sum(results))


if __name__ == "__main__":
    main()
