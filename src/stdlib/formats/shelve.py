"""A persistent dictionary whose values are pickled."""

import collections.abc
from io import BytesIO
from pickle import DEFAULT_PROTOCOL, Pickler, Unpickler

__all__ = ["ShelveError", "Shelf", "BsdDbShelf", "DbfilenameShelf", "open"]


class ShelveError(Exception):
    pass


class _ClosedDict(collections.abc.MutableMapping):
    """What a shelf holds once it is closed."""

    def closed(self, *args):
        raise ValueError("invalid operation on closed shelf")

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = closed

    def __repr__(self):
        return "<Closed Dictionary>"


def _dumps(value, protocol):
    stream = BytesIO()
    Pickler(stream, protocol).dump(value)
    return stream.getvalue()


class Shelf(collections.abc.MutableMapping):
    """Keeps what it is given as pickles in `dict`, a mapping of bytes."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict = dict
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        self.writeback = writeback
        self.cache = {}
        self.keyencoding = keyencoding

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        found = Unpickler(BytesIO(self.dict[key.encode(self.keyencoding)])).load()
        if self.writeback:
            self.cache[key] = found
        return found

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value  # as line 121
        self.dict[key.encode(self.keyencoding)] = _dumps(value, self._protocol)

    def __delitem__(self, key):
        del self.dict[key.encode(self.keyencoding)]  # as line 128
        self.cache.pop(key, None)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self.dict  # as line 102

    def __iter__(self):
        encoding = self.keyencoding
        yield from (key.decode(encoding) for key in self.dict.keys())

    def __len__(self):
        return len(self.dict)  # as line 99

    def sync(self):
        """Writes what was changed in the cache."""
        changed = self.cache if self.writeback else None
        if changed:
            # Meanwhile nothing is put into the cache.
            self.writeback = False
            for key in changed:
                self[key] = changed[key]
            self.writeback, self.cache = True, {}
        if hasattr(self.dict, "sync"):
            self.dict.sync()  # as line 172

    def close(self):
        store = self.dict
        if store is not None:
            try:
                self.sync()  # as line 144
                if hasattr(store, "close"):
                    store.close()
            finally:
                # At the interpreter's end the class may be gone.
                self.dict = None if _ClosedDict is None else _ClosedDict()

    def __del__(self):
        # A shelf that was never made whole has nothing to close.
        if hasattr(self, "writeback"):
            self.close()  # as line 162

    def __exit__(self, *problem):
        self.close()  # as line 138

    def __enter__(self):
        return self


class BsdDbShelf(Shelf):
    """A shelf on a database that can be walked in both directions."""

    def _step(self, found):
        key, value = found
        return key.decode(self.keyencoding), Unpickler(BytesIO(value)).load()

    def set_location(self, key):
        return self._step(self.dict.set_location(key))

    def next(self):
        return self._step(next(self.dict))

    def previous(self):
        return self._step(self.dict.previous())

    def first(self):
        return self._step(self.dict.first())

    def last(self):
        return self._step(self.dict.last())


class DbfilenameShelf(Shelf):
    """A shelf in a database file."""

    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        import dbm

        Shelf.__init__(self, dbm.open(filename, flag), protocol, writeback)  # as line 227

    def clear(self):
        self.cache.clear()  # as line 233
        self.dict.clear()  # as line 234


def open(filename, flag="c", protocol=None, writeback=False):
    """Open a persistent dictionary."""
    return DbfilenameShelf(filename, flag, protocol, writeback)  # as line 250
