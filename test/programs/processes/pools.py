# python: 3.13
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Pool, TimeoutError
import os
import time


def square(x):
    return x * x


def add(a, b):
    return a + b


def boom(x):
    if x == 3:
        raise ValueError(f'bad {x}')
    return x


def slow():
    time.sleep(30)


def die():
    os._exit(3)


if __name__ == '__main__':
    with Pool(3) as pool:
        print(pool.map(square, range(10)))
        print(pool.starmap(add, [(1, 2), (3, 4)]))
        print(pool.apply(add, (5,), {'b': 6}))
        result = pool.map_async(square, [7])
        print(result.get(timeout=20), result.ready(), result.successful())
        print(list(pool.imap(square, range(5), chunksize=2)), sorted(pool.imap_unordered(square, range(5))))
        try:
            pool.map(boom, range(5))
        except ValueError as exc:
            print('caught', exc, type(exc.__cause__).__name__)
        got = []
        pool.apply_async(add, (1, 1), callback=got.append).wait()
        print(got)
        try:
            pool.apply_async(slow).get(timeout=0.05)
        except TimeoutError as exc:
            print('timeout', repr(exc))
    try:
        pool.map(square, [1])
    except ValueError as exc:
        print(exc)
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(square, i) for i in range(5)]
        print(sorted(f.result() for f in as_completed(futures)))
        print(list(executor.map(add, [1, 2, 3], [3, 4, 5], chunksize=2)))
        future = executor.submit(boom, 3)
        try:
            future.result()
        except ValueError as exc:
            print('caught', exc, type(exc.__cause__).__name__)
    executor = ProcessPoolExecutor(max_workers=1)
    try:
        executor.submit(die).result()
    except Exception as exc:
        print(type(exc).__name__, exc)
    executor.shutdown()
# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
# expect: [3, 7]
# expect: 11
# expect: [49] True True
# expect: [0, 1, 4, 9, 16] [0, 1, 4, 9, 16]
# expect: caught bad 3 RemoteTraceback
# expect: [2]
# expect: timeout TimeoutError()
# expect: Pool not running
# expect: [0, 1, 4, 9, 16]
# expect: [4, 6, 8]
# expect: caught bad 3 _RemoteTraceback
# expect: BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
