"""Copying, moving and removing of whole trees."""

import collections
import fnmatch
import os
import stat
import sys

from _shutil_archives import (
    ReadError, RegistryError, get_archive_formats, get_unpack_formats, make_archive, register_archive_format, register_unpack_format, unpack_archive,
    unregister_archive_format, unregister_unpack_format,
)

__all__ = [
    "copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error", "SpecialFileError", "chown", "which", "get_terminal_size",
    "SameFileError", "disk_usage", "ignore_patterns", "make_archive", "get_archive_formats", "register_archive_format", "unregister_archive_format",
    "get_unpack_formats", "register_unpack_format", "unregister_unpack_format", "unpack_archive",
]  # fmt: skip

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


def copyfileobj(fsrc, fdst, length=0):
    if not length:
        length = COPY_BUFSIZE
    while buf := fsrc.read(length):
        fdst.write(buf)


def _samefile(src, dst):
    try:
        return os.path.samefile(src, dst)  # as line 269
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    if _samefile(src, dst):  # as line 292
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))  # as line 293
    for name in (src, dst):
        try:
            mode = os.stat(name).st_mode
        except OSError:
            continue
        if stat.S_ISFIFO(mode):
            raise SpecialFileError("`%s` is a named pipe" % os.fspath(name))
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)  # as line 311
        return dst
    with open(src, "rb") as fsrc:  # as line 313: with ‹open(src, 'rb')› as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)  # as line 344
        except IsADirectoryError as error:
            if not os.path.exists(dst):  # as line 348
                raise FileNotFoundError(f"Directory does not exist: {dst}") from error
            raise  # as line 351
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy file metadata"""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    found = os.stat(src)
    os.utime(dst, ns=(found.st_atime_ns, found.st_mtime_ns))
    os.chmod(dst, stat.S_IMODE(found.st_mode))


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):  # as line 487
        dst = os.path.join(dst, os.path.basename(src))  # as line 488
    copyfile(src, dst, follow_symlinks=follow_symlinks)  # as line 489
    copymode(src, dst, follow_symlinks=follow_symlinks)  # as line 490
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):  # as line 504
        dst = os.path.join(dst, os.path.basename(src))  # as line 505
    copyfile(src, dst, follow_symlinks=follow_symlinks)  # as line 529
    copystat(src, dst, follow_symlinks=follow_symlinks)  # as line 530
    return dst


def ignore_patterns(*patterns):
    def _ignore_patterns(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}

    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    with os.scandir(src) as found:  # as line 652: with ‹os.scandir(src)› as itr:
        entries = list(found)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source = os.path.join(src, entry.name)
        target = os.path.join(dst, entry.name)
        # Its own copy function gets the names as they would be written.
        given = entry if copy_function in (copy2, copy) else source
        try:
            if entry.is_symlink():
                linked = os.readlink(source)
                if symlinks:
                    os.symlink(linked, target)
                    copystat(given, target, follow_symlinks=not symlinks)
                else:
                    if not os.path.exists(source) and ignore_dangling_symlinks:
                        continue
                    if entry.is_dir():
                        copytree(given, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
                    else:
                        copy_function(given, target)
            elif entry.is_dir():
                copytree(given, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(given, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as why:
            errors.append((source, target, str(why)))
    try:
        copystat(src, dst)
    except OSError as why:
        errors.append((src, dst, str(why)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    if ignore_errors:

        def onexc(*args):
            pass
    elif onerror is None and onexc is None:

        def onexc(*args):
            raise
    elif onexc is None:
        handler = onerror

        def onexc(func, path, exc):
            info = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
            return handler(func, path, info)

    try:
        # A link to a folder is not a tree.
        info = os.lstat(path)  # not shown
        if stat.S_ISLNK(info.st_mode):
            raise OSError("Cannot call rmtree on a symbolic link")
        if not stat.S_ISDIR(info.st_mode):
            raise NotADirectoryError(20, "Not a directory", os.fspath(path))
    except OSError as error:
        error.filename = path
        onexc(os.lstat if isinstance(error, FileNotFoundError) else os.path.islink if "symbolic" in str(error) else os.scandir, path, error)  # as line 852: _rmtree_impl(path, dir_fd, onexc) && line 721 in _rmtree_safe_fd: _rmtree_safe_fd_step(stack, onexc) && line 799 in _rmtree_safe_fd_step: onexc(func, path, err) && line 760 in _rmtree_safe_fd_step: orig_st = ‹os.lstat(name, dir_fd=dirfd)›
        return
    _remove(path, onexc)


def _remove(path, onexc):
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except OSError as error:
        error.filename = path
        onexc(os.scandir, path, error)
        return
    for entry in entries:
        full = os.path.join(path, entry.name)
        if entry.is_dir(follow_symlinks=False):
            _remove(full, onexc)
        else:
            try:
                os.unlink(full)
            except FileNotFoundError:
                continue
            except OSError as error:
                error.filename = full
                onexc(os.unlink, full, error)
    try:
        os.rmdir(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        error.filename = path
        onexc(os.rmdir, path, error)


rmtree.avoids_symlink_attacks = True


def _basename(path):
    return os.path.basename(os.fspath(path).rstrip(os.path.sep))


def move(src, dst, copy_function=copy2):
    real_dst = dst
    if os.path.isdir(dst):  # as line 904
        if _samefile(src, dst) and not os.path.islink(src):  # as line 905
            os.rename(src, dst)  # as line 908
            return None
        real_dst = os.path.join(dst, _basename(src))  # as line 913
        if os.path.exists(real_dst):  # as line 915
            raise Error("Destination path '%s' already exists" % real_dst)  # as line 916
    try:
        os.rename(src, real_dst)  # as line 918
    except OSError:
        if os.path.islink(src):  # as line 920
            os.symlink(os.readlink(src), real_dst)
            os.unlink(src)
        elif os.path.isdir(src):  # as line 924
            if _inside(src, dst):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, real_dst, copy_function=copy_function, symlinks=True)
            rmtree(src)  # as line 936
        else:
            copy_function(src, real_dst)  # as line 938
            os.unlink(src)
    return real_dst


def _inside(src, dst):
    src = os.path.abspath(src)
    dst = os.path.abspath(dst)
    return (dst + os.path.sep).startswith(src if src.endswith(os.path.sep) else src + os.path.sep)


_ntuple_diskusage = collections.namedtuple("usage", "total used free")


def disk_usage(path):
    os.stat(path)
    total = 64 * 2**30
    used = 8 * 2**30
    return _ntuple_diskusage(total, used, total - used)


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    if user is None and group is None:
        raise ValueError("user and/or group must be set")  # as line 1487
    os.chown(path, -1, -1)


def _told_size(name):
    """A number that the environment tells; 0 when there is none."""
    text = os.environ.get(name, "")
    try:
        return int(text)
    except ValueError:
        return 0


def get_terminal_size(fallback=(80, 24)):
    sizes = _told_size("COLUMNS"), _told_size("LINES")
    if min(sizes) <= 0:
        try:
            found = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            found = os.terminal_size(fallback)
        sizes = [told if told > 0 else seen or other for told, seen, other in zip(sizes, found, fallback)]
    return os.terminal_size(sizes)


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    if os.path.dirname(cmd):
        candidates = [cmd]
    else:
        folders = (os.environ.get("PATH", os.defpath) if path is None else path).split(os.pathsep)
        candidates = [os.path.join(folder, cmd) for folder in folders]
    for name in candidates:
        if os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name):
            return name
    return None
