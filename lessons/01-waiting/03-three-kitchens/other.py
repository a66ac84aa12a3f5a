import time
from multiprocessing import Pool
from sim import cpu


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


if __name__ == "__main__":
    with Pool(10) as pool:
        print("sum", sum(pool.imap(job, range(10))))
