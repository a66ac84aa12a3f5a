import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from sim import cpu


def wait(n):
    time.sleep(0.3)
    return n

def compute(n):
    cpu(0.2)
    return n


def main():
    with ThreadPoolExecutor(10) as threads, ProcessPoolExecutor(4) as pool:
        results = list(pool.map(compute, threads.map(wait, range(10))))
    print("sum", sum(results))


if __name__ == "__main__":
    main()
