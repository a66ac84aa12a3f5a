"""Filename globbing utility."""

import contextlib
import fnmatch
import itertools
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a `pathname` pattern.

    The pattern may contain simple shell-style wildcards a la
    fnmatch. Unlike fnmatch, filenames starting with a
    dot are special cases that are not matched by '*' and '?'
    patterns by default.

    If `include_hidden` is true, the patterns '*', '?', '**'  will match hidden
    directories.

    If `recursive` is true, the pattern '**' will match any files and
    zero or more directories and subdirectories.
    """
    return list(
        iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden)
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
    else:
        root_dir = pathname[:0]
    found = _iglob(pathname, root_dir, recursive, include_hidden, False)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        try:
            first = next(found)
            if first:
                found = itertools.chain((first,), found)
        except StopIteration:
            pass
    return found


def _iglob(pathname, root_dir, recursive, include_hidden, only_dirs):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        assert not only_dirs
        target = _join(root_dir, pathname)
        if basename:
            if os.path.lexists(target):
                yield pathname
        elif os.path.isdir(_join(root_dir, dirname)):
            # A path that ends in a slash names directories only.
            yield pathname
        return
    if not dirname:
        if recursive and _is_recursive(basename):
            yield from _glob_recursive(root_dir, basename, include_hidden, only_dirs)
        else:
            yield from _glob_pattern(root_dir, basename, include_hidden, only_dirs)
        return
    if dirname != pathname and has_magic(dirname):
        dirs = _iglob(dirname, root_dir, recursive, include_hidden, True)
    else:
        dirs = [dirname]
    if has_magic(basename):
        find = _glob_recursive if recursive and _is_recursive(basename) else _glob_pattern
    else:
        find = _glob_name
    for dirname in dirs:
        for name in find(_join(root_dir, dirname), basename, include_hidden, only_dirs):
            yield os.path.join(dirname, name)


def _glob_pattern(dirname, pattern, include_hidden, only_dirs):
    names = _listdir(dirname, only_dirs)
    if not (include_hidden or _is_hidden(pattern)):
        names = [name for name in names if not _is_hidden(name)]
    return fnmatch.filter(names, pattern)


def _glob_name(dirname, basename, include_hidden, only_dirs):
    if basename:
        if os.path.lexists(_join(dirname, basename)):
            return [basename]
    elif os.path.isdir(dirname):
        return [basename]
    return []


def _glob_recursive(dirname, pattern, include_hidden, only_dirs):
    if not dirname or os.path.isdir(dirname):
        yield pattern[:0]
    yield from _below(dirname, include_hidden, only_dirs)


def _below(dirname, include_hidden, only_dirs):
    for name in _listdir(dirname, only_dirs):
        if include_hidden or not _is_hidden(name):
            yield name
            path = _join(dirname, name) if dirname else name
            for inner in _below(path, include_hidden, only_dirs):
                yield _join(name, inner)


def _listdir(dirname, only_dirs):
    names = []
    with contextlib.suppress(OSError):
        with os.scandir(dirname or os.curdir) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    if not only_dirs or entry.is_dir():
                        names.append(entry.name)
    return names


def _join(dirname, basename):
    if not dirname or not basename:
        return dirname or basename
    return os.path.join(dirname, basename)


_magic = re.compile("([*?[])")
_magic_bytes = re.compile(b"([*?[])")


def has_magic(s):
    return (_magic_bytes if isinstance(s, bytes) else _magic).search(s) is not None


def _is_hidden(path):
    return path[0] in (".", b"."[0])


def _is_recursive(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


def escape(pathname):
    """Escape all special characters."""
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        pathname = _magic_bytes.sub(rb"[\1]", pathname)
    else:
        pathname = _magic.sub(r"[\1]", pathname)
    return drive + pathname


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Translate a pathname with shell wildcards to a regular expression.

    If `recursive` is true, the pattern segment '**' will match any number of
    path segments.

    If `include_hidden` is true, wildcards can match path segments beginning
    with a dot ('.').
    """
    if not seps:
        seps = (os.path.sep, os.path.altsep) if os.path.altsep else os.path.sep
    escaped_seps = "".join(map(re.escape, seps))
    any_sep = f"[{escaped_seps}]" if len(seps) > 1 else escaped_seps
    not_sep = f"[^{escaped_seps}]"
    if include_hidden:
        one_last_segment = f"{not_sep}+"
        one_segment = f"{one_last_segment}{any_sep}"
        any_segments = f"(?:.+{any_sep})?"
        any_last_segments = ".*"
    else:
        one_last_segment = f"[^{escaped_seps}.]{not_sep}*"
        one_segment = f"{one_last_segment}{any_sep}"
        any_segments = f"(?:{one_segment})*"
        any_last_segments = f"{any_segments}(?:{one_last_segment})?"
    results = []
    parts = re.split(any_sep, pat)
    last = len(parts) - 1
    for at, part in enumerate(parts):
        if part == "*":
            results.append(one_segment if at < last else one_last_segment)
            continue
        if recursive and part == "**":
            if at < last:
                if parts[at + 1] != "**":
                    results.append(any_segments)
            else:
                results.append(any_last_segments)
            continue
        if part:
            if not include_hidden and part[0] in "*?":
                results.append(r"(?!\.)")
            results.append(_translate_part(part, f"{not_sep}*", not_sep))
        if at < last:
            results.append(any_sep)
    return rf"(?s:{''.join(results)})\z"


def _translate_part(part, star, question):
    pieces = []
    at = 0
    while at < len(part):
        char = part[at]
        at += 1
        if char == "*":
            if not pieces or pieces[-1] != star:
                pieces.append(star)
        elif char == "?":
            pieces.append(question)
        elif char == "[":
            text, at = fnmatch._translate_set(part, at)
            pieces.append(text)
        else:
            pieces.append(re.escape(char))
    return "".join(pieces)
