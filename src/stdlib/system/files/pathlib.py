"""Paths as objects."""

import io
import os
import posixpath
from stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """The system cannot do this."""


class _Windows:
    """What pure Windows paths need of ntpath."""

    __name__ = "ntpath"
    sep = "\\"
    altsep = "/"

    @staticmethod
    def splitroot(path):
        normal = path.replace("/", "\\")
        if normal[:1] == "\\":
            if normal[1:2] != "\\":
                return "", path[:1], path[1:]
            # A share: \\server\share
            start = 8 if normal[:8].upper() == "\\\\?\\UNC\\" else 2
            end = normal.find("\\", start)
            if end < 0:
                return path, "", ""
            end2 = normal.find("\\", end + 1)
            if end2 < 0:
                return path, "", ""
            return path[:end2], path[end2 : end2 + 1], path[end2 + 1 :]
        if normal[1:2] == ":":
            if normal[2:3] == "\\":
                return path[:2], path[2:3], path[3:]
            return path[:2], "", path[2:]
        return "", "", path

    @classmethod
    def join(cls, path, *more):
        drive, root, rest = cls.splitroot(path)
        for part in more:
            other_drive, other_root, other_rest = cls.splitroot(part)
            if other_root:
                drive, root, rest = other_drive or drive, other_root, other_rest
                continue
            if other_drive and other_drive != drive:
                if other_drive.lower() != drive.lower():
                    drive, root, rest = other_drive, other_root, other_rest
                    continue
                drive = other_drive
            if rest and rest[-1] not in "\\/":
                rest += "\\"
            rest += other_rest
        if rest and not root and drive and drive[-1] not in ":\\/":
            return drive + "\\" + rest
        return drive + root + rest

    @staticmethod
    def normcase(path):
        return path.replace("/", "\\").lower()

    @classmethod
    def isabs(cls, path):
        drive, root, _ = cls.splitroot(path)
        return bool(root and (drive or path[:2] in ("\\\\", "//")))


_ntpath = _Windows()


class _PathParents:
    """The ancestors of a path, nearest first."""

    __slots__ = ("_path", "_drv", "_root", "_tail")

    def __init__(self, path):
        self._path = path
        self._drv = path.drive
        self._root = path.root
        self._tail = path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._from_parsed_parts(self._drv, self._root, self._tail[: -index - 1])

    def __iter__(self):
        for index in range(len(self)):
            yield self[index]

    def __contains__(self, item):
        return any(parent == item for parent in self)

    def __repr__(self):
        return "<{}.parents>".format(type(self._path).__name__)


class PurePath:
    __slots__ = ("_raw_paths", "_drv", "_root", "_tail_cached", "_str", "_case", "_hash")
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg.parser is not self.parser:
                    paths.append(arg.as_posix())
                else:
                    paths.extend(arg._raw_paths)
            else:
                try:
                    path = os.fspath(arg)
                except TypeError:
                    path = arg
                if not isinstance(path, str):
                    raise TypeError(f"argument should be a str or an os.PathLike object where __fspath__ returns a str, not {type(path).__name__!r}")  # not shown
                paths.append(path)
        self._raw_paths = paths

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    # -- reading the text

    def _parse(self):
        paths = self._raw_paths
        raw = "" if not paths else paths[0] if len(paths) == 1 else self.parser.join(*paths)
        if raw:
            if self.parser.altsep:
                raw = raw.replace(self.parser.altsep, self.parser.sep)
            drive, root, rest = self.parser.splitroot(raw)
            if not root and drive.startswith("\\\\") and not drive.endswith("\\") and drive.count("\\") == 3:
                root = "\\"
            self._drv, self._root = drive, root
            self._tail_cached = [part for part in rest.split(self.parser.sep) if part and part != "."]
        else:
            self._drv = self._root = ""
            self._tail_cached = []

    @property
    def drive(self):
        try:
            return self._drv
        except AttributeError:
            self._parse()
            return self._drv

    @property
    def root(self):
        try:
            return self._root
        except AttributeError:
            self._parse()
            return self._root

    @property
    def _tail(self):
        try:
            return self._tail_cached
        except AttributeError:
            self._parse()
            return self._tail_cached

    @property
    def anchor(self):
        return self.drive + self.root

    def _from_parsed_parts(self, drive, root, tail):
        path = self.with_segments(self._format(drive, root, tail) if drive or root or tail else "")
        path._drv = drive
        path._root = root
        path._tail_cached = list(tail)
        return path

    @classmethod
    def _format(cls, drive, root, tail):
        if drive or root:
            return drive + root + cls.parser.sep.join(tail)
        # A first part that looks like a drive must not become one.
        if tail and cls.parser is _ntpath and tail[0][1:2] == ":":
            tail = [".", *tail]
        return cls.parser.sep.join(tail)

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            self._str = self._format(self.drive, self.root, self._tail) or "."
            return self._str

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def as_posix(self):
        return str(self).replace(self.parser.sep, "/")

    def __repr__(self):
        return "{}({!r})".format(type(self).__name__, self.as_posix())

    def __reduce__(self):
        return self.__class__, tuple(self._raw_paths)

    # -- comparing

    @property
    def _compared(self):
        try:
            return self._case
        except AttributeError:
            text = str(self)
            self._case = text if self.parser is posixpath else text.lower()
            return self._case

    @property
    def _parts_compared(self):
        return self._compared.split(self.parser.sep)

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(self._compared)
            return self._hash

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._compared == other._compared and self.parser is other.parser

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_compared < other._parts_compared

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_compared <= other._parts_compared

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_compared > other._parts_compared

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_compared >= other._parts_compared

    # -- parts

    @property
    def parts(self):
        if self.drive or self.root:
            return (self.drive + self.root,) + tuple(self._tail)
        return tuple(self._tail)

    @property
    def parent(self):
        tail = self._tail
        if not tail:
            return self
        return self._from_parsed_parts(self.drive, self.root, tail[:-1])

    @property
    def parents(self):
        return _PathParents(self)

    @property
    def name(self):
        tail = self._tail
        return tail[-1] if tail else ""

    @property
    def suffix(self):
        return posixpath.splitext(self.name)[1]

    @property
    def suffixes(self):
        stem = self.name
        found = []
        while True:
            stem, suffix = posixpath.splitext(stem)
            if not suffix:
                return found[::-1]
            found.append(suffix)

    @property
    def stem(self):
        return posixpath.splitext(self.name)[0]

    def with_name(self, name):
        parser = self.parser
        if not name or parser.sep in name or (parser.altsep and parser.altsep in name) or name == ".":
            raise ValueError(f"Invalid name {name!r}")  # as line 410
        tail = self._tail.copy()
        if not tail:
            raise ValueError(f"{self!r} has an empty name")  # as line 413
        tail[-1] = name
        return self._from_parsed_parts(self.drive, self.root, tail)

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")  # as line 424
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")  # as line 436
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")  # as line 438
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        for step, path in enumerate([other] + list(other.parents)):
            if path == self or path in self.parents:
                break
            elif not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")  # as line 490
            elif path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")  # as line 492
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")  # as line 494
        parts = [".."] * step + self._tail[len(path._tail) :]
        return self._from_parsed_parts("", "", parts)

    def is_relative_to(self, other):
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        if self.parser is posixpath:
            return bool(self.root)
        return self.parser.isabs(str(self))

    def is_reserved(self):
        import warnings

        warnings.warn("pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use os.path.isreserved() to detect reserved paths on Windows.", DeprecationWarning, stacklevel=2)
        return False

    def as_uri(self):
        import warnings

        warnings.warn("pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri().", DeprecationWarning, stacklevel=2)
        return self._uri()

    def _uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        drive = self.drive
        if len(drive) == 2 and drive[1] == ":":
            prefix, text = "file:///" + drive, self.as_posix()[2:]
        elif drive:
            prefix, text = "file:", self.as_posix()
        else:
            prefix, text = "file://", str(self)
        return prefix + "".join(chr(byte) if chr(byte) in safe else f"%{byte:02X}" for byte in os.fsencode(text))

    # -- patterns

    def full_match(self, pattern, *, case_sensitive=None):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        path = self.as_posix() if self.parts else ""
        text = pattern.as_posix() if pattern.parts else ""
        return _whole(text, case_sensitive)(path) is not None

    def match(self, path_pattern, *, case_sensitive=None):
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        path_parts = self.parts[::-1]
        pattern_parts = path_pattern.parts[::-1]
        if not pattern_parts:
            raise ValueError("empty pattern")  # as line 584
        if len(path_parts) < len(pattern_parts):
            return False
        if len(path_parts) > len(pattern_parts) and path_pattern.anchor:
            return False
        return all(_segment(pattern, case_sensitive)(part) is not None for part, pattern in zip(path_parts, pattern_parts))


def _whole(pattern, case_sensitive):
    import glob
    import re

    return re.compile(glob.translate(pattern, recursive=True, include_hidden=True, seps="/"), re.NOFLAG if case_sensitive else re.IGNORECASE).match


def _segment(pattern, case_sensitive):
    import fnmatch
    import re

    return re.compile(fnmatch.translate(pattern), re.NOFLAG if case_sensitive else re.IGNORECASE).match


class PurePosixPath(PurePath):
    parser = posixpath
    __slots__ = ()


class PureWindowsPath(PurePath):
    parser = _ntpath
    __slots__ = ()


os.PathLike.register(PurePath)


class _Info:
    """What is known of the file at a path: asked once, then remembered."""

    __slots__ = ("_path", "_known")

    def __init__(self, path):
        self._path = str(path)
        self._known = {}

    def __repr__(self):
        return "<PosixPath.info>"

    def _mode(self, follow_symlinks):
        if follow_symlinks not in self._known:
            try:
                self._known[follow_symlinks] = os.stat(self._path, follow_symlinks=follow_symlinks).st_mode
            except (OSError, ValueError):
                self._known[follow_symlinks] = None
        return self._known[follow_symlinks]

    def exists(self, *, follow_symlinks=True):
        return self._mode(follow_symlinks) is not None

    def is_dir(self, *, follow_symlinks=True):
        mode = self._mode(follow_symlinks)
        return mode is not None and S_ISDIR(mode)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is an ordinary file."""
        mode = self._mode(follow_symlinks)
        return mode is not None and S_ISREG(mode)

    def is_symlink(self):
        mode = self._mode(False)
        return mode is not None and S_ISLNK(mode)


def _same(what, source, target):
    """The error of a copy that would lie upon or within what is copied."""
    return OSError(22, what, str(source), None, str(target))


def _differ(source, target):
    """Whether what is copied is another file than what it is copied to: an error if not."""
    try:
        is_same = source == target or os.path.samefile(source, target)
    except OSError:
        return
    if is_same:
        raise _same("Source and target are the same file", source, target)


class Path(PurePath):
    __slots__ = ("_info",)

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            raise TypeError(f"{type(self).__name__}() got unexpected keyword arguments")
        super().__init__(*args)  # as line 150: raise TypeError(\n    "argument should be a str or an os.PathLike "\n    "object where __fspath__ returns a str, "\n    f"not {type(path).__name__!r}")

    @property
    def info(self):
        """What is known of the file without asking again."""
        try:
            return self._info
        except AttributeError:
            self._info = _Info(self)
            return self._info

    # -- asking

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)  # as line 654

    def lstat(self):
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def _is(self, test, follow_symlinks=True):
        try:
            return test(os.stat(self, follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._is(S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(S_ISREG, follow_symlinks)

    def is_symlink(self):
        return os.path.islink(self)

    def is_junction(self):
        return False

    def is_mount(self):
        return os.path.ismount(self)

    def is_block_device(self):
        return self._is(S_ISBLK)

    def is_char_device(self):
        return self._is(S_ISCHR)

    def is_fifo(self):
        return self._is(S_ISFIFO)

    def is_socket(self):
        return self._is(S_ISSOCK)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def owner(self, *, follow_symlinks=True):
        self.stat(follow_symlinks=follow_symlinks)
        return os.getlogin()

    def group(self, *, follow_symlinks=True):
        self.stat(follow_symlinks=follow_symlinks)
        return os.getlogin()

    # -- reading and writing

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        if "b" not in mode:
            encoding = io.text_encoding(encoding) if encoding is not None else None
        return io.open(self, mode, buffering, encoding, errors, newline)  # as line 771

    def read_bytes(self):
        with self.open(mode="rb", buffering=0) as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open(mode="r", encoding=encoding, errors=errors, newline=newline) as file:  # as line 787: with ‹self.open(mode='r', encoding=encoding, errors=errors, newline=newline)› as f:
            return file.read()

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open(mode="wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)  # as line 807: raise TypeError('data must be str, not %s' %\n                data.__class__.__name__)
        with self.open(mode="w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    # -- folders

    def iterdir(self):
        root = str(self)
        with os.scandir(root) as entries:  # as line 836: with ‹os.scandir(root_dir)› as scandir_it:
            names = [entry.name for entry in entries]
        return (self / name for name in names)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for root, folders, files in os.walk(str(self), top_down, on_error, follow_symlinks):
            if not follow_symlinks:
                # Links to folders are among the files here, unlike in os.walk().
                links = [name for name in folders if os.path.islink(os.path.join(root, name))]
                folders[:] = [name for name in folders if name not in links]
                files += links
            yield self.with_segments(root), folders, files

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        # As it is written: a slash at its end counts.
        given = os.fspath(pattern) if isinstance(pattern, PurePath) else pattern if isinstance(pattern, str) else str(pattern)
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = list(pattern._tail)
        if not parts:
            raise ValueError(f"Unacceptable pattern: {given!r}")
        if given.endswith("/"):
            parts.append("")
        return self._matches(parts, case_sensitive, recurse_symlinks)

    def _matches(self, parts, case_sensitive, recurse_symlinks):
        sensitive = True if case_sensitive is None else case_sensitive
        seen = set() if parts.count("**") > 1 else None
        for path in _select(self, parts, 0, sensitive, case_sensitive is not None, recurse_symlinks):
            if seen is not None:
                if path in seen:
                    continue
                seen.add(path)
            yield path

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        pattern = self.parser.join("**", pattern)
        return self.glob(pattern, case_sensitive=case_sensitive, recurse_symlinks=recurse_symlinks)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)  # as line 1011
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise  # as line 1014
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            # Other systems may complain otherwise where a folder exists: only that counts.
            if not exist_ok or not self.is_dir():
                raise  # as line 1021

    def rmdir(self):
        os.rmdir(self)  # as line 1051

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok:
            try:
                os.utime(self, None)
            except OSError:
                pass
            else:
                return
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)  # as line 1042
        except FileNotFoundError:
            if not missing_ok:
                raise  # as line 1045

    def rename(self, target):
        os.rename(self, target)  # as line 1076
        if not hasattr(target, "with_segments"):
            target = self.with_segments(target)
        return target

    def replace(self, target):
        os.replace(self, target)
        if not hasattr(target, "with_segments"):
            target = self.with_segments(target)
        return target

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        """Copies a file, or a folder with all in it."""
        if not hasattr(target, "with_segments"):
            target = self.with_segments(target)
        if self == target:
            raise _same("Source and target are the same path", self, target)
        if self in target.parents:
            raise _same("Source path is a parent of target path", self, target)
        target._copy_from(self, follow_symlinks, preserve_metadata)
        return target.joinpath()

    def _copy_from(self, source, follow_symlinks, preserve_metadata):
        import shutil

        if not follow_symlinks and source.is_symlink():
            os.symlink(os.readlink(source), self)
        elif source.is_dir():
            children = source.iterdir()
            os.mkdir(self)
            for child in children:
                self.joinpath(child.name)._copy_from(child, follow_symlinks, preserve_metadata)
        else:
            _differ(source, self)
            with open(source, "rb") as content, open(self, "wb") as copied:
                shutil.copyfileobj(content, copied)
        if preserve_metadata:
            shutil.copystat(source, self, follow_symlinks=follow_symlinks)

    def copy_into(self, target_dir, **kwargs):
        """Copies it into a folder."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")  # as line 1112
        return self.copy(self.with_segments(target_dir, self.name), **kwargs)

    def move(self, target):
        """Moves a file, or a folder with all in it."""
        target = self.with_segments(target)
        _differ(self, target)
        os.replace(self, target)
        return target.joinpath()

    def move_into(self, target_dir):
        """Moves it into a folder."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")  # as line 1200
        return self.move(self.with_segments(target_dir, self.name))

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def readlink(self):
        return self.with_segments(os.readlink(self))

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self)

    def hardlink_to(self, target):
        os.link(target, self)

    # -- whole paths

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        home = os.path.expanduser("~")
        if home == "~":
            raise RuntimeError("Could not determine home directory.")  # as line 1261
        return cls(home)

    @classmethod
    def from_uri(cls, uri):
        from urllib.parse import unquote_to_bytes, urlsplit

        scheme, place, path = urlsplit(uri)[:3]
        if scheme != "file":
            raise ValueError("URL is missing a 'file:' scheme")  # as line 1279: raise ValueError(exc.reason) from None
        if place and place.lower() != "localhost":
            raise ValueError("file:// scheme is supported only on localhost")  # as line 1279: raise ValueError(exc.reason) from None
        found = cls(os.fsdecode(unquote_to_bytes(path)))
        if not found.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")  # as line 1281
        return found

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative paths can't be expressed as file URIs")  # as line 1267
        return self._uri()

    def absolute(self):
        if self.is_absolute():
            return self
        tail = self._tail
        return self.with_segments(os.getcwd(), *tail) if tail else self.with_segments(os.getcwd())

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))  # as line 938: return self.with_segments(‹os.path.realpath(self, strict=strict)›)

    def expanduser(self):
        if not (self.drive or self.root) and self._tail and self._tail[0][:1] == "~":
            home = os.path.expanduser(self._tail[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")  # as line 1249
            return self.with_segments(home, *self._tail[1:])
        return self


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


# ---- glob


def _entries(path):
    try:
        with os.scandir(str(path)) as found:
            return list(found)
    except OSError:
        return []


def _select(path, parts, at, sensitive, always_match, recurse_symlinks, is_known=False):
    """The paths below `path` that the parts of a pattern from `at` on mean. Whether `path` is there at all may not be known yet."""
    if at == len(parts):
        if is_known or path.exists(follow_symlinks=False):
            yield path
        return
    part = parts[at]
    rest = at + 1
    if part == "":
        # The pattern ends in a slash: only folders.
        if path.is_dir():
            yield path
    elif part == "**":
        while rest < len(parts) and parts[rest] == "**":
            rest += 1
        yield from _select_recursive(path, parts, rest, sensitive, always_match, recurse_symlinks, is_known)
    elif part == ".." or not always_match and not any(char in part for char in "*?["):
        yield from _select(path / part, parts, rest, sensitive, always_match, recurse_symlinks)
    else:
        match = _segment(part, sensitive)
        for entry in _entries(path):
            if match(entry.name) is None:
                continue
            if rest == len(parts):
                yield path / entry.name
            elif _is_folder(entry, True):
                yield from _select(path / entry.name, parts, rest, sensitive, always_match, recurse_symlinks, True)


def _is_folder(entry, follow_symlinks):
    try:
        return entry.is_dir(follow_symlinks=follow_symlinks)
    except OSError:
        return False


def _select_recursive(path, parts, rest, sensitive, always_match, recurse_symlinks, is_known):
    stack = [path]
    if is_known or path.is_dir():
        yield from _select(path, parts, rest, sensitive, always_match, recurse_symlinks, is_known)
    while stack:
        folder = stack.pop()
        for entry in _entries(folder):
            is_folder = _is_folder(entry, recurse_symlinks)
            found = folder / entry.name
            if is_folder:
                stack.append(found)
            if is_folder or rest == len(parts):
                yield from _select(found, parts, rest, sensitive, always_match, recurse_symlinks, True)
