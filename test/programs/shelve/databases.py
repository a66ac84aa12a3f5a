# python: 3.13
"""What shelve and dbm make are SQLite databases: one file, and keys in order."""
import dbm
import dbm.dumb
import os
import shelve
import tempfile
import traceback

os.chdir(tempfile.mkdtemp())
with shelve.open("shelf") as shelf:
    shelf["b"] = [1]
    shelf["c"] = {}
    shelf["a"] = 2
    print(list(shelf), type(shelf.dict).__module__)
    try:
        shelf["none"]
    except KeyError as error:
        print(repr(error))
print(os.listdir(), dbm.whichdb("shelf"))
with dbm.open("plain", "c") as plain:
    plain["n"] = 5
    plain[b"\xff"] = "ü"
    print(plain.keys(), plain["n"], "x" in plain, plain.get("x", b"d"), len(plain))
    for wrong in (lambda: plain["x"], lambda: plain.__delitem__("x"), lambda: plain.__setitem__("k", None)):
        try:
            wrong()
        except (KeyError, OSError) as error:
            print(type(error).__name__, error)
try:
    plain["n"]
except dbm.error as error:
    print(error)
with dbm.open("plain") as plain:
    try:
        plain["n"] = 6
    except dbm.error as error:
        print(error)
with dbm.dumb.open("dumb", "c") as dumb:
    dumb["z"] = "1"
with dbm.open("dumb") as dumb:
    print(type(dumb).__module__, dumb["z"])
for flag in "rw":
    try:
        dbm.open("missing", flag)
    except dbm.error as error:
        print(type(error), error)

# three plain files
import dbm.dumb
import tempfile
with tempfile.TemporaryDirectory() as folder:
    plain = os.path.join(folder, "plain")
    known = lambda: [(name, oct(os.stat(os.path.join(folder, name)).st_mode), os.stat(os.path.join(folder, name)).st_size) for name in sorted(os.listdir(folder))]
    base = dbm.dumb.open(plain, "c", 0o666)
    print(known())
    base["a"] = b"1"
    print(known())
    base.close()
    print(known())
    dbm.dumb.open(plain, "n", 0o600).close()
    print(known())
# expect: ['a', 'b', 'c'] dbm.sqlite3
# expect: KeyError(b'none')
# expect: ['shelf'] dbm.sqlite3
# expect: [b'n', b'\xff'] b'5' False b'd' 2
# expect: KeyError 'x'
# expect: KeyError 'x'
# expect: error NOT NULL constraint failed: Dict.value
# expect: DBM object has already been closed
# expect: attempt to write a readonly database
# expect: dbm.dumb b'1'
# expect: <class 'dbm.error'> db file doesn't exist; use 'c' or 'n' flag to create a new db
# expect: <class 'dbm.error'> db file doesn't exist; use 'c' or 'n' flag to create a new db
# expect: [('plain.dat', '0o100644', 0), ('plain.dir', '0o100644', 0)]
# expect: [('plain.dat', '0o100644', 1), ('plain.dir', '0o100644', 12)]
# expect: [('plain.bak', '0o100644', 12), ('plain.dat', '0o100644', 1), ('plain.dir', '0o100644', 12)]
# expect: [('plain.dat', '0o100600', 0), ('plain.dir', '0o100600', 0)]
