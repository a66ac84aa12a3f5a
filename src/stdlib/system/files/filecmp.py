"""Comparing files and directories."""

import os
import stat
from itertools import filterfalse
from types import GenericAlias

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

_cache = {}
BUFSIZE = 8 * 1024
DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]


def clear_cache():
    _cache.clear()  # as line 28


def cmp(f1, f2, shallow=True):
    """Compare two files; with `shallow`, files of one signature (type, size, time) are taken to be equal."""
    first, second = _signature(os.stat(f1)), _signature(os.stat(f2))
    if first[0] != stat.S_IFREG or second[0] != stat.S_IFREG:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    key = f1, f2, first, second
    outcome = _cache.get(key)
    if outcome is None:
        outcome = _same_content(f1, f2)
        if len(_cache) > 100:
            clear_cache()  # as line 66
        _cache[key] = outcome
    return outcome


def _signature(status):
    return stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime


def _same_content(f1, f2):
    with open(f1, "rb") as one, open(f2, "rb") as other:
        while True:
            a, b = one.read(BUFSIZE), other.read(BUFSIZE)
            if a != b:
                return False
            if not a:
                return True


def _listing(names, skip):
    return list(filterfalse(skip.__contains__, names))


class dircmp:
    """Compares two directories; what it finds is worked out when it is asked for."""

    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left = a
        self.right = b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow

    def phase0(self):
        skip = [*self.hide, *self.ignore]
        self.left_list = sorted(_listing(os.listdir(self.left), skip))
        self.right_list = sorted(_listing(os.listdir(self.right), skip))

    def phase1(self):
        left = {os.path.normcase(name): name for name in self.left_list}
        right = {os.path.normcase(name): name for name in self.right_list}
        self.common = [left[name] for name in left if name in right]
        self.left_only = [left[name] for name in left if name not in right]
        self.right_only = [right[name] for name in right if name not in left]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            try:
                one = stat.S_IFMT(os.stat(os.path.join(self.left, name)).st_mode)
                other = stat.S_IFMT(os.stat(os.path.join(self.right, name)).st_mode)
            except (OSError, ValueError):
                one, other = 0, 0
            if one == other == stat.S_IFDIR:
                self.common_dirs.append(name)
            elif one == other == stat.S_IFREG:
                self.common_files.append(name)
            else:
                self.common_funny.append(name)

    def phase3(self):
        found = cmpfiles(self.left, self.right, self.common_files, self.shallow)
        self.same_files, self.diff_files, self.funny_files = found

    def phase4(self):
        self.subdirs = {
            name: self.__class__(
                os.path.join(self.left, name),
                os.path.join(self.right, name),
                self.ignore,
                self.hide,
                shallow=self.shallow,
            )
            for name in self.common_dirs
        }

    def phase4_closure(self):
        for below in self.subdirs.values():
            below.phase4_closure()

    def report(self):
        """Print a report on the differences between a and b."""
        print("diff", self.left, self.right)
        for words, name in (
            ("Only in " + str(self.left), "left_only"),
            ("Only in " + str(self.right), "right_only"),
            ("Identical files", "same_files"),
            ("Differing files", "diff_files"),
            ("Trouble with common files", "funny_files"),
            ("Common subdirectories", "common_dirs"),
            ("Common funny cases", "common_funny"),
        ):
            found = getattr(self, name)
            if found:
                found.sort()
                print(words, ":", found)

    def report_partial_closure(self):
        """Print reports on self and on subdirs."""
        self.report()  # as line 239
        for below in self.subdirs.values():
            print()  # as line 241
            below.report()

    def report_full_closure(self):
        """Report on self and subdirs recursively."""
        self.report()  # as line 245
        for below in self.subdirs.values():
            print()  # as line 247
            below.report_full_closure()

    methodmap = dict(
        subdirs=phase4,
        same_files=phase3,
        diff_files=phase3,
        funny_files=phase3,
        common_dirs=phase2,
        common_files=phase2,
        common_funny=phase2,
        common=phase1,
        left_only=phase1,
        right_only=phase1,
        left_list=phase0,
        right_list=phase0,
    )

    def __getattr__(self, attr):
        if attr not in self.methodmap:  # as line 257
            raise AttributeError(attr)  # as line 258
        self.methodmap[attr](self)  # as line 259
        return getattr(self, attr)  # as line 260

    __class_getitem__ = classmethod(GenericAlias)


def cmpfiles(a, b, common, shallow=True):
    """Compare files of two directories. Returns (equal, different, those that could not be compared)."""
    result = [], [], []
    for name in common:
        try:
            where = 0 if cmp(os.path.join(a, name), os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            where = 2
        result[where].append(name)
    return result
