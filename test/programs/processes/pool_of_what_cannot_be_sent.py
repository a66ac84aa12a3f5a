# python: 3.13
# A function that can't be sent fails its call and no more: the pool ends, though calls behind it were given up.
from concurrent.futures import ProcessPoolExecutor


def main():
    try:
        with ProcessPoolExecutor(2) as pool:
            print(list(pool.map(lambda n: n, range(8))))
    except Exception as error:
        print("local" in str(error))
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(abs, range(-3, 0))))


if __name__ == "__main__":
    main()
# expect: True
# expect: [3, 2, 1]
