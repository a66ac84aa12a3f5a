"""Databases of bytes: new ones are files of SQLite; those in three plain files (`dbm.dumb`) can be opened."""

__all__ = ["open", "whichdb", "error"]

import io
import os
import struct


class error(Exception):
    pass


_names = ["dbm.sqlite3", "dbm.gnu", "dbm.ndbm", "dbm.dumb"]
_defaultmod = None
_modules = {}

error = (error, OSError)


def open(file, flag="r", mode=0o666):
    """Open or create a database."""
    global _defaultmod
    import dbm.sqlite3

    if _defaultmod is None:
        _defaultmod = dbm.sqlite3
    kind = whichdb(file) if "n" not in flag else None
    if kind is None:
        if "c" not in flag and "n" not in flag:
            raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
        return _defaultmod.open(file, flag, mode)
    if kind == "":
        raise error[0]("db type could not be determined")
    if kind == "dbm.sqlite3":
        return dbm.sqlite3.open(file, flag, mode)
    if kind != "dbm.dumb":
        raise error[0]("db type is {0}, but the module is not available".format(kind))
    import dbm.dumb

    return dbm.dumb.open(file, flag, mode)


def whichdb(filename):
    """The module that can open a database; None when there is no file, "" when it is of no known kind."""
    filename = os.fsencode(filename)
    try:
        os.stat(filename + b".dat")
    except OSError:
        pass
    else:
        try:
            if os.stat(filename + b".dir").st_size == 0:
                return "dbm.dumb"
            with io.open(filename + b".dir", "rb") as index:
                if index.read(1) in (b"'", b'"'):
                    return "dbm.dumb"
        except OSError:
            pass
    try:
        with io.open(filename, "rb") as file:
            start = file.read(16)
    except OSError:
        return None
    if start == b"SQLite format 3\x00":
        return "dbm.sqlite3"
    if len(start) >= 4 and struct.unpack("=l", start[:4])[0] in (0x13579ACE, 0x13579ACD, 0x13579ACF):
        return "dbm.gnu"
    return ""
