# python: 3.13
# A pool of threads that is stopped leaves what it has not begun; pools keep nothing of what they have done.
import time
import weakref
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool


class Plate:
    pass


def same(plate):
    return plate


if __name__ == '__main__':
    began = time.perf_counter()
    pool = ThreadPool(4)
    result = pool.map_async(time.sleep, [0.2] * 1000, chunksize=1)
    time.sleep(0.05)
    pool.terminate()
    pool.join()
    print(time.perf_counter() - began < 5, result.ready())
    for kind in (ThreadPool, Pool):
        with kind(2) as pool:
            plates = [Plate() for _ in range(6)]
            seen = [weakref.ref(plate) for plate in plates]
            print(len(pool.map(same, plates)))
            del plates
            time.sleep(0.2)
            print([ref() for ref in seen])
# expect: True False
# expect: 6
# expect: [None, None, None, None, None, None]
# expect: 6
# expect: [None, None, None, None, None, None]
