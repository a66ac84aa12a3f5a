from concurrent.futures import InterpreterPoolExecutor
from sim import cpu


def resize(n):
    cpu(0.5)
    return n


def main():
    with InterpreterPoolExecutor(4) as pool:
        print("sum", sum(pool.map(resize, range(8))))


if __name__ == "__main__":
    main()
