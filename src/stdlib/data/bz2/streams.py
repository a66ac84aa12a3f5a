"""What files that are compressed have in common."""

import io
import os

_open = open
_CHUNK = io.DEFAULT_BUFFER_SIZE
MODES = {"": "rb", "r": "rb", "rb": "rb", "w": "wb", "wb": "wb", "x": "xb", "xb": "xb", "a": "ab", "ab": "ab"}


class _Streams(io.RawIOBase):
    """The bytes of all streams in a file, one behind the other."""

    def __init__(self, file, make, error):
        self.file, self.make, self.error = file, make, error
        self.restart()

    def restart(self):
        self.at = 0
        self.reader = self.make()
        self.over = False

    def readable(self):
        return True

    def seekable(self):
        return self.file.seekable()

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast("B") as octets:
            data = self.read(len(octets))
            octets[:len(data)] = data
        return len(data)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        while size and not self.over:
            data = self.some(size)
            if data:
                self.at += len(data)
                return data
        return b""

    def readall(self):
        parts = []
        while part := self.read(_CHUNK * 8):
            parts.append(part)
        return b"".join(parts)

    def some(self, size):
        """What the next piece of the file gives; maybe nothing yet."""
        if self.reader.eof:
            piece = self.reader.unused_data or self.file.read(_CHUNK)
            if not piece:
                self.over = True
                return b""
            following = self.make()
            try:
                data = following.decompress(piece, size)
            except self.error:
                # Whatever lies behind the last stream is none.
                self.over = True
                return b""
            self.reader = following
            return data
        piece = b""
        if self.reader.needs_input:
            piece = self.file.read(_CHUNK)
            if not piece:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        return self.reader.decompress(piece, size)

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_END:
            while self.read(_CHUNK):
                pass
            offset += self.at
        elif whence == io.SEEK_CUR:
            offset += self.at
        elif whence != io.SEEK_SET:
            raise ValueError(f"Invalid value for whence: {whence}")
        if offset < self.at:
            self.file.seek(0)
            self.restart()
        while self.at < offset and self.read(min(_CHUNK, offset - self.at)):
            pass
        return self.at

    def tell(self):
        return self.at


class BaseStream(io.BufferedIOBase):
    """A compressed file, open for reading or for writing, given by name or as a file."""

    def _begin(self, filename, mode, reader, error, writer):
        """Opens the file; `reader` and `writer` make what takes the data."""
        self._closefp = False
        plain = MODES.get(mode)
        if plain is None:
            raise ValueError(f"Invalid mode: {mode!r}")
        if isinstance(filename, (str, bytes, os.PathLike)):
            self._fp = _open(filename, plain)
            self._closefp = True
        elif hasattr(filename, "read") or hasattr(filename, "write"):
            self._fp = filename
        else:
            raise TypeError("filename must be a str, bytes, file or PathLike object")
        self.mode = "rb" if plain == "rb" else "wb"
        self._reading = plain == "rb"
        if self._reading:
            self._buffer = io.BufferedReader(_Streams(self._fp, reader, error))
        else:
            self._compressor = writer()
            self._written = 0

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _for_reading(self):
        self._check_open()
        if not self._reading:
            raise io.UnsupportedOperation("File not open for reading")
        return self._buffer

    def _for_writing(self):
        self._check_open()
        if self._reading:
            raise io.UnsupportedOperation("File not open for writing")

    def close(self):
        if self.closed:
            return
        try:
            if self._reading:
                self._buffer.close()
            else:
                self._fp.write(self._compressor.flush())
        finally:
            try:
                if self._closefp:
                    self._fp.close()
            finally:
                self._fp = None

    @property
    def closed(self):
        return self._fp is None

    @property
    def name(self):
        self._check_open()
        return self._fp.name

    def fileno(self):
        self._check_open()
        return self._fp.fileno()

    def readable(self):
        self._check_open()
        return self._reading

    def writable(self):
        self._check_open()
        return not self._reading

    def seekable(self):
        return self.readable() and self._buffer.seekable()

    def peek(self, n=0):
        return self._for_reading().peek(n)

    def read(self, size=-1):
        return self._for_reading().read(size)

    def read1(self, size=-1):
        return self._for_reading().read1(_CHUNK if size < 0 else size)

    def readinto(self, b):
        return self._for_reading().readinto(b)

    def readline(self, size=-1):
        return self._for_reading().readline(size.__index__())

    def readlines(self, size=-1):
        return self._for_reading().readlines(size.__index__())

    def __iter__(self):
        self._for_reading()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, data):
        self._for_writing()
        length = data.nbytes if isinstance(data, memoryview) else len(data)
        self._fp.write(self._compressor.compress(data))
        self._written += length
        return length

    def writelines(self, seq):
        for line in seq:
            self.write(line)

    def seek(self, offset, whence=io.SEEK_SET):
        buffer = self._for_reading()
        if not self.seekable():
            raise io.UnsupportedOperation("The underlying file object does not support seeking")
        return buffer.seek(offset, whence)

    def tell(self):
        self._check_open()
        return self._buffer.tell() if self._reading else self._written
