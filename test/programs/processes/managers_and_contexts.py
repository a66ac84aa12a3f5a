# python: 3.13
# Pools in a manager, a manager that begins with a function, contexts that keep apart, texts in the place of numbers.
import multiprocessing as mp
from multiprocessing import shared_memory
def sq(x): return x*x
def show(q): q.put(mp.get_start_method())
def boot(ns): ns.n += 1
def none(l): pass
if __name__ == '__main__':
    with mp.Manager() as m:
        with m.Pool(2) as p:
            print(p.map(sq, range(4)), p.apply_async(sq, (5,)).get(), list(p.imap(sq, range(3))), p.apply(sq, (6,)))
        ns = m.Namespace(); ns.n = 0
        other = mp.managers.SyncManager(); other.start(boot, (ns,)); print(ns.n); other.shutdown()
    for method in ('spawn', 'fork', 'forkserver'):
        ctx = mp.get_context(method); q = ctx.Queue(); p = ctx.Process(target=show, args=(q,)); p.start(); print(q.get()); p.join()
    lock = mp.get_context('fork').Lock()
    try: mp.get_context('spawn').Process(target=none, args=(lock,)).start()
    except RuntimeError as e: print(e)
    sl = shared_memory.ShareableList(range(3)); sl[1] = 'newvalue'
    print(list(sl))
    try: sl[2] = 'ninechars'
    except ValueError as e: print(e)
    sl.shm.close(); sl.shm.unlink()
# expect: [0, 1, 4, 9] 25 [0, 1, 4] 36
# expect: 1
# expect: spawn
# expect: fork
# expect: forkserver
# expect: A SemLock created in a fork context is being shared with a process in a spawn context. This is not supported. Please use the same context to create multiprocessing objects and Process.
# expect: [0, 'newvalue', 2]
# expect: bytes/str item exceeds available storage
