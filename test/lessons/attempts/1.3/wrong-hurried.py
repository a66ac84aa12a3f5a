# fails: the sum is right
from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def job(n):
    cpu(0.2)
    return n


def main():
    with ProcessPoolExecutor(10) as pool:
        print("sum", sum(pool.map(job, range(10))))


if __name__ == "__main__":
    main()
