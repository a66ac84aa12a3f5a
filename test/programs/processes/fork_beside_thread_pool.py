# python: 3.13
# Children are forked while a thread of an executor submits: they must not inherit a lock that is held.
import os
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor

warnings.simplefilter("ignore")
ended = False
begun = threading.Event()


def main():
    def submit(pool):
        begun.set()
        if not ended:
            pool.submit(submit, pool)

    global ended
    codes = []
    with ThreadPoolExecutor(1) as pool:
        pool.submit(submit, pool)
        begun.wait()
        for number in range(12):
            pid = os.fork()
            if pid == 0:
                with ThreadPoolExecutor(1) as own:
                    os._exit(own.submit(abs, -number).result())
            codes.append(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            sum(range(300 * number))
        ended = True
    print(codes)
    # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]


if __name__ == "__main__":
    main()
