"""What lies behind an entry of sys.path that is no folder, or that a program has a hook for: finders, and what they find."""

import sys
from _importlib import ModuleSpec, NamespaceLoader, find_spec_in, path_hooks

# The one entry that stands in the cache since the start: without it, the program has emptied the cache.
_FIRST = "/usr/lib/python314.zip"


def _path_join(folder, name):
    return f"{folder.rstrip('/')}/{name}" if folder else name


class FileFinder:
    """FileFinder(path, *loader_details): finds modules in a folder, by the suffixes of their files."""

    __module__ = "_frozen_importlib_external"

    def __init__(self, path, *loader_details):
        import os

        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = os.path.abspath(path or ".")

    def invalidate_caches(self):
        self._path_mtime = -1

    def find_spec(self, fullname, target=None):
        import os
        from importlib.util import spec_from_file_location

        if not self._loaders:
            return find_spec_in(fullname, [self.path])
        base = _path_join(self.path, fullname.rpartition(".")[2])
        if os.path.isdir(base):
            for suffix, loader in self._loaders:
                file = _path_join(base, "__init__" + suffix)
                if os.path.isfile(file):
                    return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            if os.path.isfile(base + suffix):
                return spec_from_file_location(fullname, base + suffix, loader=loader(fullname, base + suffix))
        if os.path.isdir(base):
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        import os

        def path_hook_for_FileFinder(path):
            if not os.path.isdir(path or "."):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


folder_hook = FileFinder.path_hook()
sys.path_hooks[:] = [folder_hook if hook is path_hooks[1] else hook for hook in sys.path_hooks]


def finder_of(path):
    """The finder of an entry, made when it is first wanted; None where no hook wants it."""
    import os

    if path == "":
        try:
            path = os.getcwd()
        except FileNotFoundError:
            return None
    if path in sys.path_importer_cache:
        return sys.path_importer_cache[path]
    finder = None
    if path.startswith(("/usr/lib/python3.14", "/usr/local/lib/python3.14")) or _FIRST in sys.path_importer_cache and path == os.path.dirname(os.path.abspath(sys.argv[0])):
        finder = FileFinder(path)
    else:
        for hook in sys.path_hooks:
            try:
                finder = hook(path)
                break
            except ImportError:
                continue
    sys.path_importer_cache[path] = finder
    return finder


def find(fullname, path):
    """The spec of a module along a path; None where it is nowhere."""
    portions = []
    for entry in sys.path if path is None else path:
        if not isinstance(entry, str):
            continue
        finder = finder_of(entry)
        if finder is None:
            continue
        spec = finder.find_spec(fullname)
        if spec is None:
            continue
        if spec.loader is not None and not isinstance(spec.loader, NamespaceLoader):
            return spec
        if spec.submodule_search_locations is None:
            raise ImportError("spec missing loader")
        portions.extend(spec.submodule_search_locations)
    if not portions:
        return None
    spec = ModuleSpec(fullname, None)
    spec.submodule_search_locations = portions
    return spec


def invalidate_caches():
    """Forgets finders of places that may be others by now, and tells the rest to look anew."""
    for path, finder in list(sys.path_importer_cache.items()):
        if not path.startswith("/") or finder is None and path != _FIRST:
            del sys.path_importer_cache[path]
        elif hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()
