# python: 3.13
"""Whoever finds the database locked waits as long as its timeout says, also where only the tables are looked up."""

import os
import sqlite3
import tempfile
import threading
import time

path = os.path.join(tempfile.mkdtemp(), 'accounts.db')
holder = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
holder.execute('create table account (balance int)')
holder.execute('begin exclusive')


def attempt(timeout, run):
    connection = sqlite3.connect(path, timeout=timeout)
    began = time.monotonic()
    try:
        run(connection)
        print('done', time.monotonic() - began >= 0.15)
    except sqlite3.OperationalError as error:
        print(error, time.monotonic() - began >= 0.2)
    finally:
        connection.close()


for sql in ('select * from account', 'insert into account values (1)', 'begin immediate'):
    attempt(0.2, lambda connection: connection.execute(sql))
attempt(0.2, lambda connection: connection.executescript('select * from account;'))
threading.Timer(0.2, holder.execute, ['commit']).start()
attempt(9, lambda connection: connection.execute('insert into account values (2)').connection.commit())
print(holder.execute('select * from account').fetchall())
# expect: database is locked True
# expect: database is locked True
# expect: database is locked True
# expect: database is locked True
# expect: done True
# expect: [(2,)]
