import time
from sim import cpu


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


def main():
    results = [job(n) for n in range(10)]
    print("sum", sum(results))


if __name__ == "__main__":
    main()
