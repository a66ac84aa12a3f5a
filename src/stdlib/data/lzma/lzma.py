"""Files and bytes compressed by LZMA, in the formats xz and lzma."""

__all__ = [
    "CHECK_NONE", "CHECK_CRC32", "CHECK_CRC64", "CHECK_SHA256", "CHECK_ID_MAX", "CHECK_UNKNOWN", "FILTER_LZMA1", "FILTER_LZMA2",
    "FILTER_DELTA", "FILTER_X86", "FILTER_IA64", "FILTER_ARM", "FILTER_ARMTHUMB", "FILTER_POWERPC", "FILTER_SPARC", "FORMAT_AUTO",
    "FORMAT_XZ", "FORMAT_ALONE", "FORMAT_RAW", "MF_HC3", "MF_HC4", "MF_BT2", "MF_BT3", "MF_BT4", "MODE_FAST", "MODE_NORMAL",
    "PRESET_DEFAULT", "PRESET_EXTREME", "LZMACompressor", "LZMADecompressor", "LZMAFile", "LZMAError", "open", "compress",
    "decompress", "is_check_supported",
]

import io
from _lzma import _pack, _unpack

from compression._common._streams import BaseStream

FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW = range(4)
CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256, CHECK_ID_MAX, CHECK_UNKNOWN = 0, 1, 4, 10, 15, 16
FILTER_LZMA1, FILTER_LZMA2, FILTER_DELTA, FILTER_X86 = 0x4000000000000001, 0x21, 3, 4
FILTER_POWERPC, FILTER_IA64, FILTER_ARM, FILTER_ARMTHUMB, FILTER_SPARC = 5, 6, 7, 8, 9
MF_HC3, MF_HC4, MF_BT2, MF_BT3, MF_BT4 = 3, 4, 18, 19, 20
MODE_FAST, MODE_NORMAL = 1, 2
PRESET_DEFAULT, PRESET_EXTREME = 6, 1 << 31

_DICTIONARIES = [1 << bits for bits in (18, 20, 21, 22, 22, 23, 23, 24, 25, 26)]


class LZMAError(Exception):
    """Call to liblzma failed."""

    __module__ = "_lzma"


def is_check_supported(check_id, /):
    """Whether a check can be made."""
    return check_id in (CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256)


def _octets(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _settings(filters):
    """(size of the dictionary, whether it is LZMA2) of a chain of filters."""
    if len(filters) > 4:
        raise ValueError("Too many filters - liblzma supports a maximum of 4")
    size, kind = _DICTIONARIES[PRESET_DEFAULT], None
    for spec in filters:
        if not hasattr(spec, "keys"):
            raise TypeError("Filter specifier must be a dict or dict-like object")
        if "id" not in spec:
            raise ValueError('Filter specifier must have an "id" entry')
        kind = spec["id"]
        if kind in (FILTER_LZMA1, FILTER_LZMA2):
            size = spec.get("dict_size", _DICTIONARIES[spec.get("preset", PRESET_DEFAULT) & 31])
        elif kind not in range(3, 10):
            raise ValueError(f"Invalid filter ID: {kind}")
    if kind not in (FILTER_LZMA1, FILTER_LZMA2) or len(filters) > 1:
        raise LZMAError("Invalid or unsupported options")
    return size, kind == FILTER_LZMA2


class LZMACompressor:
    """Compresses data piece by piece."""

    __module__ = "_lzma"

    def __init__(self, format=FORMAT_XZ, check=-1, preset=None, filters=None):
        if preset is not None and filters is not None:
            raise ValueError("Cannot specify both preset and filter chain")
        if format not in (FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW):
            raise ValueError(f"Invalid container format: {format}")
        if check != -1 and check != CHECK_NONE and format != FORMAT_XZ:
            raise ValueError("Integrity checks are only supported by FORMAT_XZ")
        if format == FORMAT_RAW and filters is None:
            raise ValueError("Must specify filters for FORMAT_RAW")
        self._format, self._check = format, CHECK_CRC64 if check == -1 else check
        if format == FORMAT_XZ and not is_check_supported(self._check):
            raise LZMAError("Unsupported integrity check")
        if filters is not None:
            self._size, self._is_lzma2 = _settings(filters)
        else:
            level = PRESET_DEFAULT if preset is None else preset
            if level & ~PRESET_EXTREME > 9:
                raise LZMAError("Invalid or unsupported options")
            self._size, self._is_lzma2 = _DICTIONARIES[level & 31], True
        self._given = []
        self._flushed = False

    def compress(self, data, /):
        """What is there of the compressed data by now."""
        data = _octets(data)
        if self._flushed:
            raise ValueError("Compressor has been flushed")
        first = not self._given
        self._given.append(data)
        # The head is given out at once.
        return self._head() if first else b""

    def _head(self):
        if self._format != FORMAT_XZ:
            return b""
        return _pack(b"", FORMAT_XZ, self._check, self._size, True)[:12]

    def flush(self):
        """The rest of the compressed data."""
        if self._flushed:
            raise ValueError("Repeated call to flush()")
        self._flushed = True
        whole = _pack(b"".join(self._given), self._format, self._check, self._size, self._is_lzma2)
        return whole[12:] if self._format == FORMAT_XZ and self._given else whole

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_lzma.LZMACompressor' object")


class LZMADecompressor:
    """Decompresses data piece by piece."""

    __module__ = "_lzma"

    def __init__(self, format=FORMAT_AUTO, memlimit=None, filters=None):
        if memlimit is not None and format == FORMAT_RAW:
            raise ValueError("Cannot specify memory limit with FORMAT_RAW")
        if format == FORMAT_RAW and filters is None:
            raise ValueError("Must specify filters for FORMAT_RAW")
        if format != FORMAT_RAW and filters is not None:
            raise ValueError("Cannot specify filters except with FORMAT_RAW")
        if format not in (FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW):
            raise ValueError(f"Invalid container format: {format}")
        self._format, self._memlimit = format, memlimit
        self._is_lzma2 = _settings(filters)[1] if filters is not None else True
        self.check = CHECK_NONE if format in (FORMAT_RAW, FORMAT_ALONE) else CHECK_UNKNOWN
        self.eof = False
        self.needs_input = True
        self.unused_data = b""
        self._given = b""
        self._ready = None

    def decompress(self, data, max_length=-1):
        """What is there of the data by now, not more than so many bytes."""
        if self.eof:
            raise EOFError("Already at end of stream")
        if self._ready is None:
            self._given += _octets(data)
            found = _unpack(self._given, self._format, self._is_lzma2)
            if found is None:
                return b""
            if isinstance(found, str):
                raise LZMAError({
                    "format": "Input format not supported by decoder", "data": "Corrupt input data",
                    "options": "Invalid or unsupported options", "check": "Unsupported integrity check",
                }[found])
            if self._memlimit is not None and self._memlimit < 100_000:
                raise LZMAError("Memory usage limit exceeded")
            self._ready, used, self.check = found
            self._rest, self._given = self._given[used:], b""
        part = self._ready if max_length < 0 else self._ready[:max_length]
        self._ready = self._ready[len(part):]
        self.needs_input = False
        if not self._ready:
            self.eof = True
            self.unused_data = self._rest
        return part

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_lzma.LZMADecompressor' object")


class LZMAFile(BaseStream):
    """A compressed file, open for reading or for writing, given by name or as a file."""

    def __init__(self, filename=None, mode="r", *, format=None, check=-1, preset=None, filters=None):
        self._fp = None
        self._closefp = self._reading = False
        if mode in ("r", "rb"):  # as line 97
            if check != -1:  # as line 98
                raise ValueError("Cannot specify an integrity check when opening a file for reading")
            if preset is not None:
                raise ValueError("Cannot specify a preset compression level when opening a file for reading")
            format = FORMAT_AUTO if format is None else format
        elif mode in ("w", "wb", "a", "ab", "x", "xb"):  # as line 107
            format = FORMAT_XZ if format is None else format
        else:
            raise ValueError(f"Invalid mode: {mode!r}")
        self._begin(
            filename, mode, lambda: LZMADecompressor(format, filters=filters), LZMAError,
            lambda: LZMACompressor(format, check, preset, filters),
        )


def open(filename, mode="rb", *, format=None, check=-1, preset=None, filters=None, encoding=None, errors=None, newline=None):
    """A compressed file, read or written as bytes or (mode "t") as text."""
    if "t" in mode:
        if "b" in mode:  # as line 306
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    file = LZMAFile(filename, mode.replace("t", ""), format=format, check=check, preset=preset, filters=filters)
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if "t" in mode else file


def compress(data, format=FORMAT_XZ, check=-1, preset=None, filters=None):
    """Bytes, compressed."""
    compressor = LZMACompressor(format, check, preset, filters)
    return compressor.compress(data) + compressor.flush()


def decompress(data, format=FORMAT_AUTO, memlimit=None, filters=None):
    """Bytes that were compressed, maybe in several streams."""
    parts = []
    while True:
        reader = LZMADecompressor(format, memlimit, filters)
        try:
            part = reader.decompress(data)
        except LZMAError:
            if parts:
                break
            raise
        parts.append(part)
        if not reader.eof:
            raise LZMAError("Compressed data ended before the end-of-stream marker was reached")
        data = reader.unused_data
        if not data:
            break
    return b"".join(parts)


def _encode_filter_properties(filter, /):
    size, is_lzma2 = _settings([filter])
    if is_lzma2:
        return bytes([next(bits for bits in range(41) if (2 | bits & 1) << (bits >> 1) + 11 >= size)])
    return bytes([0x5D]) + size.to_bytes(4, "little")


def _decode_filter_properties(filter_id, encoded_props, /):
    if filter_id == FILTER_LZMA2:
        bits = encoded_props[0]
        return {"id": filter_id, "dict_size": (2 | bits & 1) << (bits >> 1) + 11}
    lclppb = encoded_props[0]
    return {
        "id": filter_id, "dict_size": int.from_bytes(encoded_props[1:5], "little"), "lc": lclppb % 9, "lp": lclppb // 9 % 5, "pb": lclppb // 45,
    }
