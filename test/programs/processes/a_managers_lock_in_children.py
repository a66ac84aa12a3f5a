# python: 3.13
"""Forked children talk to a manager over connections of their own; what the calls of their parent hold lives in them, too."""
import multiprocessing as mp
import weakref


class Kept:
    pass


def count(shared, names, lock, held):
    for _ in range(3):
        with lock:
            shared['n'] = shared.get('n', 0) + 1
            names.append(held() is not None)


def main():
    context = mp.get_context('fork')
    kept = Kept()
    unfinished = map(str, [1, 2])
    next(unfinished)
    with context.Manager() as manager:
        shared, names, lock = manager.dict(), manager.list(), manager.Lock()
        children = [context.Process(target=count, args=(shared, names, lock, weakref.ref(kept))) for _ in range(3)]
        for child in children:
            child.start()
        for child in children:
            child.join()
        print([child.exitcode for child in children], shared, list(names))
    print(list(unfinished))


main()
# expect: [0, 0, 0] {'n': 9} [True, True, True, True, True, True, True, True, True]
# expect: ['2']
