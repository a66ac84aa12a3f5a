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
# Parameters that will have no names any more, and what may be executed many times.
import warnings
def told(what):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try: what()
        except (TypeError, ValueError, sqlite3.Error) as e: print(type(e).__name__, e)
    for one in caught: print(one.category.__name__, one.message)
told(lambda: c.create_function(name='f', narg=1, func=lambda x: x))
told(lambda: c.create_function('f', 1, func=lambda x: x, deterministic=True))
told(lambda: c.create_aggregate('a', 1, aggregate_class=Avg))
told(lambda: c.set_progress_handler(progress_handler=None, n=1))
told(lambda: c.set_progress_handler(None, n=1))
told(lambda: c.set_trace_callback(trace_callback=None))
told(lambda: c.set_authorizer(authorizer=None))
told(lambda: c.create_function(1, 1, None))
told(lambda: c.create_window_function('w', 1, aggregate_class=None))
told(lambda: c.create_collation('x'))
told(lambda: c.backup(target=c))
for sql, rows in [('select 1', []), ('begin', [()]), ('', [()]), ('create table if not exists z(x)', [(), ()]), ('insert into z values(?) returning x', [(1,), (2,)])]:
    told(lambda: print(c.executemany(sql, rows).rowcount))
# expect: (2.0,)
# expect: [(0, 1), (1, 3), (2, 6), (3, 9), (4, 7)]
# expect: ['c', 'b', 'a']
# expect: (3, 0)
# expect: ['insert into n values(9)', 'COMMIT']
# expect: DatabaseError not authorized
# expect: interrupted
# expect: DeprecationWarning Passing keyword arguments 'name', 'narg' and 'func' to _sqlite3.Connection.create_function() is deprecated. Parameters 'name', 'narg' and 'func' will become positional-only in Python 3.15.
# expect: DeprecationWarning Passing keyword arguments 'name', 'narg' and 'func' to _sqlite3.Connection.create_function() is deprecated. Parameters 'name', 'narg' and 'func' will become positional-only in Python 3.15.
# expect: DeprecationWarning Passing keyword arguments 'name', 'n_arg' and 'aggregate_class' to _sqlite3.Connection.create_aggregate() is deprecated. Parameters 'name', 'n_arg' and 'aggregate_class' will become positional-only in Python 3.15.
# expect: DeprecationWarning Passing keyword argument 'progress_handler' to _sqlite3.Connection.set_progress_handler() is deprecated. Parameter 'progress_handler' will become positional-only in Python 3.15.
# expect: DeprecationWarning Passing keyword argument 'trace_callback' to _sqlite3.Connection.set_trace_callback() is deprecated. Parameter 'trace_callback' will become positional-only in Python 3.15.
# expect: TypeError set_authorizer() missing required argument 'authorizer_callback' (pos 1)
# expect: TypeError create_function() argument 'name' must be str, not int
# expect: TypeError create_window_function() takes exactly 3 positional arguments (2 given)
# expect: TypeError create_collation() takes exactly 2 positional arguments (1 given)
# expect: ValueError target cannot be the same connection instance
# expect: ProgrammingError executemany() can only execute DML statements.
# expect: ProgrammingError executemany() can only execute DML statements.
# expect: ProgrammingError executemany() can only execute DML statements.
# expect: -1
# expect: InterfaceError bad parameter or other API misuse
