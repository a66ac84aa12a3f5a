# python: 3.13
import multiprocessing as mp
import signal
import time


def echo(c):
    while True:
        x = c.recv()
        if x is None:
            break
        c.send((x, type(x).__name__))
    c.close()


def fill(d, l, k):
    d[k] = k * 10
    l.append(k)


if __name__ == '__main__':
    a, b = mp.Pipe()
    p = mp.Process(target=echo, args=(b,))
    p.start()
    b.close()
    for item in (1, 'x', [1, {2: 3}], None):
        a.send(item)
        if item is not None:
            print(a.recv())
    p.join()
    try:
        a.recv()
    except EOFError as exc:
        print('EOFError', exc.args)
    r, w = mp.Pipe(duplex=False)
    print(r.readable, r.writable, w.readable, w.writable, r.poll())
    w.send_bytes(b'abc')
    print(r.poll(), r.recv_bytes())
    try:
        w.recv()
    except OSError as exc:
        print(exc)
    w.close()
    try:
        w.send(1)
    except OSError as exc:
        print(exc, w.closed)
    with mp.Manager() as m:
        d = m.dict()
        l = m.list([5])
        ps = [mp.Process(target=fill, args=(d, l, k)) for k in range(3)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(sorted(d.items()), sorted(l), len(l), 1 in d, d.get(9, 'none'), sorted(d.keys()))
        ns = m.Namespace()
        ns.x = 5
        print(ns.x, ns)
        q = m.Queue()
        q.put('in')
        print(q.get(), q.empty())
        lock = m.Lock()
        with lock:
            print(lock.acquire(False))
        try:
            d['no']
        except KeyError as exc:
            print('KeyError', exc)
    p = mp.Process(target=time.sleep, args=(100,))
    p.start()
    p.terminate()
    p.join()
    print(p.exitcode == -signal.SIGTERM)
    p = mp.Process(target=time.sleep, args=(100,))
    p.start()
    p.join(0.01)
    print(p.is_alive(), p.exitcode)
    p.kill()
    p.join()
    print(p.exitcode)
    try:
        p.start()
    except AssertionError as exc:
        print(exc)
# expect: (1, 'int')
# expect: ('x', 'str')
# expect: ([1, {2: 3}], 'list')
# expect: EOFError ()
# expect: True False False True False
# expect: True b'abc'
# expect: connection is write-only
# expect: handle is closed True
# expect: [(0, 0), (1, 10), (2, 20)] [0, 1, 2, 5] 4 True none [0, 1, 2]
# expect: 5 Namespace(x=5)
# expect: in True
# expect: False
# expect: KeyError 'no'
# expect: True
# expect: True None
# expect: -9
# expect: cannot start a process twice
