"""The part of imports that is about files, under its own name."""

import _imp
import sys
from _importlib import NamespaceLoader, PathFinder, SourceFileLoader
from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES
from importlib.util import MAGIC_NUMBER, _RAW_MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, spec_from_file_location
