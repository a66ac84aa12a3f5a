"""Files and bytes compressed by bzip2."""

import io
from _bz2 import BZ2Compressor, BZ2Decompressor

from compression._common._streams import BaseStream

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress", "decompress"]


class BZ2File(BaseStream):
    """A compressed file, open for reading or for writing, given by name or as a file."""

    def __init__(self, filename, mode="r", *, compresslevel=9):
        self._fp = None
        self._closefp = self._reading = False
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")  # as line 60
        self._begin(filename, mode, BZ2Decompressor, OSError, lambda: BZ2Compressor(compresslevel))


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """A compressed file, read or written as bytes or (mode "t") as text."""
    if "t" in mode:
        if "b" in mode:  # as line 301
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    file = BZ2File(filename, mode.replace("t", ""), compresslevel=compresslevel)
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if "t" in mode else file


def compress(data, compresslevel=9):
    """Bytes, compressed."""
    compressor = BZ2Compressor(compresslevel)
    return compressor.compress(data) + compressor.flush()


def decompress(data):
    """Bytes that were compressed, maybe in several streams."""
    parts = []
    while data:
        reader = BZ2Decompressor()
        try:
            part = reader.decompress(data)
        except OSError:
            if parts:
                break
            raise
        parts.append(part)
        if not reader.eof:
            raise ValueError("Compressed data ended before the end-of-stream marker was reached")
        data = reader.unused_data
    return b"".join(parts)
