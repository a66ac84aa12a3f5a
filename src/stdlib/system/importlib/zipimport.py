"""Modules in zip files: zipimporter finds and loads what lies in an archive on sys.path."""

import sys
from _importlib import ModuleSpec, path_hooks, remember_source

__all__ = ["ZipImportError", "zipimporter"]

# How the files are called that a module may lie in: (what follows its name, whether it is compiled, whether it is a package).
_endings = (
    ("/__init__.pyc", True, True),
    ("/__init__.py", False, True),
    (".pyc", True, False),
    (".py", False, False),
)
_zip_directory_cache = {}


class ZipImportError(ImportError):
    """An archive, or what is wanted of it, cannot be read."""


def _archive_of(path):
    """The file that a path leads to or into, and the rest of the path."""
    import os

    rest = []
    archive = path
    while True:
        try:
            found = os.stat(archive)
        except (OSError, ValueError):
            head, tail = os.path.split(archive)
            if head == archive or not head:
                raise ZipImportError("not a Zip file", path=path) from None
            archive = head
            rest.append(tail)
        else:
            if not os.path.isfile(archive):
                raise ZipImportError("not a Zip file", path=path)
            return archive, "/".join(reversed(rest))


def _listing(archive):
    """The names in an archive, each with what tells of it."""
    import zipfile

    try:
        with open(archive, "rb") as file:
            if not zipfile.is_zipfile(file):
                raise ZipImportError(f"not a Zip file: {archive!r}", path=archive)
            with zipfile.ZipFile(file) as opened:
                names = {info.filename: info for info in opened.infolist()}
    except OSError:
        raise ZipImportError(f"can't open Zip file: {archive!r}", path=archive) from None
    except zipfile.BadZipFile:
        raise ZipImportError(f"bad central directory: {archive!r}", path=archive) from None
    # Folders count though an archive may have no entry of their own for them.
    for name in list(names):
        while "/" in (name := name.rstrip("/")):
            name = name[:name.rindex("/") + 1]
            if name in names:
                break
            names[name] = None
    return names


class zipimporter:
    """zipimporter(archivepath): the finder and loader of an archive, or of a folder in it."""

    def __init__(self, path):
        import os

        if not isinstance(path, str):
            raise TypeError(f"expected str, not {type(path)!r}")
        if not path:
            raise ZipImportError("archive path is empty", path=path)
        self.archive, rest = _archive_of(path)
        self.prefix = rest + "/" if rest else ""
        if self.archive not in _zip_directory_cache:
            _zip_directory_cache[self.archive] = _listing(self.archive)
        self._files = _zip_directory_cache[self.archive]

    def __repr__(self):
        return f'<zipimporter object "{self.archive}/{self.prefix}">'

    def _module(self, fullname):
        """(name in the archive, whether it is compiled, whether it is a package) of a module; None where it is not there."""
        stem = self.prefix + fullname.rpartition(".")[2]
        for ending, is_compiled, is_package in _endings:
            if stem + ending in self._files:
                return stem + ending, is_compiled, is_package
        return None

    def _modules(self):
        """(name, whether it is a package) of what lies here."""
        for name in sorted(self._files):
            if not name.startswith(self.prefix) or not name.endswith(".py"):
                continue
            folder, _, rest = name[len(self.prefix):-3].partition("/")
            if rest == "__init__" or not rest and folder != "__init__":
                yield folder, bool(rest)

    def _wanted(self, fullname):
        found = self._module(fullname)
        if found is None:
            raise ZipImportError(f"can't find module {fullname!r}", name=fullname)
        return found

    def find_spec(self, fullname, target=None):
        from importlib.util import spec_from_loader

        found = self._module(fullname)
        if found is not None:
            return spec_from_loader(fullname, self, is_package=found[2])
        folder = self.prefix + fullname.rpartition(".")[2]
        if folder + "/" not in self._files:
            return None
        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations.append(f"{self.archive}/{folder}")
        return spec

    def get_code(self, fullname):
        name, is_compiled, _ = self._wanted(fullname)
        data = self._read(name)
        if is_compiled:
            import marshal

            return marshal.loads(data[16:])
        return compile(data, f"{self.archive}/{name}", "exec", dont_inherit=True)

    def get_data(self, pathname):
        start = self.archive + "/"
        name = pathname.removeprefix(start)
        if self._files.get(name) is None:
            raise OSError(0, "", name)
        return self._read(name)

    def _read(self, name):
        import zipfile

        with zipfile.ZipFile(self.archive) as opened:
            return opened.read(name)

    def get_filename(self, fullname):
        return f"{self.archive}/{self._wanted(fullname)[0]}"

    def get_source(self, fullname):
        from importlib.util import decode_source

        name = self._wanted(fullname)[0].removesuffix("c")
        return decode_source(self._read(name)) if name in self._files else None

    def is_package(self, fullname):
        return self._wanted(fullname)[2]

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        if (source := self.get_source(module.__name__)) is not None:
            remember_source(self.get_filename(module.__name__), source)
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname):
        from importlib.util import module_from_spec

        module = module_from_spec(self.find_spec(fullname))
        sys.modules[fullname] = module
        self.exec_module(module)
        return sys.modules[fullname]

    def get_resource_reader(self, fullname):
        import zipfile
        from importlib.resources.abc import TraversableResources

        name, _, is_package = self._wanted(fullname)
        if not is_package:
            return None
        root = zipfile.Path(self.archive, name.rpartition("/")[0] + "/")
        reader = type("ZipReader", (TraversableResources,), {"files": lambda self: root})
        return reader()

    def invalidate_caches(self):
        _zip_directory_cache.pop(self.archive, None)
        try:
            self._files = _zip_directory_cache[self.archive] = _listing(self.archive)
        except ZipImportError:
            self._files = {}


sys.path_hooks[:] = [zipimporter if hook is path_hooks[0] else hook for hook in sys.path_hooks]
