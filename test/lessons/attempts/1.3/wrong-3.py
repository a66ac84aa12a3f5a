# fails: everything is done by t = 1.2 s
import time
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


def main():
    with ProcessPoolExecutor(4) as pool:
        results = list(pool.map(job, range(10)))
    print("sum", sum(results))


if __name__ == "__main__":
    main()
