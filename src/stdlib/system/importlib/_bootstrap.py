"""The part of imports that needs no files, under its own name."""

import _imp
import sys
from _importlib import BuiltinImporter, FrozenImporter, ModuleSpec
from importlib import __import__
from importlib.util import module_from_spec, spec_from_loader
