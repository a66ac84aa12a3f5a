# python: 3.13
import multiprocessing


def count(counts, lock, number):
    for _ in range(3):
        with lock:
            counts[number % 2] = counts.get(number % 2, 0) + 1


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with context.Manager() as manager:
        counts, lock = manager.dict(), manager.Lock()
        processes = [context.Process(target=count, args=(counts, lock, number)) for number in range(4)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(sorted(counts.items()), lock.acquire(timeout=1))
# expect: [(0, 6), (1, 6)] True
