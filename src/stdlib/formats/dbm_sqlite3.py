"""A database of bytes in one table of an SQLite file."""

import os as _os
import pathlib as _pathlib
import sqlite3 as _sqlite3
from collections.abc import MutableMapping as _MutableMapping
from contextlib import closing as _closing, suppress as _suppress

_MODES = {"r": "ro", "w": "rw", "c": "rwc", "n": "rwc"}


class error(OSError):
    pass


class _Database(_MutableMapping):
    def __init__(self, path, /, *, flag, mode):
        if hasattr(self, "_cx"):
            raise error("DBM object does not support reinitialization")
        if flag not in _MODES:
            raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n', " f"not {flag!r}")
        path = _os.fsdecode(path)
        if flag == "n":
            with _suppress(FileNotFoundError):
                _os.remove(path)
        if flag in ("c", "n"):
            # SQLite would make the file with a mode of its own.
            _os.close(_os.open(path, _os.O_CREAT | _os.O_RDWR, mode))
        try:
            self._cx = _sqlite3.connect(
                f"{_pathlib.Path(path).absolute().as_uri()}?mode={_MODES[flag]}", autocommit=True, uri=True
            )
        except _sqlite3.Error as problem:
            raise error(str(problem))
        # Only faster: a database that can't be written stays as it is.
        with _suppress(_sqlite3.OperationalError):
            self._cx.execute("PRAGMA journal_mode = wal")
        if flag in ("c", "n"):
            self._execute(
                "CREATE TABLE IF NOT EXISTS Dict (\n    key BLOB UNIQUE NOT NULL,\n    value BLOB NOT NULL\n  )"
            ).close()

    def _execute(self, *args, **kwargs):
        if not self._cx:
            raise error("DBM object has already been closed")  # as line 77: raise error(_ERR_CLOSED)
        try:
            return self._cx.execute(*args, **kwargs)  # as line 79: return closing(‹self._cx.execute(*args, **kwargs)›)
        except _sqlite3.Error as problem:
            raise error(str(problem))  # as line 81: raise error(str(exc))

    def _row(self, *args):
        with _closing(self._execute(*args)) as cursor:
            return cursor.fetchone()

    def __len__(self):
        return self._row("SELECT count(*) FROM Dict")[0]

    def __getitem__(self, key):
        row = self._row("SELECT value FROM Dict WHERE key = CAST(? AS BLOB)", (key,))
        if row is None:
            raise KeyError(key)  # as line 92
        return row[0]

    def __setitem__(self, key, value):
        self._execute("REPLACE INTO Dict VALUES (CAST(? AS BLOB), CAST(? AS BLOB))", (key, value)).close()  # as line 96: self._execute(STORE_KV, (key, value))

    def __delitem__(self, key):
        with _closing(self._execute("DELETE FROM Dict WHERE key = CAST(? AS BLOB)", (key,))) as cursor:
            if not cursor.rowcount:
                raise KeyError(key)  # as line 101

    def __iter__(self):
        try:
            with _closing(self._execute("SELECT key FROM Dict")) as cursor:
                for row in cursor:
                    yield row[0]
        except _sqlite3.Error as problem:
            raise error(str(problem))

    def keys(self):
        return list(super().keys())

    def close(self):
        if self._cx:
            self._cx.close()
            self._cx = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(filename, /, flag="r", mode=0o666):
    """Opens a database that is kept by SQLite."""
    return _Database(filename, flag=flag, mode=mode)
