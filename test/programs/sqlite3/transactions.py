# When a transaction begins and how it ends.
import sqlite3
c=sqlite3.connect(':memory:')
c.execute('create table n(x)')
try:
    with c: c.execute('insert into n values(100)'); raise RuntimeError('no')
except RuntimeError as e: print(e, c.execute('select count(*) from n where x=100').fetchone()[0])
c.execute('create table u(k integer primary key, v unique not null check(v>0))')
for v in [1,1,None,-1]:
    try:
        with c: c.execute('insert into u(v) values(?)',(v,))
    except sqlite3.IntegrityError as e: print(e, e.sqlite_errorname, e.sqlite_errorcode)
print(c.total_changes, c.in_transaction, c.isolation_level)
a=sqlite3.connect(':memory:',autocommit=False); print(a.in_transaction); a.execute('create table t(x)'); a.commit(); print(a.in_transaction); a.autocommit=True; print(a.in_transaction)
b=sqlite3.connect(':memory:',isolation_level=None); b.execute('create table t(x)'); b.execute('begin'); b.execute('insert into t values(1)'); print(b.in_transaction); b.rollback(); print(b.execute('select * from t').fetchall())
cur=b.execute('insert into t values(1),(2) returning x'); print(cur.rowcount, cur.fetchall(), cur.rowcount, cur.lastrowid)
cur=b.execute('update t set x=x+1'); print(cur.rowcount)
try: b.execute("insert into t values('a"+")")
except sqlite3.OperationalError as e: print(e)
# expect: no 0
# expect: UNIQUE constraint failed: u.v SQLITE_CONSTRAINT_UNIQUE 2067
# expect: NOT NULL constraint failed: u.v SQLITE_CONSTRAINT_NOTNULL 1299
# expect: CHECK constraint failed: v>0 SQLITE_CONSTRAINT_CHECK 275
# expect: 2 False
# expect: True
# expect: True
# expect: False
# expect: True
# expect: []
# expect: 0 [(1,), (2,)] 2 2
# expect: 2
# expect: unrecognized token: "'a)"
