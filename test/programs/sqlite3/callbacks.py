# Functions, aggregates, collations and hooks in Python.
import sqlite3
c=sqlite3.connect(':memory:')
class Avg:
    def __init__(self): self.t=self.n=0
    def step(self,x): self.t+=x; self.n+=1
    def finalize(self): return self.t/self.n
    def value(self): return self.t
    def inverse(self,x): self.t-=x; self.n-=1
c.create_aggregate('myavg',1,Avg); c.create_window_function('wsum',1,Avg)
c.execute('create table n(x)'); c.executemany('insert into n values(?)',[(i,) for i in range(5)])
print(tuple(c.execute('select myavg(x) from n').fetchone()))
print([tuple(r) for r in c.execute('select x, wsum(x) over (order by x rows between 1 preceding and 1 following) from n')])
c.create_collation('rev', lambda a,b: (a<b)-(a>b))
print([r[0] for r in c.execute("select column1 from (values('a'),('c'),('b')) order by column1 collate rev")])
c.create_function('md',-1,lambda *a: len(a), deterministic=True)
print(c.execute('select md(1,2,3), md()').fetchone()[:])
log=[]
c.set_trace_callback(log.append); c.execute('insert into n values(?)',(9,)); c.commit(); c.set_trace_callback(None); print(log)
c.set_authorizer(lambda *a: sqlite3.SQLITE_DENY if a[0]==sqlite3.SQLITE_DELETE else sqlite3.SQLITE_OK)
try: c.execute('delete from n')
except sqlite3.DatabaseError as e: print(type(e).__name__, e)
c.set_authorizer(None)
n=0
def prog():
    global n; n+=1; return n>3
c.set_progress_handler(prog,10)
try: c.execute('with recursive r(x) as (select 1 union all select x+1 from r limit 10000) select sum(x) from r').fetchall()
except sqlite3.OperationalError as e: print(e)
c.set_progress_handler(None,0)
# expect: (2.0,)
# expect: [(0, 1), (1, 3), (2, 6), (3, 9), (4, 7)]
# expect: ['c', 'b', 'a']
# expect: (3, 0)
# expect: ['insert into n values(9)', 'COMMIT']
# expect: DatabaseError not authorized
# expect: interrupted
