from concurrent.futures import ProcessPoolExecutor
from sim import cpu


def cpu_job(n):
    cpu(1)
    return n


if __name__ == "__main__":
    with ProcessPoolExecutor(3) as pool:
        list(pool.map(cpu_job, range(3)))
    print("three computations are over")
