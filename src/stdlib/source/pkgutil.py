"""Modules of packages: which there are, what files lie beside them, and objects by their dotted names."""

import importlib
import importlib.util
import os
import sys
from collections import namedtuple

__all__ = ["get_importer", "iter_importers", "walk_packages", "iter_modules", "get_data", "extend_path", "ModuleInfo"]

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")
ModuleInfo.__doc__ = "A namedtuple with minimal info about a module."


def get_importer(path_item):
    """What finds modules in a folder; None: nothing does."""
    path_item = os.fsdecode(path_item)  # as line 219
    if path_item in sys.path_importer_cache:
        return sys.path_importer_cache[path_item]
    for hook in sys.path_hooks:
        try:
            importer = hook(path_item)
        except ImportError:
            continue
        sys.path_importer_cache.setdefault(path_item, importer)  # as line 226
        return importer
    return None


def iter_importers(fullname=""):
    """What is asked for a module of that name."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    if "." in fullname:
        package = importlib.import_module(fullname.rpartition(".")[0])
        path = getattr(package, "__path__", None)
        if path is None:
            return
    else:
        yield from sys.meta_path  # as line 258
        path = sys.path  # as line 259
    for item in path:
        yield get_importer(item)  # as line 261


def iter_modules(path=None, prefix=""):
    """The modules in folders (those of sys.path, if none are given)."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    for folder in sys.path if path is None else path:
        try:
            names = sorted(os.listdir(folder or os.curdir))
        except OSError:
            finder = get_importer(folder)
            for name, is_package in finder._modules() if hasattr(finder, "_modules") else ():
                if name not in seen:
                    seen.add(name)
                    yield ModuleInfo(finder, prefix + name, is_package)
            continue
        for entry in names:
            name, is_package = entry, False
            full = os.path.join(folder, entry)
            if entry.endswith(".py"):
                name = entry[:-3]
            elif os.path.isfile(os.path.join(full, "__init__.py")):
                is_package = True
            else:
                continue
            if name == "__init__" or name in seen or "." in name:
                continue
            seen.add(name)
            yield ModuleInfo(get_importer(folder), prefix + name, is_package)


def walk_packages(path=None, prefix="", onerror=None):
    """As iter_modules(), with what lies in packages, which are imported for that."""
    known = set()
    for info in iter_modules(path, prefix):  # as line 71
        yield info  # as line 72
        if not info.ispkg:
            continue
        try:
            __import__(info.name)  # as line 76
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise  # as line 84
            onerror(info.name)
        else:
            below = [folder for folder in getattr(sys.modules[info.name], "__path__", None) or () if folder not in known]
            known.update(below)
            yield from walk_packages(below, info.name + ".", onerror)


def extend_path(path, name):
    """A package's path, with the folders of the same name that lie in other folders of sys.path."""
    if not isinstance(path, list):  # as line 297
        return path
    path = path[:]
    parent, _, last = name.rpartition(".")
    try:
        searched = getattr(sys.modules[parent], "__path__") if parent else sys.path
    except (KeyError, AttributeError):
        return path
    for folder in searched:
        if isinstance(folder, str):
            found = os.path.join(folder, last)
            if found not in path and os.path.isdir(found):
                path.append(found)
    return path


def get_data(package, resource):
    """The bytes of a file beside a package's modules; None where its loader cannot read any."""
    spec = importlib.util.find_spec(package)  # as line 380
    if spec is None:
        return None
    loader = spec.loader  # as line 383
    module = sys.modules.get(package) or importlib.import_module(package)
    if loader is None or not hasattr(loader, "get_data") or not hasattr(module, "__file__"):
        return None
    return loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split("/")))


def resolve_name(name):
    """The object of a dotted name: "package.module:object.attribute", or without the colon as far as there are modules."""
    module, colon, rest = name.partition(":")
    words = rest.split(".") if rest else []
    parts = module.split(".")
    if not all(part.isidentifier() for part in parts + words):
        raise ValueError(f"invalid format: {name!r}")
    if colon:
        found = importlib.import_module(module)
    else:
        found = importlib.import_module(parts[0])
        at = 1
        while at < len(parts):
            try:
                found = importlib.import_module(".".join(parts[:at + 1]))
            except ImportError:
                break
            at += 1
        words = parts[at:]
    for word in words:
        found = getattr(found, word)
    return found
