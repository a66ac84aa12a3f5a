# One value as a file.
import sqlite3
a=sqlite3.connect(':memory:')
a.execute('create table blobs(b)'); a.execute('insert into blobs values(zeroblob(10))')
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e,'sqlite_errorname',None))
bl=a.blobopen('blobs','b',1)
t(lambda: len(bl)); t(lambda: bl.write(b'hello')); t(lambda: bl.tell()); t(lambda: bl.read()); t(lambda: bl.seek(0)); t(lambda: bl.read(5)); t(lambda: bl[0]); t(lambda: bl[0:3])
bl[0]=ord('H'); bl[1:3]=b'EL'; bl.seek(0); t(lambda: bl.read())
t(lambda: bl.write(b'x'*11)); t(lambda: bl[50]); t(lambda: bl['a']); t(lambda: bl.seek(50)); t(lambda: bl.seek(-1,2)); t(lambda: bl.seek(0,9))
def f(): bl[0]=300
t(f)
def f(): bl[0]='a'
t(f)
def f(): bl[0:2]=b'abc'
t(f)
t(lambda: bl[0:6:2])
def f(): del bl[0]
t(f)
t(lambda: a.blobopen('nope','b',1)); t(lambda: a.blobopen('blobs','nope',1)); t(lambda: a.blobopen('blobs','b',9))
a.execute("insert into blobs values(5)"); t(lambda: a.blobopen('blobs','b',2))
r=a.blobopen('blobs','b',1,readonly=True); t(lambda: r.write(b'x'))
with a.blobopen('blobs','b',1) as q: q.write(b'zz')
t(lambda: q.read())
a.execute('update blobs set b=zeroblob(3) where rowid=1'); t(lambda: bl.read())
bl.close(); t(lambda: bl.read()); t(lambda: bl.close()); t(lambda: len(bl))
t(lambda: a.blobopen())
t(lambda: [n for n in dir(bl) if not n.startswith('_')])
# expect: 10
# expect: None
# expect: 5
# expect: b'\x00\x00\x00\x00\x00'
# expect: None
# expect: b'hello'
# expect: 104
# expect: b'hel'
# expect: b'HELlo\x00\x00\x00\x00\x00'
# expect: ValueError data longer than blob length None
# expect: IndexError Blob index out of range None
# expect: TypeError Blob indices must be integers None
# expect: ValueError offset out of blob range None
# expect: None
# expect: ValueError 'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END None
# expect: ValueError byte must be in range(0, 256) None
# expect: TypeError 'str' object cannot be interpreted as an integer None
# expect: IndexError Blob slice assignment is wrong size None
# expect: b'HLo'
# expect: TypeError Blob doesn't support item deletion None
# expect: OperationalError no such table: main.nope SQLITE_ERROR
# expect: OperationalError no such column: "nope" SQLITE_ERROR
# expect: OperationalError no such rowid: 9 SQLITE_ERROR
# expect: OperationalError cannot open value of type integer SQLITE_ERROR
# expect: OperationalError attempt to write a readonly database SQLITE_READONLY
# expect: ProgrammingError Cannot operate on a closed blob. None
# expect: OperationalError query aborted SQLITE_ABORT
# expect: ProgrammingError Cannot operate on a closed blob. None
# expect: None
# expect: ProgrammingError Cannot operate on a closed blob. None
# expect: TypeError blobopen() takes exactly 3 positional arguments (0 given) None
# expect: ['close', 'read', 'seek', 'tell', 'write']
