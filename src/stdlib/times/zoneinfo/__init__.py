"""Time zones by name. What their clocks show is in _clocks, the zones themselves in _zones."""

import os
from datetime import datetime, timedelta, tzinfo

from zoneinfo import _clocks
from zoneinfo._common import ZoneInfoNotFoundError

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")


class InvalidTZPathWarning(RuntimeWarning):
    pass


def reset_tzpath(to=None):
    """Reset global TZPATH."""
    global TZPATH
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError(f"tzpaths must be a list or tuple, not {type(to)}: {to!r}")
        to = tuple(map(os.fspath, to))
        if not all(isinstance(path, str) for path in to):
            raise TypeError("All elements of a tzpath sequence must be strings or os.PathLike objects which convert to strings.")
        relative = [path for path in to if not os.path.isabs(path)]
        if relative:
            raise ValueError("Paths should be absolute but found the following relative paths:" + "".join(f"\n    {path}" for path in relative))
        TZPATH = to


def available_timezones():
    return _clocks.names()


def _check_key(key):
    if not isinstance(key, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
    if key.startswith("/"):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    parts = key.split("/")
    if ".." in parts:
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")
    if "" in parts or "." in parts:
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")


_EPOCH = 719163


def _seconds(dt):
    """The wall clock of a datetime as if it were UTC."""
    return (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second


class ZoneInfo(tzinfo):
    _cache = {}

    def __init_subclass__(cls):
        cls._cache = {}

    def __new__(cls, key):
        known = cls._cache.get(key) if isinstance(key, str) else None
        if known is None:
            known = cls._make(key)
            cls._cache[key] = known
            known._from_cache = True
        return known

    @classmethod
    def _make(cls, key):
        _check_key(key)
        zone = _clocks.find(key)
        if zone is None:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        return cls._with(key, zone)

    @classmethod
    def _with(cls, key, clocks):
        self = tzinfo.__new__(cls)
        self._key = key
        self._clocks = clocks
        self._from_cache = False
        return self

    @classmethod
    def no_cache(cls, key):
        """Get a new instance of ZoneInfo, bypassing the cache."""
        return cls._make(key)

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Clear the ZoneInfo cache."""
        if only_keys is None:
            cls._cache.clear()
        else:
            for key in only_keys:
                cls._cache.pop(key, None)

    @classmethod
    def from_file(cls, file, /, key=None):
        """Create a ZoneInfo file from a file object."""
        self = cls._with(key, _clocks.from_file(file))
        self._file_text = repr(file)
        return self

    @property
    def key(self):
        return self._key

    def _local(self, dt):
        """(offset, dst, name) at a wall clock time; None when only a moment could tell."""
        if dt is None:
            return self._clocks.always()
        return self._clocks.at_wall(_seconds(dt), dt.year, dt.fold)

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        found = self._local(dt)
        return None if found is None else timedelta(seconds=found[0])

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        found = self._local(dt)
        return None if found is None else timedelta(seconds=found[1])

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime."""
        found = self._local(dt)
        return None if found is None else found[2]

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        shown, fold = self._clocks.at_moment(_seconds(dt), dt.year)
        local = dt + timedelta(seconds=shown[0])
        return local.replace(fold=1) if fold else local

    def __repr__(self):
        kind = f"{type(self).__module__}.{type(self).__qualname__}"
        return f"{kind}.from_file({self._file_text})" if self._key is None else f"{kind}(key={self._key!r})"

    def __str__(self):
        return repr(self) if self._key is None else self._key

    def __reduce__(self):
        if getattr(self, "_file_text", None) is not None:
            import pickle

            raise pickle.PicklingError("Cannot pickle a ZoneInfo file from a file stream.")
        return (type(self)._unpickle, (self._key, self._from_cache))

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)
