# fails: done by t = 1.5 s
from concurrent.futures import ThreadPoolExecutor
from sim import cpu


def resize(n):
    cpu(0.5)
    return n


def main():
    with ThreadPoolExecutor(8) as pool:
        print("sum", sum(pool.map(resize, range(8))))


if __name__ == "__main__":
    main()
