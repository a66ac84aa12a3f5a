# python: 3.13
import sqlite3, os, tempfile, multiprocessing as mp
def writer(path, start):
    c = sqlite3.connect(path, timeout=30)
    for i in range(start, start + 5):
        with c:
            c.execute('insert into t values (?)', (i,))
    print('count', c.execute('select count(*) from t').fetchone()[0] >= 5)
    c.close()
def reader(path, conn):
    c = sqlite3.connect(path)
    while True:
        m = conn.recv()
        if m == 'end': break
        conn.send(c.execute('select count(*), sum(x) from t').fetchone())
    c.close()
if __name__ == '__main__':
    for method in ('fork', 'spawn'):
        ctx = mp.get_context(method)
        path = os.path.join(tempfile.mkdtemp(), 'w.db')
        c = sqlite3.connect(path)
        print(c.execute('pragma journal_mode=wal').fetchone(), c.execute('pragma synchronous=normal').fetchall(), c.execute('pragma busy_timeout=5000').fetchall())
        c.execute('create table t(x)'); c.commit()
        a, b = ctx.Pipe()
        r = ctx.Process(target=reader, args=(path, b)); r.start()
        def ask():
            a.send('?'); return a.recv()
        print(ask())
        c.execute('insert into t values (100)'); print(ask()); c.commit(); print(ask())
        ps = [ctx.Process(target=writer, args=(path, 10 * k)) for k in (1, 2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(c.execute('select count(*), sum(x) from t').fetchone(), ask())
        for i in range(3):
            with c: c.execute('insert into t values (1)')
            print(ask(), end=' ')
        print(c.execute('pragma wal_checkpoint(truncate)').fetchall(), ask())
        with c: c.execute('delete from t where x >= 10')
        print(ask())
        a.send('end'); r.join()
        c.close(); print(os.listdir(os.path.dirname(path)), [p.exitcode for p in ps])
# expect: ('wal',) [] [(5000,)]
# expect: (0, None)
# expect: (0, None)
# expect: (1, 100)
# expect: count True
# expect: count True
# expect: (11, 270) (11, 270)
# expect: (12, 271) (13, 272) (14, 273) [(0, 0, 0)] (14, 273)
# expect: (3, 3)
# expect: ['w.db'] [0, 0]
# expect: ('wal',) [] [(5000,)]
# expect: (0, None)
# expect: (0, None)
# expect: (1, 100)
# expect: count True
# expect: count True
# expect: (11, 270) (11, 270)
# expect: (12, 271) (13, 272) (14, 273) [(0, 0, 0)] (14, 273)
# expect: (3, 3)
# expect: ['w.db'] [0, 0]
