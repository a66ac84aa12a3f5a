# python: 3.13
import multiprocessing as mp
import sys

counter = 0


def work(n, q):
    global counter
    counter += n
    q.put((n, counter, mp.current_process().name))


def leaving(code):
    sys.exit(code)


if __name__ == '__main__':
    q = mp.Queue()
    ps = [mp.Process(target=work, args=(i, q)) for i in range(3)]
    for p in ps:
        p.start()
    print(sorted(q.get() for _ in ps))
    for p in ps:
        p.join()
    print(counter, [p.exitcode for p in ps])
    p = mp.Process(target=leaving, args=(7,), name='leaver')
    print(p.exitcode, p.is_alive(), p.name, p.daemon)
    p.start()
    p.join()
    print(p.exitcode, p.is_alive())
    print(mp.parent_process(), mp.current_process().name, mp.active_children())
    inner = mp.get_context('fork').Lock()._semlock
    with inner as held:
        print(held, inner._get_value())
    print(inner._get_value())
# expect: [(0, 0, 'Process-1'), (1, 1, 'Process-2'), (2, 2, 'Process-3')]
# expect: 0 [0, 0, 0]
# expect: None False leaver False
# expect: 7 False
# expect: None MainProcess []
# expect: True 0
# expect: 1
