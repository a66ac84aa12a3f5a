"""A database in three plain files: the values (.dat), where each of them stands (.dir), and the index as it was before (.bak)."""

import ast as _ast
import collections.abc
import io as _io
import os as _os

__all__ = ["error", "open"]

_BLOCKSIZE = 512

error = OSError


class _Database(collections.abc.MutableMapping):
    def __init__(self, filebasename, mode, flag="c"):
        filebasename = _os.fsencode(filebasename)
        self._mode = mode
        self._readonly = flag == "r"
        self._dirfile = filebasename + b".dir"
        self._datfile = filebasename + b".dat"
        self._bakfile = filebasename + b".bak"
        # The place of each value: (position, size).
        self._index = None
        self._modified = False
        if flag == "n":
            for name in (self._datfile, self._bakfile, self._dirfile):
                try:
                    _os.remove(name)
                except OSError:
                    pass
        try:
            _io.open(self._datfile, "rb").close()
        except OSError:
            if flag not in ("c", "n"):
                raise
            _io.open(self._datfile, "wb").close()
            _os.chmod(self._datfile, mode)
        self._index = {}
        try:
            file = _io.open(self._dirfile, "r", encoding="Latin-1")
        except OSError:
            if flag not in ("c", "n"):
                raise
            _io.open(self._dirfile, "w", encoding="Latin-1").close()
            _os.chmod(self._dirfile, mode)
        else:
            with file:
                for line in file:
                    key, place = _ast.literal_eval(line.rstrip())
                    self._index[key.encode("Latin-1")] = place

    def _commit(self):
        if self._index is None or not self._modified:
            return
        for rename in ((self._bakfile, None), (self._dirfile, self._bakfile)):
            try:
                _os.unlink(rename[0]) if rename[1] is None else _os.rename(*rename)
            except OSError:
                pass
        with _io.open(self._dirfile, "w", encoding="Latin-1") as file:
            for key, place in self._index.items():
                file.write("%r, %r\n" % (key.decode("Latin-1"), place))
        _os.chmod(self._dirfile, self._mode)
        self._modified = False

    sync = _commit

    def _verify_open(self):
        if self._index is None:
            raise error("DBM object has already been closed")

    def _as_key(self, key):
        if isinstance(key, str):
            return key.encode("utf-8")
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("keys must be bytes or strings")
        return bytes(key)

    def __getitem__(self, key):
        key = key.encode("utf-8") if isinstance(key, str) else key
        self._verify_open()
        position, size = self._index[key]
        with _io.open(self._datfile, "rb") as file:
            file.seek(position)
            return file.read(size)

    def __setitem__(self, key, val):
        if self._readonly:
            raise error("The database is opened for reading only")
        key = self._as_key(key)
        if isinstance(val, str):
            val = val.encode("utf-8")
        elif not isinstance(val, (bytes, bytearray)):
            raise TypeError("values must be bytes or strings")
        self._verify_open()
        self._modified = True
        known = self._index.get(key)
        blocks = lambda size: (size + _BLOCKSIZE - 1) // _BLOCKSIZE
        with _io.open(self._datfile, "rb+") as file:
            if known is not None and blocks(len(val)) <= blocks(known[1]):
                position = known[0]
                file.seek(position)
            else:
                file.seek(0, 2)
                end = file.tell()
                position = blocks(end) * _BLOCKSIZE
                file.write(b"\0" * (position - end))
            file.write(val)
        self._index[key] = (position, len(val))
        if known is None:
            with _io.open(self._dirfile, "a", encoding="Latin-1") as file:
                file.write("%r, %r\n" % (key.decode("Latin-1"), self._index[key]))

    def __delitem__(self, key):
        if self._readonly:
            raise error("The database is opened for reading only")
        key = key.encode("utf-8") if isinstance(key, str) else key
        self._verify_open()
        self._modified = True
        del self._index[key]
        self._commit()

    def keys(self):
        self._verify_open()
        return list(self._index)

    def items(self):
        self._verify_open()
        return [(key, self[key]) for key in self._index]

    def __contains__(self, key):
        key = key.encode("utf-8") if isinstance(key, str) else key
        self._verify_open()
        return key in self._index

    def iterkeys(self):
        self._verify_open()
        return iter(self._index)

    __iter__ = iterkeys

    def __len__(self):
        self._verify_open()
        return len(self._index)

    def close(self):
        try:
            self._commit()
        finally:
            self._index = None

    __del__ = close

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(file, flag="c", mode=0o666):
    """Open the database of a file name without its ending."""
    if flag not in ("r", "w", "c", "n"):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    mask = _os.umask(0)
    _os.umask(mask)
    return _Database(file, mode & ~mask, flag=flag)
