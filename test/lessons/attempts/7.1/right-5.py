import multiprocessing
from sim import cpu


def resize(n):
    cpu(0.5)
    return n


def main():
    with multiprocessing.Pool(4) as pool:
        print("sum", sum(pool.imap_unordered(resize, range(8))))


if __name__ == "__main__":
    main()
