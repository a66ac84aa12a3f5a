"""Files in the format of gzip."""
import io
import os
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ = 'rb'
WRITE = 'wb'
_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9
READ_BUFFER_SIZE = 128 * 1024


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None, newline=None):
    if "t" in mode:
        if "b" in mode:  # as line 54
            raise ValueError("Invalid mode: %r" % (mode,))  # as line 55
    else:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError("Argument '%s' not supported in binary mode" % name)
    plain = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        binary_file = GzipFile(filename, plain, compresslevel)  # as line 66: binary_file = ‹GzipFile(filename, gz_mode, compresslevel)›
    elif hasattr(filename, "read") or hasattr(filename, "write"):  # as line 67
        binary_file = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")  # as line 70
    if "t" in mode:
        return io.TextIOWrapper(binary_file, encoding or "utf-8", errors, newline)
    return binary_file


class BadGzipFile(OSError):
    pass


class GzipFile(io.BufferedIOBase):
    """A file that is compressed as it is written, or decompressed as it is read."""
    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        self.mode = None
        if mode and ('t' in mode or 'U' in mode):  # as line 201
            raise ValueError("Invalid mode: {!r}".format(mode))
        if mode and 'b' not in mode:  # as line 203
            mode += 'b'
        if fileobj is None:
            import builtins
            fileobj = self.myfileobj = builtins.open(filename, mode or 'rb')  # as line 208
        if filename is None:
            filename = getattr(fileobj, 'name', '')  # as line 210
            if not isinstance(filename, (str, bytes)):  # as line 211
                filename = ''
        else:
            filename = os.fspath(filename)  # as line 214
        is_guessed = mode is None
        if is_guessed:
            mode = getattr(fileobj, 'mode', 'rb')  # as line 217
        self.fileobj = fileobj
        self.name = filename
        self._mtime = mtime
        if mode.startswith('r'):  # as line 220
            self.mode = READ
            self._decompressor = None
            self._buffer = b''
            self._rest = b''
            self._begun = False
            self._pos = 0
        elif mode.startswith(('w', 'a', 'x')):  # as line 226
            if is_guessed:
                import warnings
                warnings.warn("GzipFile was opened for writing, but this will change in future Python releases.  "
                              "Specify the mode argument for opening it for writing.", FutureWarning, 2)
            self.mode = WRITE
            self.offset = self.size = 0
            self.crc = zlib.crc32(b"")
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            self._write_header(compresslevel)
        else:
            raise ValueError("Invalid mode: {!r}".format(mode))

    def __repr__(self):
        return '<gzip ' + repr(self.fileobj)[1:-1] + ' ' + hex(id(self)) + '>'

    @property
    def mtime(self):
        return self._mtime

    def _check(self, mode, problem):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file." if mode == READ else "write() on closed GzipFile object")
        if self.mode != mode:
            import errno
            raise OSError(errno.EBADF, problem)

    # ---- writing ----

    def _write_header(self, level):
        name = os.path.basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        if name.endswith(b'.gz'):
            name = name[:-3]
        mtime = time.time() if self._mtime is None else self._mtime
        extra = {_COMPRESS_LEVEL_BEST: 2, _COMPRESS_LEVEL_FAST: 4}.get(level, 0)
        self.fileobj.write(struct.pack("<BBBBLBB", 0x1f, 0x8b, 8, FNAME if name else 0, int(mtime), extra, 255))
        if name:
            self.fileobj.write(name + b'\0')

    def write(self, data):
        self._check(WRITE, "write() on read-only GzipFile object")
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data).tobytes()
        if data:
            self.fileobj.write(self.compress.compress(data))
            self.size += len(data)
            self.crc = zlib.crc32(data, self.crc)
            self.offset += len(data)
        return len(data)

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self.mode == WRITE:  # as line 408
            self.fileobj.write(self.compress.flush(zlib_mode))  # as line 411
            self.fileobj.flush()  # as line 412

    # ---- reading ----

    def _take(self, count):
        """Exactly so many bytes of the file as it lies there."""
        while len(self._rest) < count:
            more = self.fileobj.read(READ_BUFFER_SIZE)
            if not more:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            self._rest += more
        data, self._rest = self._rest[:count], self._rest[count:]
        return data

    def _next_member(self):
        """Reads a member's header; False at the end of the file."""
        if self._begun:
            # Zeros may stand between members.
            while True:
                self._rest = self._rest.lstrip(b'\0') if self._begun else self._rest
                if self._rest:
                    break
                self._rest = self.fileobj.read(READ_BUFFER_SIZE)
                if not self._rest:
                    return False
        elif not self._rest:
            self._rest = self.fileobj.read(READ_BUFFER_SIZE)
            if not self._rest:
                return False
        if len(self._rest) < 2:
            self._rest += self.fileobj.read(READ_BUFFER_SIZE)
        # A single byte is no beginning of anything either.
        magic, self._rest = self._rest[:2], self._rest[2:]
        if magic != b'\037\213':
            raise BadGzipFile('Not a gzipped file (%r)' % magic)  # not shown
        method, flag, self._mtime = struct.unpack("<BBIxx", self._take(8))
        if method != 8:
            raise BadGzipFile('Unknown compression method')
        if flag & FEXTRA:
            self._take(*struct.unpack("<H", self._take(2)))
        for bit in (FNAME, FCOMMENT):
            if flag & bit:
                while self._take(1) != b'\0':
                    pass
        if flag & FHCRC:
            self._take(2)
        self._begun = True
        self._decompressor = zlib._ZlibDecompressor(-zlib.MAX_WBITS)
        self._crc = zlib.crc32(b"")
        self._length = 0
        return True

    def _more(self):
        """Decompresses a piece into the buffer; False at the end."""
        while True:
            if self._decompressor is None:
                if not self._next_member():  # not shown
                    return False
            elif self._decompressor.eof:
                self._decompressor = None
                crc, length = struct.unpack("<II", self._take(8))
                if crc != self._crc:
                    raise BadGzipFile("CRC check failed %s != %s" % (hex(crc), hex(self._crc)))
                if length != (self._length & 0xffffffff):
                    raise BadGzipFile("Incorrect length of data produced")
                continue
            if self._decompressor.needs_input and not self._rest:
                self._rest = self.fileobj.read(READ_BUFFER_SIZE)
                if not self._rest:
                    raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            data = self._decompressor.decompress(self._rest, READ_BUFFER_SIZE)
            self._rest = self._decompressor.unused_data
            self._crc = zlib.crc32(data, self._crc)
            self._length += len(data)
            if data:
                self._buffer += data
                return True

    def read(self, size=-1):
        self._check(READ, "read() on write-only GzipFile object")
        if size is None or size < 0:
            while self._more():
                pass
            size = len(self._buffer)
        else:
            while len(self._buffer) < size and self._more():
                pass
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        self._pos += len(data)
        return data

    def read1(self, size=-1):
        self._check(READ, "read1() on write-only GzipFile object")
        if not self._buffer:
            self._more()
        if size < 0:  # as line 358
            size = len(self._buffer)
        data, self._buffer = self._buffer[:size], self._buffer[size:]
        self._pos += len(data)
        return data

    def peek(self, n):
        self._check(READ, "peek() on write-only GzipFile object")
        if not self._buffer:
            self._more()
        return self._buffer

    def readline(self, size=-1):
        self._check(READ, "readline() on write-only GzipFile object")
        while True:
            at = self._buffer.find(b'\n') + 1
            if at:
                break
            if 0 <= size <= len(self._buffer) or not self._more():
                at = len(self._buffer)
                break
        if 0 <= size < at:
            at = size
        line, self._buffer = self._buffer[:at], self._buffer[at:]
        self._pos += len(line)
        return line

    # ---- places ----

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj = self.fileobj
        if fileobj is None:
            return
        try:
            if self.mode == WRITE:  # as line 388
                fileobj.write(self.compress.flush())  # as line 390
                fileobj.write(struct.pack("<LL", self.crc, self.size & 0xffffffff))
        finally:
            self.fileobj = None
            if self.myfileobj:
                self.myfileobj.close()
                self.myfileobj = None

    def __del__(self):
        if getattr(self, 'mode', None) == WRITE and self.fileobj is not None:
            import warnings
            warnings.warn("unclosed GzipFile", ResourceWarning, source=self, stacklevel=2)
        super().__del__()

    def fileno(self):
        return self.fileobj.fileno()  # as line 420

    def readable(self):
        return self.mode == READ  # as line 430

    def writable(self):
        return self.mode == WRITE  # as line 433

    def seekable(self):
        return True

    def tell(self):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        return self._pos if self.mode == READ else self.offset

    def rewind(self):
        if self.mode != READ:  # as line 425
            raise OSError("Can't rewind in write mode")  # as line 426
        self.fileobj.seek(0)
        self._decompressor = None
        self._buffer = self._rest = b''
        self._begun = False
        self._pos = 0

    def seek(self, offset, whence=io.SEEK_SET):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self.mode == WRITE:  # as line 439
            if whence != io.SEEK_SET:  # as line 443
                if whence != io.SEEK_CUR:
                    raise ValueError('Seek from end not supported')  # as line 447
                offset += self.offset
            if offset < self.offset:  # as line 448
                raise OSError('Negative seek in write mode')  # as line 449
            self.write(b'\0' * (offset - self.offset))
            return self.offset
        if whence == io.SEEK_CUR:  # as line 444
            offset += self._pos
        elif whence == io.SEEK_END:
            self.read()
            offset += self._pos
        if offset < self._pos:
            self.rewind()
        while self._pos < offset and self.read(min(8192, offset - self._pos)):
            pass
        return self._pos


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=0):
    packed = zlib.compress(data, level=compresslevel, wbits=31)
    if mtime is None:
        mtime = time.time()  # as line 634
    # The time and the unknown operating system are put in by hand.
    return packed[:4] + struct.pack("<L", int(mtime)) + packed[8:9] + b'\xff' + packed[10:]


def decompress(data):
    """The content of gzip data."""
    with GzipFile(fileobj=io.BytesIO(data)) as file:
        parts = []
        while True:
            try:
                if not file._more():  # as line 648: if ‹_read_gzip_header(fp)› is None: && line 499 in _read_gzip_header: raise BadGzipFile('Not a gzipped file (%r)' % magic)
                    break
            except BadGzipFile as problem:
                if str(problem).startswith("CRC check failed"):
                    raise BadGzipFile("CRC check failed") from None
                raise
            parts.append(file._buffer)
            file._buffer = b''
    return b"".join(parts)
