# Files on the disk, locks between connections, threads.
# python: 3.13
import sqlite3, threading, asyncio, time, os
path='/tmp/shop.db'
if os.path.exists(path): os.remove(path)
con=sqlite3.connect(path)
con.execute('create table orders(id integer primary key, name text)')
con.commit()
def writer(n):
    c=sqlite3.connect(path)
    with c:
        c.execute('insert into orders(name) values(?)',(f'w{n}',))
        time.sleep(0.1)
    c.close()
ts=[threading.Thread(target=writer,args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(r[0] for r in con.execute('select name from orders')))
try:
    def other():
        try: con.execute('select 1')
        except sqlite3.ProgrammingError as e: print(type(e).__name__, str(e).split('.')[0])
    t=threading.Thread(target=other); t.start(); t.join()
finally: pass
a=sqlite3.connect(path, timeout=0.2); b=sqlite3.connect(path, timeout=0.2)
a.execute("insert into orders(name) values('a')")
try: b.execute("insert into orders(name) values('b')")
except sqlite3.OperationalError as e: print(e, e.sqlite_errorname)
a.rollback()
b.execute("insert into orders(name) values('b')"); b.commit()
print(a.execute('select count(*) from orders').fetchone(), os.path.exists(path), os.path.exists(path+'-journal'))
with open(path,'rb') as f: print(f.read(16))
async def main():
    c=sqlite3.connect(path, check_same_thread=False)
    def q(): return c.execute('select count(*) from orders').fetchone()[0]
    print(await asyncio.to_thread(q))
asyncio.run(main())
x=sqlite3.connect('file:m?mode=memory&cache=shared',uri=True); y=sqlite3.connect('file:m?mode=memory&cache=shared',uri=True)
x.execute('create table q(a)'); x.execute('insert into q values(1)'); x.commit()
print(y.execute('select * from q').fetchall())
ro=sqlite3.connect(f'file:{path}?mode=ro',uri=True)
try: ro.execute('delete from orders')
except sqlite3.OperationalError as e: print(e)
con.execute('pragma journal_mode=wal').fetchone()
print(con.execute('pragma journal_mode').fetchone())
con.execute("attach '/tmp/other.db' as o"); con.execute('create table if not exists o.z(a)'); print(con.execute('pragma database_list').fetchall())
# expect: ['w0', 'w1', 'w2']
# expect: ProgrammingError SQLite objects created in a thread can only be used in that same thread
# expect: database is locked SQLITE_BUSY
# expect: (4,) True False
# expect: b'SQLite format 3\x00'
# expect: 4
# expect: [(1,)]
# expect: attempt to write a readonly database
# expect: ('wal',)
# expect: [(0, 'main', '/tmp/shop.db'), (2, 'o', '/tmp/other.db')]
