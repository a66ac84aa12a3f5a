"""Files whose names match a pattern."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]

magic_check = re.compile("([*?[])")
magic_check_bytes = re.compile(b"([*?[])")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a `pathname` pattern."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))  # as line 34: return list(‹iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive,\n                  include_hidden=include_hidden)›)


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]  # as line 57: root_dir = ‹pathname[:0]›
    matches = _iglob(pathname, root, recursive, False, include_hidden)
    if not pathname or recursive and _isrecursive(pathname[:2]):  # as line 60
        # The empty path that "**" matches first is not wanted.
        first = next(matches, None)
        if first:
            return _chain(first, matches)
    return matches


def _chain(first, rest):
    yield first
    yield from rest


def _iglob(pathname, root, recursive, dironly, include_hidden):
    dirname, basename = os.path.split(pathname)  # as line 71
    if not has_magic(pathname):  # as line 72
        if basename:
            if os.path.lexists(_in(root, pathname)):
                yield pathname
        elif os.path.isdir(_in(root, dirname)):
            yield pathname
        return
    if not dirname:
        if recursive and _isrecursive(basename):
            yield from _glob_recursive(root, basename, dironly, include_hidden)
        else:
            yield from _glob_names(root, basename, dironly, include_hidden)
        return
    if dirname != pathname and has_magic(dirname):  # as line 93
        dirs = _iglob(dirname, root, recursive, True, include_hidden)
    else:
        dirs = [dirname]
    for folder in dirs:
        where = _in(root, folder)
        if not has_magic(basename):
            names = [basename] if (os.path.lexists(os.path.join(where, basename)) if basename else os.path.isdir(where)) else []
        elif recursive and _isrecursive(basename):
            names = _glob_recursive(where, basename, dironly, include_hidden)
        else:
            names = _glob_names(where, basename, dironly, include_hidden)
        for name in names:
            yield os.path.join(folder, name)


def _in(root, name):
    if not root or not name:
        return root or name
    return os.path.join(root, name)


def _listdir(folder, dironly):
    try:
        with os.scandir(folder or (b"." if isinstance(folder, bytes) else ".")) as entries:
            return [entry.name for entry in entries if not dironly or entry.is_dir()]
    except OSError:
        return []


def _glob_names(folder, pattern, dironly, include_hidden):
    names = _listdir(folder, dironly)
    if not (include_hidden or _ishidden(pattern)):
        names = [name for name in names if not _ishidden(name)]
    return fnmatch.filter(names, pattern)


def _glob_recursive(folder, pattern, dironly, include_hidden):
    if not folder or os.path.isdir(folder):
        yield pattern[:0]
    yield from _below(folder, dironly, include_hidden)


def _below(folder, dironly, include_hidden):
    for name in _listdir(folder, dironly):
        if include_hidden or not _ishidden(name):
            yield name
            path = os.path.join(folder, name) if folder else name
            for deeper in _below(path, dironly, include_hidden):
                yield os.path.join(name, deeper)


def has_magic(s):
    return (magic_check_bytes if isinstance(s, bytes) else magic_check).search(s) is not None


def _ishidden(path):
    return path[:1] in (".", b".")


def _isrecursive(pattern):
    return pattern in ("**", b"**")


def escape(pathname):
    drive, pathname = os.path.splitdrive(pathname)  # as line 260
    if isinstance(pathname, bytes):  # as line 261
        pathname = magic_check_bytes.sub(rb"[\1]", pathname)
    else:
        pathname = magic_check.sub(r"[\1]", pathname)
    return drive + pathname  # as line 265


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    seps = seps or os.path.sep
    escaped = "".join(map(re.escape, seps))
    any_sep = f"[{escaped}]" if len(seps) > 1 else escaped
    not_sep = f"[^{escaped}]"
    if include_hidden:
        one_last = f"{not_sep}+"
        one = f"{one_last}{any_sep}"
        any_segments = f"(?:.+{any_sep})?"
        any_last = ".*"
    else:
        one_last = f"[^{escaped}.]{not_sep}*"
        one = f"{one_last}{any_sep}"
        any_segments = f"(?:{one})*"
        any_last = f"{any_segments}(?:{one_last})?"
    results = []
    parts = re.split(any_sep, pat)  # as line 306
    last = len(parts) - 1
    for index, part in enumerate(parts):
        if part == "*":
            results.append(one if index < last else one_last)
        elif recursive and part == "**":
            if index < last:
                if parts[index + 1] != "**":
                    results.append(any_segments)  # as line 314
            else:
                results.append(any_last)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                results.extend(fnmatch._translate(part, f"{not_sep}*", not_sep)[0])
            if index < last:
                results.append(any_sep)  # as line 323
    return rf"(?s:{''.join(results)})\z"
