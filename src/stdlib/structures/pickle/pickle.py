"""Objects as bytes, and back."""

from copyreg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table

from _pickle import (
    PickleBuffer,
    PickleError,
    Pickler,
    PicklingError,
    Unpickler,
    UnpicklingError,
    _opcodes,
    decode_long,
    dump,
    dumps,
    encode_long,
    load,
    loads,
    whichmodule,
)

globals().update(_opcodes)

bytes_types = (bytes, bytearray)
format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler",
    "dump", "dumps", "load", "loads", "PickleBuffer",
    *sorted([*_opcodes, "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL"]),
]

# The names of what is written in Python elsewhere.
_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads

del _opcodes
