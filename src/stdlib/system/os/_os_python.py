# as file <frozen os>
"""The parts of os that are Python: loaded when os is asked for them."""

import abc
import os
import stat
from os import scandir
from os.path import islink, join
from types import GenericAlias


class PathLike(abc.ABC):
    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            for base in subclass.__mro__:
                if "__fspath__" in base.__dict__:
                    return True if base.__dict__["__fspath__"] is not None else NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


PathLike.__module__ = "os"


def walk(top, topdown=True, onerror=None, followlinks=False):
    stack = [os.fspath(top)]  # as line 359
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        dirs = []
        nondirs = []
        below = []
        try:
            with scandir(top) as entries:
                for entry in entries:
                    try:
                        is_dir = entry.is_dir()
                    except OSError:
                        is_dir = False
                    (dirs if is_dir else nondirs).append(entry.name)
                    if not topdown and is_dir and (followlinks or not entry.is_symlink()):
                        below.append(entry.path)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        if topdown:
            # The caller may change `dirs`: what it leaves in is visited.
            yield top, dirs, nondirs
            for name in reversed(dirs):
                path = join(top, name)
                if followlinks or not islink(path):
                    stack.append(path)
        else:
            stack.append((top, dirs, nondirs))
            stack.extend(reversed(below))


walk.__module__ = "os"


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """Directory tree generator that also yields a descriptor of each folder."""
    os.stat(top)
    if not stat.S_ISDIR(os.stat(top, follow_symlinks=follow_symlinks).st_mode):
        fd = os.open(top, os.O_RDONLY)
        os.close(fd)
        if follow_symlinks:
            raise NotADirectoryError(20, "Not a directory", fd)
        return
    for root, dirs, files in walk(top, topdown, onerror, follow_symlinks):
        fd = os.open(root, os.O_RDONLY)
        try:
            yield root, dirs, files, fd
        finally:
            os.close(fd)


fwalk.__module__ = "os"
