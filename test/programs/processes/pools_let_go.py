# python: 3.13
# The threads of a pool end with it, and it ends with the last name for it; dead workers are replaced; a child knows whether its parent lives.
import multiprocessing
import os
import sys
import threading
import time
import warnings
from multiprocessing.pool import ThreadPool

fork = multiprocessing.get_context('fork')


def names():
    return [thread.name for thread in threading.enumerate()]


def square(number):
    return number * number


def busy(pool):
    """As many as there are at work, soon."""
    for _ in range(200):
        if len(pool._pool) == pool._processes and all(child.exitcode is None for child in pool._pool):
            break
        time.sleep(0.01)
    return len(pool._pool)


def of_parent():
    parent = multiprocessing.parent_process()
    print(parent.name, parent.is_alive(), type(parent.sentinel).__name__, flush=True)
    began = time.monotonic()
    parent.join(0.1)
    print(parent.is_alive(), time.monotonic() - began >= 0.1, flush=True)


def of_orphan(writer):
    multiprocessing.parent_process().join()
    writer.send(multiprocessing.parent_process().is_alive())


def leaves(writer):
    fork.Process(target=of_orphan, args=(writer,)).start()
    time.sleep(0.1)
    os._exit(7)


def main():
    for make in (lambda: fork.Pool(2), lambda: ThreadPool(2)):
        with make() as pool:
            print(pool.map(square, range(5)), names())
        pool.join()
        print('terminated', names(), pool._state)
        pool = make()
        result = pool.map_async(square, range(3))
        pool.close()
        pool.join()
        print('closed', result.get(), names())
        pool.terminate()
        pool = make()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            print(pool.apply(square, (3,)))
            time.sleep(0.1)
            del pool
            print([str(warning.message) for warning in caught])
            # A warning keeps what it is about.
            print(len(names()))
            caught.clear()
        time.sleep(0.1)
        print('let go', names(), multiprocessing.active_children())
        result = make().map_async(square, range(4))
        print('kept by its result', result.get())
        del result
        time.sleep(0.1)
        print(names())
    pool = fork.Pool(1, maxtasksperchild=1)
    print([pool.apply(square, (number,)) for number in range(3)])
    try:
        pool.apply_async(sys.exit, (3,)).get(0.3)
    except multiprocessing.TimeoutError as error:
        print(repr(error))
    print(busy(pool), pool.apply(square, (9,)))
    pool.close()
    pool.terminate()
    pool.join()
    pool = ThreadPool(2)
    try:
        pool.apply_async(sys.exit, (3,)).get(0.3)
    except multiprocessing.TimeoutError as error:
        print(repr(error))
    print(len(names()))
    print(pool.apply(square, (9,)))
    pool.terminate()
    pool.join()
    print(names())
    for method in ('fork', 'spawn', 'forkserver'):
        child = multiprocessing.get_context(method).Process(target=of_parent)
        child.start()
        child.join()
        print(child.exitcode)
    print(multiprocessing.parent_process())
    reader, writer = fork.Pipe(False)
    child = fork.Process(target=leaves, args=(writer,))
    child.start()
    child.join()
    print(child.exitcode, reader.recv())


if __name__ == '__main__':
    main()
# expect: [0, 1, 4, 9, 16] ['MainThread', 'Thread-1 (_handle_workers)', 'Thread-2 (_handle_tasks)', 'Thread-3 (_handle_results)']
# expect: terminated ['MainThread'] TERMINATE
# expect: closed [0, 1, 4] ['MainThread']
# expect: 9
# expect: ['unclosed running multiprocessing pool <multiprocessing.pool.Pool state=RUN pool_size=2>']
# expect: 4
# expect: let go ['MainThread'] []
# expect: kept by its result [0, 1, 4, 9]
# expect: ['MainThread']
# expect: [0, 1, 4, 9, 16] ['MainThread', 'Thread-13 (worker)', 'Thread-14 (worker)', 'Thread-15 (_handle_workers)', 'Thread-16 (_handle_tasks)', 'Thread-17 (_handle_results)']
# expect: terminated ['MainThread'] TERMINATE
# expect: closed [0, 1, 4] ['MainThread']
# expect: 9
# expect: ['unclosed running multiprocessing pool <multiprocessing.pool.ThreadPool state=RUN pool_size=2>']
# expect: 6
# expect: let go ['MainThread'] []
# expect: kept by its result [0, 1, 4, 9]
# expect: ['MainThread']
# expect: [0, 1, 4]
# expect: TimeoutError()
# expect: 1 81
# expect: TimeoutError()
# expect: 5
# expect: 81
# expect: ['MainThread']
# expect: MainProcess True int
# expect: True True
# expect: 0
# expect: MainProcess True int
# expect: True True
# expect: 0
# expect: MainProcess True int
# expect: True True
# expect: 0
# expect: None
# expect: 7 False
