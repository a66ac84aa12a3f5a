# python: 3.13
import multiprocessing as mp, selectors, asyncio, time, os
from multiprocessing.connection import wait
def child(conn, n):
    for i in range(3):
        time.sleep(0.1 * n); conn.send((n, i))
    conn.close()
def sleeper(n): time.sleep(n)
async def main():
    loop = asyncio.get_running_loop()
    a, b = mp.Pipe()
    p = mp.Process(target=child, args=(b, 1)); p.start(); b.close()
    q = asyncio.Queue()
    def ready():
        try: q.put_nowait(a.recv())
        except EOFError: loop.remove_reader(a.fileno()); q.put_nowait(None)
    loop.add_reader(a.fileno(), ready)
    while (x := await q.get()) is not None: print("aio", x)
    p.join()
if __name__ == "__main__":
    mp.set_start_method("fork")
    readers = []
    for n in (1, 2, 3):
        r, w = mp.Pipe(duplex=False)
        p = mp.Process(target=child, args=(w, n)); p.start(); w.close(); readers.append(r)
    while readers:
        for r in wait(readers):
            try: print("wait", r.recv())
            except EOFError: readers.remove(r)
    ps = [mp.Process(target=sleeper, args=(n / 10,)) for n in (3, 1, 2)]
    for p in ps: p.start()
    sentinels = {p.sentinel: p for p in ps}
    a, b = mp.Pipe()
    print(wait(list(sentinels), timeout=0.01), wait([a], 0), wait([*sentinels, b], 0), all(isinstance(s, int) for s in sentinels))
    t = time.perf_counter()
    while sentinels:
        for s in wait([*sentinels, a]):
            p = sentinels.pop(s); p.join(); print("done", p.name, p.exitcode, round(time.perf_counter() - t, 1))
    sel = selectors.DefaultSelector(); sel.register(a, selectors.EVENT_READ, "A"); print(sel.select(0)); b.send("x"); print([(k.data, m) for k, m in sel.select()], a.recv(), sel.select(0)); b.close(); print([k.data for k, m in sel.select(1)]); sel.close()
    print(a.poll()); a.close()
    try: a.fileno()
    except OSError as e: print(e)
    asyncio.run(main())
# expect: wait (1, 0)
# expect: wait (1, 1)
# expect: wait (2, 0)
# expect: wait (1, 2)
# expect: wait (3, 0)
# expect: wait (2, 1)
# expect: wait (2, 2)
# expect: wait (3, 1)
# expect: wait (3, 2)
# expect: [] [] [] True
# expect: done Process-5 0 0.1
# expect: done Process-6 0 0.2
# expect: done Process-4 0 0.3
# expect: []
# expect: [('A', 1)] x []
# expect: ['A']
# expect: True
# expect: handle is closed
# expect: aio (1, 0)
# expect: aio (1, 1)
# expect: aio (1, 2)
