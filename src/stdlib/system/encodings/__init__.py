"""The encodings of the standard library, and how their names are looked up."""

import codecs

from . import aliases


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """The name with every run of characters that are neither letters, digits nor dots made one underscore."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    parts = []
    breaks = False
    for char in encoding:
        if char.isalnum() or char == ".":
            if breaks and parts:
                parts.append("_")
            if char.isascii():
                parts.append(char)
            breaks = False
        else:
            breaks = True
    return "".join(parts)


def search_function(encoding):
    """The CodecInfo of an encoding, or None."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None


def __getattr__(name):
    # Every encoding is a module of this package, made when it is asked for.
    import sys
    import types

    if name.startswith("__"):
        raise AttributeError(f"module 'encodings' has no attribute {name!r}")
    info = search_function(name)
    if info is None:
        raise AttributeError(f"module 'encodings' has no attribute {name!r}")
    module = types.ModuleType(f"{__name__}.{name}")
    module.getregentry = lambda: info
    module.encode, module.decode = info.encode, info.decode
    module.IncrementalEncoder, module.IncrementalDecoder = info.incrementalencoder, info.incrementaldecoder
    module.StreamWriter, module.StreamReader = info.streamwriter, info.streamreader
    sys.modules[module.__name__] = module
    globals()[name] = module
    return module
