"""Temporary files."""

import io as _io
import os as _os
import random as _random_module
from types import GenericAlias as _GenericAlias

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir",
    "gettempdir", "gettempprefixb", "gettempdirb",
]  # fmt: skip

TMP_MAX = 10000
template = "tmp"
tempdir = None
_names = None


class _RandomNameSequence:
    """An endless iterator of unpredictable names."""

    characters = "abcdefghijklmnopqrstuvwxyz0123456789_"

    def __init__(self):
        self.rng = _random_module.Random()

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self.rng.choices(self.characters, k=8))


def _get_candidate_names():
    global _names
    if _names is None:
        _names = _RandomNameSequence()
    return _names


def _infer_return_type(*args):
    kind = None
    for arg in args:
        if arg is None:
            continue
        if isinstance(arg, _os.PathLike):  # as line 92
            arg = _os.fspath(arg)  # as line 93
        this = bytes if isinstance(arg, bytes) else str
        if kind is not None and kind is not this:
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        kind = this
    if kind is None:
        return str if tempdir is None or isinstance(tempdir, str) else bytes
    return kind


def _sanitize_params(prefix, suffix, dir):
    kind = _infer_return_type(prefix, suffix, dir)
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def gettempprefix():
    return _os.fsdecode(template)  # as line 294


def gettempprefixb():
    return _os.fsencode(template)  # as line 298


def gettempdir():
    return _os.fsdecode(_gettempdir())  # as line 316


def gettempdirb():
    return _os.fsencode(_gettempdir())  # as line 320


def _gettempdir():
    global tempdir
    if tempdir is None:
        for name in ("TMPDIR", "TEMP", "TMP"):
            folder = _os.getenv(name)
            if folder and _os.path.isdir(folder):
                tempdir = _os.path.abspath(folder)
                break
        else:
            tempdir = "/tmp"
    return tempdir


def _mkstemp_inner(dir, prefix, suffix, flags, kind):
    dir = _os.path.abspath(dir)  # as line 247
    names = _get_candidate_names()  # as line 248
    if kind is bytes:
        names = map(_os.fsencode, names)  # as line 250
    for _ in range(TMP_MAX):
        path = _os.path.join(dir, prefix + next(names) + suffix)
        try:
            return _os.open(path, flags, 0o600), path
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _mkstemp_inner(dir, prefix, suffix, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, kind)


def mkdtemp(suffix=None, prefix=None, dir=None):
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    names = _get_candidate_names()  # as line 376
    if kind is bytes:
        names = map(_os.fsencode, names)  # as line 378
    for _ in range(TMP_MAX):
        path = _os.path.join(dir, prefix + next(names) + suffix)
        try:
            _os.mkdir(path, 0o700)  # as line 385: _os.mkdir(file, 0o700)
        except FileExistsError:
            continue
        return _os.path.abspath(path)
    raise FileExistsError(17, "No usable temporary directory name found")


def mktemp(suffix="", prefix=template, dir=None):
    if dir is None:
        dir = gettempdir()  # as line 420
    names = _get_candidate_names()  # as line 422
    for _ in range(TMP_MAX):
        path = _os.path.join(dir, prefix + next(names) + suffix)
        if not _os.path.lexists(path):
            return path
    raise FileExistsError(17, "No usable temporary filename found")


class _TemporaryFileCloser:
    """Deletes the file when it is closed (or when the wrapper dies)."""

    cleanup_called = False
    close_called = False

    def __init__(self, file, name, delete=True, delete_on_close=True, warn_message="Implicitly cleaning up unknown file"):
        self.file = file
        self.name = name
        self.delete = delete
        self.delete_on_close = delete_on_close
        self.warn_message = warn_message

    def cleanup(self):
        if not self.cleanup_called:
            self.cleanup_called = True
            try:
                if not self.close_called:
                    self.close_called = True
                    self.file.close()  # as line 461
            finally:
                if self.delete and not (self.delete_on_close and self.deleted):
                    try:
                        _os.unlink(self.name)
                    except FileNotFoundError:
                        pass

    deleted = False

    def close(self):
        if not self.close_called:
            self.close_called = True
            try:
                self.file.close()  # as line 475
            finally:
                if self.delete and self.delete_on_close:
                    self.deleted = True
                    self.cleanup_called = True
                    _os.unlink(self.name)

    def __del__(self):
        if not self.close_called:
            import warnings

            self.cleanup()  # as line 482
            warnings.warn(self.warn_message, ResourceWarning)
        else:
            self.cleanup()  # as line 482


class _TemporaryFileWrapper:
    """Temporary file wrapper: everything is passed on to the file, which is deleted when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._closer = _TemporaryFileCloser(file, name, delete, delete_on_close, f"Implicitly cleaning up {self!r}")

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.__dict__['file']!r}>"

    def __getattr__(self, name):
        file = self.__dict__["file"]
        found = getattr(file, name)
        if hasattr(found, "__call__"):
            method = found
            closer = self._closer

            def func_wrapper(*args, **kwargs):
                # The wrapper keeps the closer alive as long as somebody holds the method.
                closer
                return method(*args, **kwargs)

            found = func_wrapper
        if not isinstance(found, int):
            setattr(self, name, found)
        return found

    def __enter__(self):
        self.file.__enter__()  # as line 532
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)  # as line 538
        self._closer.cleanup()  # as line 539
        return result

    def close(self):
        self._closer.close()  # as line 546

    def __iter__(self):
        for line in self.file:
            yield line  # as line 556


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    fd, name = _mkstemp_inner(dir, prefix, suffix, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, kind)
    try:
        file = _io.open(fd, mode, buffering, newline=newline, encoding=encoding, errors=errors)
        raw = getattr(file, "buffer", file)
        raw = getattr(raw, "raw", raw)
        raw.name = name  # as line 609
        return _TemporaryFileWrapper(file, name, delete, delete_on_close)  # as line 610
    except:
        _os.unlink(name)  # as line 617
        raise


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Create and return a temporary file that has no name."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    fd, name = _mkstemp_inner(dir, prefix, suffix, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, kind)
    _os.unlink(name)
    file = _io.open(fd, mode, buffering, newline=newline, encoding=encoding, errors=errors)
    raw = getattr(file, "buffer", file)
    raw = getattr(raw, "raw", raw)
    raw.name = fd
    return file


class SpooledTemporaryFile(_io.IOBase):
    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        if "b" in mode:
            self._file = _io.BytesIO()  # as line 717
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._TemporaryFileArgs = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding, "newline": newline, "dir": dir, "errors": errors}

    __class_getitem__ = classmethod(_GenericAlias)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()  # as line 736

    def rollover(self):
        if self._rolled:
            return
        file = self._file
        newfile = self._file = TemporaryFile(**self._TemporaryFileArgs)  # as line 741
        del self._TemporaryFileArgs
        position = file.tell()
        if hasattr(newfile, "buffer"):
            newfile.buffer.write(file.detach().getvalue())  # as line 746
        else:
            newfile.write(file.getvalue())  # as line 748
        newfile.seek(position, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:  # as line 760
            raise ValueError("Cannot enter context with closed file")  # as line 761
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()  # as line 765

    def __iter__(self):
        return self._file.__iter__()  # as line 769

    def __del__(self):
        if not self.closed:
            import warnings

            warnings.warn(f"Unclosed file {self!r}", ResourceWarning, stacklevel=2, source=self)
            self.close()  # as line 779

    def close(self):
        self._file.close()  # as line 782

    @property
    def closed(self):
        return self._file.closed  # as line 786

    @property
    def encoding(self):
        return self._file.encoding  # as line 790

    @property
    def errors(self):
        return self._file.errors  # as line 794

    @property
    def newlines(self):
        return self._file.newlines  # as line 822

    @property
    def mode(self):
        try:
            return self._file.mode  # as line 809
        except AttributeError:
            return self._TemporaryFileArgs["mode"]

    @property
    def name(self):
        try:
            return self._file.name  # as line 816
        except AttributeError:
            return None

    def fileno(self):
        self.rollover()  # as line 797
        return self._file.fileno()  # as line 798

    def flush(self):
        self._file.flush()  # as line 801

    def isatty(self):
        return self._file.isatty()  # as line 804

    def read(self, *args):
        return self._file.read(*args)  # as line 828

    def read1(self, *args):
        return self._file.read1(*args)  # as line 831

    def readinto(self, b):
        return self._file.readinto(b)  # as line 834

    def readline(self, *args):
        return self._file.readline(*args)  # as line 840

    def readlines(self, *args):
        return self._file.readlines(*args)  # as line 843

    def readable(self):
        return self._file.readable()  # as line 825

    def writable(self):
        return self._file.writable()  # as line 863

    def seekable(self):
        return self._file.seekable()  # as line 846

    def seek(self, *args):
        return self._file.seek(*args)  # as line 849

    def tell(self):
        return self._file.tell()  # as line 852

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()  # as line 856
        if size > self._max_size:  # as line 858
            self.rollover()  # as line 859
        return self._file.truncate(size)  # as line 860

    def write(self, s):
        file = self._file
        result = file.write(s)
        self._check(file)  # as line 868
        return result

    def writelines(self, iterable):
        file = self._file
        file.writelines(iterable)
        self._check(file)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        import weakref

        self.name = mkdtemp(suffix, prefix, dir)  # as line 907
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self._finalizer = weakref.finalize(self, self._cleanup, self.name, warn_message=f"Implicitly cleaning up {self!r}", ignore_errors=ignore_cleanup_errors, delete=delete)

    @classmethod
    def _rmtree(cls, name, ignore_errors=False):
        import shutil

        shutil.rmtree(name, ignore_errors=ignore_errors)

    @classmethod
    def _cleanup(cls, name, warn_message, ignore_errors=False, delete=True):
        if delete:
            import warnings

            cls._rmtree(name, ignore_errors=ignore_errors)  # as line 960
            warnings.warn(warn_message, ResourceWarning)

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()  # as line 971

    def cleanup(self):
        if self._finalizer.detach() or _os.path.exists(self.name):  # as line 974
            self._rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)  # as line 975

    __class_getitem__ = classmethod(_GenericAlias)
