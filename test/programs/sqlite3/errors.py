# Errors as the module words them.
import sqlite3
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e,'sqlite_errorname',None))
c=sqlite3.connect(':memory:')
c.execute('create table x(a)')
t(lambda: c.executemany('select 1', [()]))
t(lambda: c.executemany('select 1 where 0', [()]))
t(lambda: c.execute('select 1; select 2'))
t(lambda: c.execute('select 1; -- x').fetchall())
t(lambda: c.execute('').fetchall())
t(lambda: c.execute('-- hi').description)
t(lambda: c.execute('select ?', 5))
t(lambda: c.execute('select ?', (1,2)))
t(lambda: c.execute('select :a', {}))
t(lambda: c.execute('select :a', (1,)))
t(lambda: c.execute('select ?', {'a':1}))
t(lambda: c.execute('select ?', [object]))
t(lambda: c.execute('select ?', [2**63]))
t(lambda: c.execute('select :a',{'a':object}))
t(lambda: c.execute(5))
t(lambda: c.execute())
t(lambda: c.execute('a','b','c'))
t(lambda: c.executemany('select ?'))
t(lambda: c.executemany('select ?', 5))
t(lambda: c.execute('bad'))
t(lambda: c.execute('select * from nope'))
t(lambda: c.execute('select "abc"').fetchall())
t(lambda: c.execute('insert into x values(1)').lastrowid)
cu=c.execute('select 1'); t(lambda: (cu.lastrowid, cu.rowcount, cu.description, cu.arraysize))
t(lambda: c.cursor().lastrowid)
t(lambda: c.in_transaction)
t(lambda: c.executescript(5))
t(lambda: c.execute('sel\0ect'))
t(lambda: c.executescript('sel\0ect'))
t(lambda: setattr(c,'isolation_level','x'))
t(lambda: setattr(c,'isolation_level',5))
t(lambda: delattr(c,'isolation_level'))
t(lambda: setattr(c,'autocommit',5))
t(lambda: setattr(c,'total_changes',5))
t(lambda: c.create_function('f',1,None))
t(lambda: c.create_function('f',-5,lambda:1))
t(lambda: c.create_collation('f',5))
t(lambda: sqlite3.Row(1,2))
t(lambda: sqlite3.Row(cu,2))
r=sqlite3.Row(cu,(2,))
t(lambda: r['x'])
t(lambda: r['1'])
t(lambda: r[5])
t(lambda: r[1.0])
t(lambda: r.keys())
t(lambda: (r==r, hash(r)==hash(r), len(r), list(r), r[:1]))
t(lambda: sqlite3.adapt(object))
t(lambda: sqlite3.adapt(5))
t(lambda: sqlite3.adapt(object(), None, 7))
t(lambda: c.cursor(lambda x: 5))
t(lambda: sqlite3.Cursor(5))
t(lambda: sqlite3.connect('/nonexist/x'))
t(lambda: sqlite3.connect())
t(lambda: sqlite3.connect(5))
t(lambda: c.fetch)
t(lambda: cu.fetchmany(-1))
t(lambda: cu.fetchmany('a'))
t(lambda: setattr(cu,'arraysize','a'))
t(lambda: setattr(cu,'rowcount',5))
t(lambda: setattr(cu,'row_factory',5))
t(lambda: cu.fetchone())
t(lambda: c.getlimit(0))
t(lambda: c.getlimit(99))
cu.close(); t(lambda: cu.fetchone()); t(lambda: cu.execute('x'))
c.close(); t(lambda: c.execute('select 1')); t(lambda: c.in_transaction); t(lambda: c.total_changes); t(lambda:c.close()); t(lambda:c.commit()); t(lambda: c.cursor())
t(lambda: c.isolation_level)
t(lambda: c.row_factory)
# expect: ProgrammingError executemany() can only execute DML statements. None
# expect: ProgrammingError executemany() can only execute DML statements. None
# expect: ProgrammingError You can only execute one statement at a time. None
# expect: [(1,)]
# expect: []
# expect: None
# expect: ProgrammingError parameters are of unsupported type None
# expect: ProgrammingError Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied. None
# expect: ProgrammingError You did not supply a value for binding parameter :a. None
# expect: ProgrammingError Binding 1 (':a') is a named parameter, but you supplied a sequence which requires nameless (qmark) placeholders. None
# expect: ProgrammingError Binding 1 has no name, but you supplied a dictionary (which has only names). None
# expect: ProgrammingError Error binding parameter 1: type 'type' is not supported None
# expect: OverflowError Python int too large to convert to SQLite INTEGER None
# expect: ProgrammingError Error binding parameter 1: type 'type' is not supported None
# expect: TypeError execute() argument 1 must be str, not int None
# expect: TypeError execute expected at least 1 argument, got 0 None
# expect: TypeError execute expected at most 2 arguments, got 3 None
# expect: TypeError executemany expected 2 arguments, got 1 None
# expect: TypeError 'int' object is not iterable None
# expect: OperationalError near "bad": syntax error SQLITE_ERROR
# expect: OperationalError no such table: nope SQLITE_ERROR
# expect: [('abc',)]
# expect: 1
# expect: (1, -1, (('1', None, None, None, None, None, None),), 1)
# expect: None
# expect: True
# expect: TypeError executescript() argument must be str, not int None
# expect: ProgrammingError the query contains a null character None
# expect: ValueError embedded null character None
# expect: ValueError isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE' None
# expect: TypeError isolation_level must be str or None None
# expect: AttributeError cannot delete attribute None
# expect: ValueError autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL None
# expect: AttributeError attribute 'total_changes' of 'sqlite3.Connection' objects is not writable None
# expect: None
# expect: ProgrammingError 'narg' must be between -1 and 127, not -5 None
# expect: TypeError parameter must be callable None
# expect: TypeError Row() argument 1 must be sqlite3.Cursor, not int None
# expect: TypeError Row() argument 2 must be tuple, not int None
# expect: IndexError No item with that key None
# expect: 2
# expect: IndexError tuple index out of range None
# expect: IndexError Index must be int or string None
# expect: ['1']
# expect: (True, True, 1, [2], (2,))
# expect: ProgrammingError can't adapt None
# expect: ProgrammingError can't adapt None
# expect: 7
# expect: TypeError factory must return a cursor, not int None
# expect: TypeError Cursor() argument 1 must be sqlite3.Connection, not int None
# expect: OperationalError unable to open database file SQLITE_CANTOPEN
# expect: TypeError Connection() missing required argument 'database' (pos 1) None
# expect: TypeError expected str, bytes or os.PathLike object, not int None
# expect: AttributeError 'sqlite3.Connection' object has no attribute 'fetch' None
# expect: ValueError Cannot convert negative int None
# expect: TypeError 'str' object cannot be interpreted as an integer None
# expect: TypeError 'str' object cannot be interpreted as an integer None
# expect: AttributeError readonly attribute None
# expect: None
# expect: TypeError 'int' object is not callable None
# expect: 1000000000
# expect: ProgrammingError 'category' is out of bounds None
# expect: ProgrammingError Cannot operate on a closed cursor. None
# expect: ProgrammingError Cannot operate on a closed cursor. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: ProgrammingError Cannot operate on a closed database. None
# expect: None
