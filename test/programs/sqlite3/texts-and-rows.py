# What texts and rows become.
import sqlite3
b=sqlite3.connect(':memory:')
b.execute('create table t(x)'); b.execute('insert into t values(1)'); b.commit()
b.text_factory=bytes; print(b.execute("select 'é'").fetchone()); b.text_factory=lambda x: x.decode()+'!'; print(b.execute("select 'é'").fetchone())
b.text_factory=str
try: b.execute("select cast(x'ff' as text) as q").fetchone()
except sqlite3.OperationalError as e: print(e)
b.row_factory=lambda cur,row: {d[0]:v for d,v in zip(cur.description,row)}
print(b.execute('select 1 as a, 2 as b').fetchone())
data=b.serialize(); print(data[:15], len(data)); e=sqlite3.connect(':memory:'); e.deserialize(data); print(e.execute('select * from t').fetchall())
# expect: (b'\xc3\xa9',)
# expect: ('é!',)
# expect: Could not decode to UTF-8 column 'q' with text '�'
# expect: {'a': 1, 'b': 2}
# expect: b'SQLite format 3' 8192
# expect: [(1,)]
