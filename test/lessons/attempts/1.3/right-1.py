import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from sim import cpu


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


def main():
    with ProcessPoolExecutor(max_workers=10) as pool:
        futures = [pool.submit(job, n) for n in range(10)]
        results = [f.result() for f in as_completed(futures)]
    print("sum", sum(results))


if __name__ == "__main__":
    main()
