"""Paths as Windows writes them, on whatever system."""

import os
from os import fspath
from posixpath import (
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, isjunction, islink, lexists, samefile,
    sameopenfile, samestat,
)

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
    "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount",
    "isreserved", "expanduser", "expandvars", "normpath", "abspath", "curdir", "pardir", "sep", "pathsep", "defpath",
    "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath", "samefile", "sameopenfile",
    "samestat", "commonpath", "isjunction", "isdevdrive", "ALLOW_MISSING",
]

curdir, pardir, extsep, sep, pathsep, altsep, defpath, devnull = ".", "..", ".", "\\", ";", "/", ".;C:\\bin", "nul"
supports_unicode_filenames = True


class _AllowMissing:
    """For realpath(): what is not there may be missing."""

    def __repr__(self):
        return "os.path.ALLOW_MISSING"

    def __reduce__(self):
        return "ALLOW_MISSING"


ALLOW_MISSING = _AllowMissing()

_RESERVED_CHARACTERS = frozenset({chr(code) for code in range(32)} | set('"*:<>?|/\\'))
_RESERVED_NAMES = frozenset(
    {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {f"{port}{number}" for port in ("COM", "LPT") for number in "123456789\xb9\xb2\xb3"}
)


def _texts(*paths):
    """The paths as texts, and how to give one back as what they were."""
    paths = [fspath(path) for path in paths]
    if isinstance(paths[0], bytes):
        return [path.decode("latin-1") for path in paths], lambda text: text.encode("latin-1")
    return paths, str


def _mixed(name, *paths):
    """Says what is wrong with arguments that do not fit together."""
    kinds = set()
    for path in paths:
        if isinstance(path, os.PathLike):
            path = fspath(path)
        if not isinstance(path, (str, bytes)):
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {path.__class__.__name__!r}") from None
        kinds.add(isinstance(path, str))
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def _given_back(function):
    """A function of one path that answers texts, for bytes, too."""

    def asked(p):
        (text,), back = _texts(p)
        found = function(text)
        return tuple(map(back, found)) if isinstance(found, tuple) else back(found)

    asked.__name__ = asked.__qualname__ = function.__name__
    return asked


def _parts(text):
    """Drive, root and the rest."""
    slashes = text.replace("/", "\\")
    if slashes[:1] == "\\":
        if slashes[1:2] != "\\":
            return text[:0], text[:1], text[1:]
        # \\server\share, \\?\UNC\server\share, \\.\device
        start = 8 if slashes[:8].upper() == "\\\\?\\UNC\\" else 2
        server = slashes.find("\\", start)
        if server < 0:
            return text, text[:0], text[:0]
        share = slashes.find("\\", server + 1)
        if share < 0:
            return text, text[:0], text[:0]
        return text[:share], text[share:share + 1], text[share + 1:]
    if slashes[1:2] == ":":
        if slashes[2:3] == "\\":
            return text[:2], text[2:3], text[3:]
        return text[:2], text[:0], text[2:]
    return text[:0], text[:0], text


@_given_back
def splitroot(p):
    return _parts(p)


@_given_back
def splitdrive(p):
    drive, root, rest = _parts(p)
    return drive, root + rest


@_given_back
def split(p):
    drive, root, rest = _parts(p)
    at = max(rest.rfind("/"), rest.rfind("\\")) + 1
    head, tail = rest[:at], rest[at:]
    return drive + root + head.rstrip("/\\"), tail


@_given_back
def splitext(p):
    at = max(p.rfind("/"), p.rfind("\\")) + 1
    dot = p.rfind(".")
    return (p[:dot], p[dot:]) if p[at:dot].strip(".") and dot > at else (p, p[:0])


def normcase(s):
    s = fspath(s)
    text = os.fsdecode(s).replace("/", "\\").lower()
    return os.fsencode(text) if isinstance(s, bytes) else text


def isabs(s):
    (text,), _ = _texts(s)
    start = text[:3].replace("/", "\\")
    return start.startswith("\\\\") or start[1:3] == ":\\"


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def join(path, /, *paths):
    path = fspath(path)
    try:
        texts, back = _texts(path, *paths)
        drive, root, rest = _parts(texts[0])
        for text in texts[1:]:
            other_drive, other_root, other_rest = _parts(text)
            if other_root:
                if other_drive or not drive:
                    drive = other_drive
                root, rest = other_root, other_rest
                continue
            if other_drive and other_drive != drive:
                if other_drive.lower() != drive.lower():
                    drive, root, rest = other_drive, other_root, other_rest
                    continue
                drive = other_drive
            if rest and rest[-1] not in "\\/":
                rest += "\\"
            rest += other_rest
    except (TypeError, AttributeError, BytesWarning):
        _mixed("join", path, *paths)
        raise
    if rest and not root and drive and drive[-1] not in ":\\/":
        return back(f"{drive}\\{rest}")
    return back(drive + root + rest)


@_given_back
def normpath(path):
    drive, root, rest = _parts(path.replace("/", "\\"))
    kept = []
    for part in rest.split("\\"):
        if part == ".." and kept and kept[-1] != "..":
            kept.pop()
        elif part not in ("", ".") and not (part == ".." and root and not kept):
            kept.append(part)
    return drive + root + "\\".join(kept) or "."


def abspath(path):
    if not isabs(path):
        place = os.getcwdb() if isinstance(fspath(path), bytes) else os.getcwd()
        path = join(place, path)
    return normpath(path)


def realpath(path, /, *, strict=False):
    return abspath(path)


def ismount(path):
    (text,), _ = _texts(abspath(path))
    drive, root, rest = _parts(text)
    return bool(not rest and (root or drive[:1] == "\\"))


def isreserved(path):
    (text,), _ = _texts(path)
    _, _, rest = _parts(text)
    return any(_is_reserved_name(name) for name in reversed(rest.replace("/", "\\").split("\\")))


def _is_reserved_name(name):
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    return not _RESERVED_CHARACTERS.isdisjoint(name) or name.partition(".")[0].rstrip(" ").upper() in _RESERVED_NAMES


def isdevdrive(path):
    """Determines whether the specified path is on a Windows Dev Drive."""
    fspath(path)
    return False


def expanduser(path):
    (text,), back = _texts(path)
    if text[:1] != "~":
        return fspath(path)
    end = min((at for at in (text.find("/"), text.find("\\")) if at >= 0), default=len(text))
    environ = os.environ
    if "USERPROFILE" in environ:
        home = environ["USERPROFILE"]
    elif "HOMEPATH" in environ:
        home = join(environ.get("HOMEDRIVE", ""), environ["HOMEPATH"])
    else:
        return fspath(path)
    name = text[1:end]
    if name and name != environ.get("USERNAME"):
        if environ.get("USERNAME") != basename(home):
            return fspath(path)
        home = join(dirname(home), name)
    return back(home + text[end:])


def expandvars(path):
    import re

    (text,), back = _texts(path)

    def value(found):
        if found[0][0] == "'":
            return found[0]
        if found[0] in ("%%", "$$"):
            return found[0][0]
        name = next(part for part in found.groups() if part is not None)
        return os.environ.get(name, found[0])

    return back(re.sub(r"'[^']*'?|%%|%([^%]+)%|\$\$|\$\{([^}]*)\}|\$([A-Za-z0-9_-]+)", value, text))


def _folded(path):
    """Drive and root as they compare, and the parts as they are written."""
    drive, root, rest = _parts(path.replace("/", "\\"))
    return (drive.lower(), root), [part for part in rest.split("\\") if part and part != "."]


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    if start is None:
        start = b"." if isinstance(path, bytes) else "."
    (target, begin), back = _texts(abspath(path), abspath(start))
    (target_drive, target_root), there = _folded(target)
    (begin_drive, begin_root), here = _folded(begin)
    if target_drive != begin_drive:
        raise ValueError(f"path is on mount {_parts(target)[0]!r}, start on mount {_parts(begin)[0]!r}")
    same = 0
    for one, other in zip(here, there):
        if one.lower() != other.lower():
            break
        same += 1
    return back("\\".join([".."] * (len(here) - same) + there[same:]) or ".")


def commonpath(paths):
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty iterable")
    try:
        texts, back = _texts(*paths)
        folded = [_folded(text) for text in texts]
    except (TypeError, AttributeError):
        _mixed("commonpath", *paths)
        raise
    if len({drive for (drive, _), _ in folded}) != 1:
        raise ValueError("Paths don't have the same drive")
    drive, root, _ = _parts(texts[0].replace("/", "\\"))
    if len({root for (_, root), _ in folded}) != 1:
        raise ValueError("Can't mix absolute and relative paths" if drive else "Can't mix rooted and not-rooted paths")
    common = []
    for parts in zip(*(parts for _, parts in folded)):
        if len({part.lower() for part in parts}) != 1:
            break
        common.append(parts[0])
    return back(drive + root + "\\".join(common))
