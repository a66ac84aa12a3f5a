# A database as SQL, and copied.
import sqlite3
c=sqlite3.connect(':memory:')
c.executescript('''create table t(id integer primary key autoincrement, v text, b blob); insert into t(v,b) values('o''x',x'00ff'),(null,null);
create index i on t(v); create view w as select * from t; create table "a b"("c d" real); insert into "a b" values(1.5);''')
for l in c.iterdump(): print(l)
print(c.execute('pragma page_size').fetchone(), c.execute('pragma page_count').fetchone())
for l in c.iterdump(filter='a%'): print(l)
d=sqlite3.connect(':memory:'); d.executescript('\n'.join(c.iterdump())); print(d.execute('select * from w').fetchall())
e=sqlite3.connect(':memory:'); c.backup(e, pages=1, progress=lambda s,left,total: print(s,left,total))
print(e.execute('select count(*) from t').fetchone())
# expect: BEGIN TRANSACTION;
# expect: CREATE TABLE "a b"("c d" real);
# expect: INSERT INTO "a b" VALUES(1.5);
# expect: CREATE TABLE t(id integer primary key autoincrement, v text, b blob);
# expect: INSERT INTO "t" VALUES(1,'o''x',X'00FF');
# expect: INSERT INTO "t" VALUES(2,NULL,NULL);
# expect: CREATE INDEX i on t(v);
# expect: CREATE VIEW w as select * from t;
# expect: DELETE FROM "sqlite_sequence";
# expect: INSERT INTO "sqlite_sequence" VALUES('t',2);
# expect: COMMIT;
# expect: (4096,) (5,)
# expect: BEGIN TRANSACTION;
# expect: CREATE TABLE "a b"("c d" real);
# expect: INSERT INTO "a b" VALUES(1.5);
# expect: COMMIT;
# expect: [(1, "o'x", b'\x00\xff'), (2, None, None)]
# expect: 0 4 5
# expect: 0 3 5
# expect: 0 2 5
# expect: 0 1 5
# expect: 101 0 5
# expect: (2,)
