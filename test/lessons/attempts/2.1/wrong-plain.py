# fails: saving still waits without blocking
import time


def save(n):
    time.sleep(0.1)
    print("saved", n)


def main():
    for n in range(3):
        save(n)


main()
