# fails: the sum is right
import time
from sim import cpu


def job(n):
    time.sleep(0.3)
    cpu(0.2)
    return n


def main():
    results = [job(n) for n in range(4)] + [5,6,7,8,9,4]
    print("sum", sum(results))


if __name__ == "__main__":
    main()
