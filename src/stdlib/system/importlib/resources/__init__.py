"""Files that lie beside the modules of a package."""

import contextlib
import os
import pathlib
import sys
import types
from importlib.resources.abc import Traversable

__all__ = [
    "Package", "Anchor", "as_file", "files",
    "contents", "is_resource", "open_binary", "open_text", "path", "read_binary", "read_text",
]

Package = types.ModuleType | str
Anchor = Package


class _Folders(Traversable):
    """The folders of a package that lies in several, as one."""

    def __init__(self, folders):
        self._folders = folders

    def __repr__(self):
        return f"MultiplexedPath({', '.join(repr(str(folder)) for folder in self._folders)})"

    @property
    def name(self):
        return self._folders[0].name

    def iterdir(self):
        seen = set()
        for folder in self._folders:
            for child in folder.iterdir():
                if child.name not in seen:
                    seen.add(child.name)
                    yield child

    def is_dir(self):
        return True

    def is_file(self):
        return False

    def joinpath(self, *descendants):
        if not descendants:
            return self
        for folder in self._folders:
            found = folder.joinpath(*descendants)
            if found.exists():
                return found
        return self._folders[0].joinpath(*descendants)

    __truediv__ = joinpath

    def read_bytes(self):
        raise FileNotFoundError(f"{self} is not a file")

    def read_text(self, *args, **kwargs):
        raise FileNotFoundError(f"{self} is not a file")

    def open(self, *args, **kwargs):
        raise FileNotFoundError(f"{self} is not a file")


def _module_of(anchor):
    if anchor is None:
        caller = sys._getframe(2)
        while caller.f_globals.get("__name__") == __name__:
            caller = caller.f_back
        anchor = caller.f_globals["__name__"]
    if isinstance(anchor, str):
        import importlib

        return importlib.import_module(anchor)
    return anchor


def files(anchor=None):
    """Where the files of a package lie (or those beside a module); without one, those of the caller."""
    module = _module_of(anchor)
    spec = module.__spec__
    if spec is not None and hasattr(spec.loader, "get_resource_reader"):
        reader = spec.loader.get_resource_reader(spec.name)
        if reader is not None:
            return reader.files()
    folders = getattr(module, "__path__", None)
    if folders is None:
        return pathlib.Path(module.__file__).parent
    found = [pathlib.Path(folder) for folder in folders]
    return found[0] if len(found) == 1 else _Folders(found)


@contextlib.contextmanager
def as_file(path):
    """A real path for a file or folder of a package, as long as the block lasts."""
    if isinstance(path, os.PathLike):
        yield pathlib.Path(path)
        return
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        yield _written(path, pathlib.Path(folder) / path.name)


def _written(source, target):
    if source.is_dir():
        target.mkdir()
        for child in source.iterdir():
            _written(child, target / child.name)
    else:
        target.write_bytes(source.read_bytes())
    return target


def _named(anchor, path_names):
    if not path_names:
        return files(anchor)
    return files(anchor).joinpath(*path_names)


def open_binary(anchor, *path_names):
    return _named(anchor, path_names).open("rb")


def _encoding_for(path_names, encoding):
    if encoding is ...:
        if len(path_names) > 1:
            raise TypeError("'encoding' argument required with multiple path names")
        return "utf-8"
    return encoding


def open_text(anchor, *path_names, encoding=..., errors="strict"):
    return _named(anchor, path_names).open("r", encoding=_encoding_for(path_names, encoding), errors=errors)


def read_binary(anchor, *path_names):
    return _named(anchor, path_names).read_bytes()


def read_text(anchor, *path_names, encoding=..., errors="strict"):
    with open_text(anchor, *path_names, encoding=encoding, errors=errors) as file:
        return file.read()


def path(anchor, *path_names):
    return as_file(_named(anchor, path_names))


def is_resource(anchor, *path_names):
    return _named(anchor, path_names).is_file()


def contents(anchor, *path_names):
    import warnings

    warnings.warn("contents is deprecated. Use files(anchor).iterdir() instead.", DeprecationWarning, stacklevel=2)
    return (child.name for child in _named(anchor, path_names).iterdir())
