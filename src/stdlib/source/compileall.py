"""Compiles all files of a folder to the form in which CPython keeps them."""

__all__ = ['compile_dir', 'compile_file', 'compile_path']

import importlib.util
import os
import py_compile
import struct
import sys
from pathlib import Path


def _files(dir, quiet, levels):
    if quiet < 2 and isinstance(dir, os.PathLike):
        dir = os.fspath(dir)
    if not quiet:
        print(f'Listing {dir!r}...')
    try:
        names = os.listdir(dir)
    except OSError:
        if quiet < 2:
            print(f"Can't list {dir!r}")
        return
    for name in sorted(names):
        if name == '__pycache__':
            continue
        full = os.path.join(dir, name)
        if not os.path.isdir(full):
            yield full
        elif levels > 0 and name not in (os.curdir, os.pardir) and os.path.isdir(full) and not os.path.islink(full):
            yield from _files(full, quiet, levels - 1)


def compile_dir(
    dir, maxlevels=None, ddir=None, force=False, rx=None, quiet=0, legacy=False, optimize=-1, workers=1,
    invalidation_mode=None, *, stripdir=None, prependdir=None, limit_sl_dest=None, hardlink_dupes=False,
):
    """Compiles the files of a folder and of those in it; whether all went well."""
    if ddir is not None and (stripdir is not None or prependdir is not None):
        raise ValueError('Destination dir (ddir) cannot be used in combination with stripdir or prependdir')
    if ddir is not None:
        stripdir, prependdir = dir, ddir
    if workers < 0:  # as line 84
        raise ValueError('workers must be greater or equal to 0')  # as line 85
    fine = True
    for file in _files(dir, quiet, sys.getrecursionlimit() if maxlevels is None else maxlevels):
        done = compile_file(
            file, None, force, rx, quiet, legacy, optimize, invalidation_mode,
            stripdir=stripdir, prependdir=prependdir, limit_sl_dest=limit_sl_dest, hardlink_dupes=hardlink_dupes,
        )
        fine = fine and bool(done)
    return fine


def _fresh(fullname, targets):
    try:
        wanted = struct.pack('<4sLL', importlib.util.MAGIC_NUMBER, 0, int(os.stat(fullname).st_mtime) & 0xFFFF_FFFF)
        for target in targets:
            with open(target, 'rb') as f:
                if f.read(12) != wanted:
                    return False
        return True
    except OSError:
        return False


def compile_file(
    fullname, ddir=None, force=False, rx=None, quiet=0, legacy=False, optimize=-1, invalidation_mode=None, *,
    stripdir=None, prependdir=None, limit_sl_dest=None, hardlink_dupes=False,
):
    """Compiles a file; whether that went well."""
    if ddir is not None and (stripdir is not None or prependdir is not None):
        raise ValueError('Destination dir (ddir) cannot be used in combination with stripdir or prependdir')
    fullname = os.fspath(fullname)  # as line 164
    stripdir = None if stripdir is None else os.fspath(stripdir)
    prependdir = None if prependdir is None else os.fspath(prependdir)
    shown = None
    if ddir is not None:
        shown = os.path.join(ddir, os.path.basename(fullname))
    if stripdir is not None:
        parts, strip = fullname.split(os.path.sep), stripdir.split(os.path.sep)
        at = 0
        while at < min(len(parts), len(strip)) and parts[at] == strip[at]:
            at += 1
        shown = os.path.join(*parts[at:]) if at == len(strip) else fullname
    if prependdir is not None:
        shown = os.path.join(prependdir, fullname if shown is None else shown)
    levels = sorted(set(optimize)) if isinstance(optimize, (list, tuple)) else [optimize]
    if not all(isinstance(level, int) for level in levels):
        raise ValueError('optimize must be int or list')
    if rx is not None and rx.search(fullname):
        return True
    if limit_sl_dest is not None and os.path.islink(fullname) and Path(limit_sl_dest).resolve() not in Path(fullname).resolve().parents:
        return True
    if not os.path.isfile(fullname) or not fullname.endswith('.py'):
        return True
    targets = {}
    for level in levels:
        if legacy:
            targets[level] = fullname + 'c'
        else:
            suffix = {} if level < 0 else {'optimization': level or ''}
            targets[level] = importlib.util.cache_from_source(fullname, **suffix)
    if not force and _fresh(fullname, targets.values()):
        return True
    if not quiet:
        print(f'Compiling {fullname!r}...')
    try:
        done = True
        for level, target in targets.items():
            done = py_compile.compile(fullname, target, shown, True, optimize=level, invalidation_mode=invalidation_mode)
    except py_compile.PyCompileError as error:
        if quiet < 2:  # as line 178
            print(f'*** Error compiling {fullname!r}...' if quiet else '*** ', end='' if not quiet else '\n')
            print(error.msg.encode(sys.stdout.encoding or 'utf-8', 'backslashreplace').decode(sys.stdout.encoding or 'utf-8'))
        return False
    except (SyntaxError, UnicodeError, OSError) as error:
        if quiet < 2:  # as line 178
            print(f'*** Error compiling {fullname!r}...' if quiet else '*** ', end='' if not quiet else '\n')
            print(error.__class__.__name__ + ':', error)
        return False
    return done != 0


def compile_path(skip_curdir=1, maxlevels=0, force=False, quiet=0, legacy=False, optimize=-1, invalidation_mode=None):
    """Compiles what lies in the folders of sys.path."""
    fine = True
    for dir in sys.path:  # as line 297
        if (not dir or dir == os.curdir) and skip_curdir:  # as line 298
            if quiet < 2:  # as line 299
                print('Skipping current directory')  # as line 300
            continue
        done = compile_dir(dir, maxlevels, None, force, quiet=quiet, legacy=legacy, optimize=optimize, invalidation_mode=invalidation_mode)
        fine = fine and done
    return fine
