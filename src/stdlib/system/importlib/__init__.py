"""Importing modules by name."""

import sys
from _importlib import import_module, reload

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __builtins__["__import__"] if isinstance(__builtins__, dict) else __builtins__.__import__


def invalidate_caches():
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()
    if "importlib._path_entries" in sys.modules:
        sys.modules["importlib._path_entries"].invalidate_caches()
