# python: 3.13
# Connections that nobody closed stand in cycles with their statements: they keep their locks until they are collected, and are told of then.
import gc
import os
import re
import sqlite3
import tempfile
import warnings

told = []
warnings.showwarning = lambda message, category, *where: told.append((category.__name__, re.sub("0x[0-9a-f]+", "0x", str(message))))
warnings.simplefilter("always")


class Connection(sqlite3.Connection):
    def __del__(self):
        print("del")


class Cursor(sqlite3.Cursor):
    def __del__(self):
        print("del cursor")


def leave_open(path):
    connection = sqlite3.connect(path)
    connection.execute("create table t(a)")
    connection.execute("insert into t values (1)")


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "left.db")
    leave_open(path)
    print(told)
    other = sqlite3.connect(path, timeout=0)
    try:
        other.execute("begin immediate")
    except sqlite3.OperationalError as problem:
        print(problem)
    gc.collect()
    print(told)
    other.execute("begin immediate")
    other.close()

told.clear()
connection = sqlite3.connect(":memory:", factory=Connection)
cursor = connection.cursor(Cursor)
cursor.execute("select 1").fetchall()
cursor.close()
del cursor
print("closing")
connection.close()
del connection
print("closed")
connection = sqlite3.connect(":memory:")
connection.row_factory, connection.text_factory = sqlite3.Row, bytes
connection.__init__(":memory:")
print(connection.row_factory, connection.text_factory)
connection.close()
del connection
with sqlite3.connect(":memory:") as connection:
    pass
del connection
gc.collect()
print(told)
# expect: []
# expect: database is locked
# expect: [('ResourceWarning', 'unclosed database in <sqlite3.Connection object at 0x>')]
# expect: del cursor
# expect: closing
# expect: del
# expect: closed
# expect: None <class 'str'>
# expect: [('ResourceWarning', 'unclosed database in <sqlite3.Connection object at 0x>')]
