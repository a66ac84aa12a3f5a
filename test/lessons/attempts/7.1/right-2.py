from concurrent.futures import ProcessPoolExecutor, as_completed
from sim import cpu


def resize(n):
    cpu(0.5)
    return n


def main():
    with ProcessPoolExecutor(max_workers=8) as ex:
        fs = [ex.submit(resize, n) for n in range(8)]
        total = 0
        for f in as_completed(fs):
            total += f.result()
    print("sum", total)


if __name__ == "__main__":
    main()
