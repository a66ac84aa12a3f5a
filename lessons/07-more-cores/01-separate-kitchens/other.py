from multiprocessing import Pool
from sim import cpu


def resize(n):
    cpu(0.5)
    return n


if __name__ == "__main__":
    with Pool(4) as pool:
        print("sum", sum(pool.map(resize, range(8), chunksize=1)))
