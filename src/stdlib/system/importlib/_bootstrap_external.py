"""The part of imports that is about files, under its own name."""

import _imp
import sys
from _importlib import NamespaceLoader, PathFinder, SourceFileLoader
from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES
from importlib.util import MAGIC_NUMBER, _RAW_MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, spec_from_file_location


def _get_sourcefile(bytecode_path):
    """The path of the source that belongs to a compiled file; the path itself where there is none."""
    import os

    stem, _, suffix = bytecode_path.rpartition('.')
    if not bytecode_path or not stem or suffix.lower()[-3:-1] != 'py':
        return bytecode_path if bytecode_path else None
    try:
        source = source_from_cache(bytecode_path)
    except (NotImplementedError, ValueError):
        source = bytecode_path[:-1]
    return source if os.path.isfile(source) else bytecode_path
