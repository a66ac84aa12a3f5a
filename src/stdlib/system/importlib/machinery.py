"""Finders, loaders and specs of modules."""

from _importlib import BuiltinImporter, FrozenImporter, ModuleSpec, NamespaceLoader, PathFinder, SourceFileLoader
from importlib._path_entries import FileFinder

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = [".cpython-314-x86_64-linux-gnu.so", ".abi3.so", ".so"]
DEBUG_BYTECODE_SUFFIXES = [".pyc"]
OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]

__all__ = ["BuiltinImporter", "BYTECODE_SUFFIXES", "EXTENSION_SUFFIXES", "FileFinder", "FrozenImporter", "ModuleSpec", "NamespaceLoader", "PathFinder", "SOURCE_SUFFIXES", "SourceFileLoader", "all_suffixes"]


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
