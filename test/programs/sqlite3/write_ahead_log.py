# python: 3.13
"""journal_mode=wal: readers see the last commit and are in nobody's way."""
import os
import shelve
import sqlite3
import tempfile
import threading

os.chdir(tempfile.mkdtemp())
with shelve.open("s") as shelf:
    shelf["b"] = 1
    shelf["a"] = 2
    print(list(shelf), sorted(os.listdir()))
print(os.listdir())
with shelve.open("s", "r") as shelf:
    print(list(shelf.items()), sorted(os.listdir()))
first = sqlite3.connect("w.db")
print(first.execute("pragma journal_mode=wal").fetchone(), first.execute("pragma synchronous=normal").fetchall())
first.execute("create table t(x)")


def write(start):
    own = sqlite3.connect("w.db", timeout=10)
    for number in range(20):
        with own:
            own.execute("insert into t values (?)", (start + number,))
    own.close()


threads = [threading.Thread(target=write, args=(100 * k,)) for k in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(first.execute("select count(*), sum(x) from t").fetchall())
a = sqlite3.connect("w.db", isolation_level=None)
b = sqlite3.connect("w.db", isolation_level=None, timeout=0.1)


def count():
    return b.execute("select count(*) from t").fetchone()[0]


a.execute("begin immediate")
a.execute("insert into t values (1)")
print(count())
try:
    b.execute("begin immediate")
except sqlite3.OperationalError as error:
    print(error)
b.execute("begin")
print(count())
a.execute("commit")
print(count())
try:
    b.execute("insert into t values (2)")
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname)
b.execute("rollback")
print(count(), a.execute("pragma wal_checkpoint").fetchall(), sorted(os.listdir()))
for connection in (a, b, first):
    connection.close()
print(sorted(os.listdir()))
# expect: ['a', 'b'] ['s', 's-shm', 's-wal']
# expect: ['s']
# expect: [('a', 2), ('b', 1)] ['s', 's-shm', 's-wal']
# expect: ('wal',) []
# expect: [(60, 6570)]
# expect: 60
# expect: database is locked
# expect: 60
# expect: 60
# expect: database is locked SQLITE_BUSY_SNAPSHOT
# expect: 61 [(0, 63, 63)] ['s', 's-shm', 's-wal', 'w.db', 'w.db-shm', 'w.db-wal']
# expect: ['s', 's-shm', 's-wal', 'w.db']
