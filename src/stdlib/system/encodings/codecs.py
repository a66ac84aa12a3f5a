# as file <frozen codecs>
"""What codecs are, and how they are found."""

import _codecs
import builtins
import sys
from _codecs import *
from _codecs import _codec_info, _decode_some, _search

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
    "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder",
    "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
    "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors",
    "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error",
]  # fmt: skip

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


class CodecInfo(tuple):
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return "<%s.%s object for encoding %s at %#x>" % (self.__class__.__module__, self.__class__.__qualname__, self.name, id(self))


class Codec:
    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder(object):
    """Encodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An incremental encoder that keeps what it cannot encode yet."""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder(object):
    """Decodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """An incremental decoder that keeps what it cannot decode yet."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b""
        self.charbuffer = ""

    def read(self, size=-1, chars=-1, firstline=False):
        # A single number says how many characters are wanted, too.
        chars = size if chars < 0 else chars
        while True:
            if chars >= 0 and len(self.charbuffer) >= chars:
                break
            newdata = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + newdata
            if not data:
                break
            newchars, decodedbytes = self.decode(data, self.errors)
            self.bytebuffer = data[decodedbytes:]
            self.charbuffer += newchars
            if not newdata:
                break
        if chars < 0:
            result, self.charbuffer = self.charbuffer, ""
        else:
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        text = ""
        while True:
            text += self.read(72 if size is None else size)
            lines = text.splitlines(True)
            complete = lines and (len(lines) > 1 or lines[0].splitlines()[0] != lines[0])
            if complete:
                self.charbuffer = "".join(lines[1:]) + self.charbuffer
                text = lines[0]
                break
            if size is not None or self._at_end():
                break
        return text if keepends or not text else text.splitlines(False)[0]

    def _at_end(self):
        data = self.stream.read(1)
        self.bytebuffer += data
        return not data

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = ""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """Both a reader and a writer of one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """Translates data from one encoding to another on the way."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def __iter__(self):
        return self

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        # Both may have kept something of where they were.
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


# ---- the registry

_known = {}


def lookup(encoding, /):
    """Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    info = _codec_info(encoding)
    if info is None:
        found = _search(encoding)
        if found is None:
            raise LookupError(f"unknown encoding: {encoding}")  # not shown
        return found
    name, kind = info
    if name not in _known:
        _known[name] = _text_codec(name) if kind == "text" else _other_codec(name)
    return _known[name]


def _text_codec(name):
    def encode_all(input, errors="strict"):
        return input.encode(name, errors), len(input)

    def decode_all(input, errors="strict"):
        return _decode_some(name, input, errors, True)

    class Encoder(IncrementalEncoder):
        started = False

        def encode(self, input, final=False):
            plain = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(name, name)
            result = input.encode(plain if self.started else name, self.errors)
            if input or name not in ("utf-16", "utf-32"):
                self.started = True
            return result

        def reset(self):
            self.started = False

        def getstate(self):
            return 0 if self.started or name not in ("utf-16", "utf-32", "utf-8-sig") else 2

        def setstate(self, state):
            self.started = not state

    class Decoder(BufferedIncrementalDecoder):
        actual = name

        def _buffer_decode(self, input, errors, final):
            result, consumed = _decode_some(self.actual, input, errors, final)
            if consumed and self.actual == name:
                if name == "utf-16":
                    self.actual = "utf-16-be" if input[:2] == BOM_UTF16_BE else "utf-16-le"
                elif name == "utf-32":
                    self.actual = "utf-32-be" if input[:4] == BOM_UTF32_BE else "utf-32-le"
                elif name == "utf-8-sig":
                    self.actual = "utf-8"
            return result, consumed

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self.actual = name

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return encode_all(input, errors)

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            return _decode_some(name, input, errors, False)

    for cls, shown in ((Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"), (Writer, "StreamWriter"), (Reader, "StreamReader")):
        cls.__name__ = cls.__qualname__ = shown
        cls.__module__ = "encodings." + name.replace("-", "_")
    return CodecInfo(encode_all, decode_all, Reader, Writer, Encoder, Decoder, name)


def _rot13(text):
    return "".join(chr((ord(c) - 65 + 13) % 26 + 65) if "A" <= c <= "Z" else chr((ord(c) - 97 + 13) % 26 + 97) if "a" <= c <= "z" else c for c in text)


def _other_codec(name):
    if name == "rot-13":
        encode_one = decode_one = _rot13
    elif name == "hex":
        import binascii

        encode_one, decode_one = binascii.b2a_hex, binascii.a2b_hex
    elif name == "base64":
        import base64

        encode_one, decode_one = base64.encodebytes, base64.decodebytes
    elif name == "zlib":
        import zlib

        encode_one, decode_one = zlib.compress, zlib.decompress
    elif name == "bz2":
        try:
            import bz2
        except ImportError:
            raise LookupError(f"unknown encoding: {name}") from None

        encode_one, decode_one = bz2.compress, bz2.decompress
    else:
        import binascii

        encode_one, decode_one = lambda data: binascii.b2a_qp(data, quotetabs=True), binascii.a2b_qp

    def encode_all(input, errors="strict"):
        return encode_one(input), len(input)

    def decode_all(input, errors="strict"):
        return decode_one(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode_all(input)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode_all(input)[0]

    return CodecInfo(encode_all, decode_all, None, None, Encoder, Decoder, name, _is_text_encoding=False)


def encode(obj, encoding="utf-8", errors="strict"):
    """Encodes obj using the codec registered for encoding."""
    try:
        return lookup(encoding).encode(obj, errors)[0]
    except LookupError:
        raise
    except Exception as error:
        _note(error, "encoding", encoding)
        raise


def decode(obj, encoding="utf-8", errors="strict"):
    """Decodes obj using the codec registered for encoding."""
    try:
        return lookup(encoding).decode(obj, errors)[0]
    except LookupError:
        raise
    except Exception as error:
        _note(error, "decoding", encoding)
        raise


def _note(error, what, encoding):
    note = f"{what} with {encoding!r} codec failed"
    if note not in getattr(error, "__notes__", ()):
        error.add_note(note)


def getencoder(encoding):
    """The encode function of a codec."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The decode function of a codec."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """What encodes piece by piece in this codec."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """What decodes piece by piece in this codec."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """The StreamReader of a codec."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The StreamWriter of a codec."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encoding iterator."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decoding iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Opens a file whose text is encoded."""
    import warnings

    warnings.warn("codecs.open() is deprecated. Use open() instead.", DeprecationWarning, stacklevel=2)
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)  # as line 923
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        result = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        result.encoding = encoding
        return result
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file seen through an encoding."""
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    result = StreamRecoder(file, data_info.encode, data_info.decode, file_info.streamreader, file_info.streamwriter, errors)
    result.data_encoding = data_encoding
    result.file_encoding = file_encoding
    return result


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    map = {}
    for key, value in decoding_map.items():
        map[value] = None if value in map else key
    return map


strict_errors = lookup_error("strict")
ignore_errors = lookup_error("ignore")
replace_errors = lookup_error("replace")
xmlcharrefreplace_errors = lookup_error("xmlcharrefreplace")
backslashreplace_errors = lookup_error("backslashreplace")
namereplace_errors = lookup_error("namereplace")


for _function in (encode, decode, lookup):
    _function.__module__ = "_codecs"
    setattr(_codecs, _function.__name__, _function)
del _function, _codecs
