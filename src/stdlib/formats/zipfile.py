"""Archives in the ZIP format."""

import binascii
import io
import os
import stat
import struct
import time

__all__ = [
    "BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "ZIP_ZSTANDARD", "is_zipfile",
    "ZipInfo", "ZipFile", "PyZipFile", "LargeZipFile", "Path",
]


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """A file would need the ZIP64 extensions, and they are switched off."""


error = BadZipfile = BadZipFile

ZIP_STORED = 0
ZIP_DEFLATED = 8
ZIP_BZIP2 = 12
ZIP_LZMA = 14
ZIP_ZSTANDARD = 93
_kinds = {0: "store", 8: "deflate", 12: "bzip2", 14: "lzma", 93: "zstd"}
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_NAMES = {
    0: "store", 1: "shrink", 2: "reduce", 3: "reduce", 4: "reduce", 5: "reduce", 6: "implode", 7: "tokenize", 8: "deflate",
    9: "deflate64", 10: "implode", 12: "bzip2", 14: "lzma", 18: "terse", 19: "lz77", 93: "zstd", 97: "wavpack", 98: "ppmd",
}


def _check_compression(compression):
    if compression in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA):
        return
    if compression == ZIP_ZSTANDARD:
        raise RuntimeError("Compression requires the (missing) compression.zstd module")
    raise NotImplementedError("That compression method is not supported")


class _LZMACompressor:
    """Data compressed by LZMA, behind what says how."""

    def __init__(self):
        import lzma

        properties = lzma._encode_filter_properties({"id": lzma.FILTER_LZMA1})
        self._inner = lzma.LZMACompressor(lzma.FORMAT_RAW, filters=[lzma._decode_filter_properties(lzma.FILTER_LZMA1, properties)])
        self._head = b"\x09\x04" + len(properties).to_bytes(2, "little") + properties

    def compress(self, data):
        head, self._head = self._head, b""
        return head + self._inner.compress(data)

    def flush(self):
        head, self._head = self._head, b""
        return head + self._inner.flush()


def _compressor(kind, level):
    if kind == ZIP_DEFLATED:
        import zlib

        return zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION if level is None else level, zlib.DEFLATED, -15)
    if kind == ZIP_LZMA:
        return _LZMACompressor()
    if kind == ZIP_BZIP2:
        import bz2

        return bz2.BZ2Compressor(9 if level is None else level)
    return None


def is_zipfile(filename):
    """Whether a file, or a file-like object, is a ZIP file by its magic number."""
    try:
        if hasattr(filename, "read"):
            at = filename.tell()
            try:
                return _find_end(filename) is not None
            finally:
                filename.seek(at)
        with open(filename, "rb") as file:
            return _find_end(file) is not None
    except OSError:
        return False


def _find_end(file):
    """The end record of an archive with the place where it stands and its comment; None where there is none."""
    file.seek(0, 2)
    size = file.tell()
    start = max(size - (1 << 16) - _END.size, 0)
    file.seek(start)
    data = file.read()
    at = data.rfind(b"PK\005\006")
    if at < 0 or len(data) - at < _END.size:
        return None
    record = _END.unpack_from(data, at)
    return record, start + at, data[at + _END.size : at + _END.size + record[7]]


class ZipInfo:
    """One file of an archive."""

    __slots__ = (
        "orig_filename", "filename", "date_time", "compress_type", "compress_level", "comment", "extra", "create_system",
        "create_version", "extract_version", "reserved", "flag_bits", "volume", "internal_attr", "external_attr",
        "header_offset", "CRC", "compress_size", "file_size",
    )

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.partition("\0")[0]
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = ZIP_STORED
        self.compress_level = None
        self.comment = b""
        self.extra = b""
        self.create_system = 3
        self.create_version = 20
        self.extract_version = 20
        self.reserved = 0
        self.flag_bits = 0
        self.volume = 0
        self.internal_attr = 0
        self.external_attr = 0
        self.compress_size = 0
        self.file_size = 0

    def __repr__(self):
        parts = ["<%s filename=%r" % (self.__class__.__name__, self.filename)]
        if self.compress_type != ZIP_STORED:
            parts.append(" compress_type=%s" % _NAMES.get(self.compress_type, self.compress_type))
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            parts.append(" filemode=%r" % stat.filemode(high))
        if low:
            parts.append(" external_attr=%#x" % low)
        is_dir = self.is_dir()
        if not is_dir or self.file_size:
            parts.append(" file_size=%r" % self.file_size)
        if (not is_dir or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append(" compress_size=%r" % self.compress_size)
        return "".join(parts) + ">"

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What an archive should keep about a file of the file system."""
        filename = os.fspath(filename)
        status = os.stat(filename)
        isdir = stat.S_ISDIR(status.st_mode)
        date_time = time.localtime(status.st_mtime)[0:6]
        if not strict_timestamps:
            date_time = min(max(date_time, (1980, 1, 1, 0, 0, 0)), (2107, 12, 31, 23, 59, 59))
        arcname = os.path.normpath(os.path.splitdrive(filename if arcname is None else arcname)[1]).lstrip("/")
        info = cls(arcname + "/" if isdir else arcname, date_time)
        info.external_attr = (status.st_mode & 0xFFFF) << 16
        if isdir:
            info.file_size = 0
            info.external_attr |= 0x10
        else:
            info.file_size = status.st_size
        return info

    def is_dir(self):
        """Whether this is a folder."""
        return self.filename.endswith("/")

    @property
    def _compresslevel(self):
        return self.compress_level

    @_compresslevel.setter
    def _compresslevel(self, value):
        self.compress_level = value

    def _dos_time(self):
        year, month, day, hour, minute, second = self.date_time
        return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day

    def _encoded(self):
        try:
            return self.filename.encode("ascii"), self.flag_bits & ~0x800
        except UnicodeEncodeError:
            return self.filename.encode("utf-8"), self.flag_bits | 0x800

    def FileHeader(self, zip64=None):
        """The bytes before the data of the file."""
        name, flags = self._encoded()
        clock, day = self._dos_time()
        # Archives with bzip2 are for those who know version 4.6.
        least = {ZIP_BZIP2: 46, ZIP_LZMA: 63}.get(self.compress_type, 0)
        self.extract_version = max(least, self.extract_version)
        self.create_version = max(least, self.create_version)
        return (
            _LOCAL.pack(
                b"PK\003\004", self.extract_version, flags, self.compress_type, clock, day, self.CRC, self.compress_size,
                self.file_size, len(name), len(self.extra),
            )
            + name
            + self.extra
        )


class ZipExtFile(io.BufferedIOBase):
    """A file of an archive, open for reading."""

    def __init__(self, info, data):
        self.name = info.filename
        self._kind = info.compress_type
        self.mode = "rb"
        self.newlines = None
        self._info = info
        self._data = data
        self._content = None

    @property
    def _stream(self):
        """The content, unpacked when it is first wanted: what is wrong with it is told then."""
        if self._content is None:
            self._content = io.BytesIO(_unpacked(self._info, self._data))
            self._data = None
        return self._content

    def readable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def writable(self):
        return False

    def _check(self, doing="I/O operation"):
        if self.closed:
            raise ValueError(f"{doing} on closed file.")

    def read(self, n=-1):
        if self.closed:
            raise ValueError("read from closed file.")
        return self._stream.read(-1 if n is None else n)

    read1 = read

    def peek(self, n=1):
        at = self._stream.tell()
        data = self._stream.read(max(n, 512))
        self._stream.seek(at)
        return data

    def readline(self, limit=-1):
        self._check()
        return self._stream.readline(limit)

    def seek(self, offset, whence=os.SEEK_SET):
        self._check("seek")
        return self._stream.seek(offset, whence)

    def tell(self):
        self._check("tell")
        return self._stream.tell()

    def __repr__(self):
        about = " [closed]" if self.closed else f" name={self.name!r}"
        if not self.closed and self._kind != ZIP_STORED:
            about += f" compress_type={_kinds.get(self._kind, self._kind)}"
        return f"<{self.__class__.__module__}.{self.__class__.__qualname__}{about}>"


def _unpacked(info, data):
    """The content of a file, from its data in the archive."""
    missing = len(data) < info.compress_size - (12 if info.flag_bits & 1 else 0)
    if info.compress_type == ZIP_DEFLATED:
        import zlib

        data = zlib.decompressobj(-15).decompress(data)
    elif info.compress_type == ZIP_BZIP2:
        import bz2

        data = bz2.BZ2Decompressor().decompress(data)
    elif info.compress_type == ZIP_LZMA:
        import lzma

        count = int.from_bytes(data[2:4], "little")
        spec = lzma._decode_filter_properties(lzma.FILTER_LZMA1, data[4 : 4 + count])
        data = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[spec]).decompress(data[4 + count :])
    if missing:
        raise EOFError
    if binascii.crc32(data) != info.CRC:
        raise BadZipFile("Bad CRC-32 for file %r" % info.filename)
    return data


_crc_table = None


def _decrypted(info, data, pwd):
    """Data that was encrypted by the format's first method: three keys go on with each byte; twelve bytes come before the data."""
    global _crc_table
    if _crc_table is None:
        _crc_table = []
        for value in range(256):
            for _ in range(8):
                value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
            _crc_table.append(value)
    table = _crc_table
    first, second, third = 0x12345678, 0x23456789, 0x34567890
    out = bytearray()
    for at, byte in enumerate(pwd + data):
        if at >= len(pwd):
            mask = third | 2
            byte ^= mask * (mask ^ 1) >> 8 & 0xFF
            out.append(byte)
        first = first >> 8 ^ table[(first ^ byte) & 0xFF]
        second = ((second + (first & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        third = third >> 8 ^ table[(third ^ second >> 24) & 0xFF]
    check = info._dos_time()[0] >> 8 if info.flag_bits & 8 else info.CRC >> 24
    if len(out) < 12 or out[11] != check & 0xFF:
        raise RuntimeError("Bad password for file %r" % info.filename)
    return bytes(out[12:])


class _ZipWriteFile(io.BufferedIOBase):
    """A file of an archive that is being written; its data is put into the archive when it is closed."""

    def __init__(self, archive, info):
        self._archive = archive
        self._info = info
        self.name = info.filename
        self.mode = "wb"
        self._parts = []

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        data = bytes(data)
        self._parts.append(data)
        return len(data)

    def close(self):
        if self.closed:
            return
        super().close()
        self._archive._store(self._info, b"".join(self._parts))
        self._archive._writing = False


class ZipFile:
    """A ZIP archive: of a path or a file-like object, in mode "r", "w", "x" or "a"."""

    fp = None

    def __init__(
        self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True,
        metadata_encoding=None,
    ):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b""
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if self.metadata_encoding and mode != "r":
            raise ValueError("metadata_encoding is only supported for reading files")
        self._writing = False
        self._didModify = False
        if isinstance(file, os.PathLike):
            file = os.fspath(file)
        if isinstance(file, str):
            self._filePassed = 0
            self.filename = file
            modes = {"r": "rb", "w": "w+b", "x": "x+b", "a": "r+b"}
            try:
                self.fp = open(file, modes[mode])  # as line 1453: self.fp = ‹io.open(file, filemode)›
            except OSError:
                if mode != "a":
                    raise
                self.fp = open(file, "w+b")
        else:
            self._filePassed = 1
            self.fp = file
            self.filename = getattr(file, "name", None)
        try:
            if mode == "r":
                self._read_contents()  # as line 1471: self._RealGetContents() && line 1538 in _RealGetContents: raise BadZipFile("File is not a zip file")
            elif mode in ("w", "x"):
                self._didModify = True
                try:
                    self.start_dir = self.fp.tell()
                except (AttributeError, OSError):
                    self.start_dir = 0
            else:
                try:
                    self._read_contents()
                    self.fp.seek(self.start_dir)
                except BadZipFile:
                    self.fp.seek(0, 2)
                    self._didModify = True
                    self.start_dir = self.fp.tell()
        except:
            self._close_file()
            raise

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = ["<%s.%s" % (self.__class__.__module__, self.__class__.__qualname__)]
        if self.fp is None:
            parts.append(" [closed]")
        else:
            if self._filePassed:
                parts.append(" file=%r" % self.fp)
            elif self.filename is not None:
                parts.append(" filename=%r" % self.filename)
            parts.append(" mode=%r" % self.mode)
        return "".join(parts) + ">"

    def _read_contents(self):
        try:
            found = _find_end(self.fp)
        except OSError:
            raise BadZipFile("File is not a zip file")
        if found is None:
            raise BadZipFile("File is not a zip file")  # not shown
        record, where, self._comment = found
        size, offset = record[5], record[6]
        before = where - size - offset
        if before < 0 or offset + before < 0:
            raise BadZipFile("Bad offset for central directory")
        self.start_dir = offset + before
        self.fp.seek(self.start_dir)
        data = io.BytesIO(self.fp.read(size))
        while data.tell() < size:
            head = data.read(_CENTRAL.size)
            if len(head) != _CENTRAL.size:
                raise BadZipFile("Truncated central directory")
            fields = _CENTRAL.unpack(head)
            if fields[0] != b"PK\001\002":
                raise BadZipFile("Bad magic number for central directory")
            name = data.read(fields[12])
            flags = fields[5]
            info = ZipInfo(name.decode("utf-8" if flags & 0x800 else self.metadata_encoding or "cp437"))
            info.extra = data.read(fields[13])
            info.comment = data.read(fields[14])
            info.create_version, info.create_system, info.extract_version, info.reserved = fields[1:5]
            info.flag_bits, info.compress_type = fields[5:7]
            clock, day = fields[7:9]
            info.CRC, info.compress_size, info.file_size = fields[9:12]
            info.volume, info.internal_attr, info.external_attr = fields[15:18]
            info.header_offset = fields[18] + before
            info.date_time = (
                (day >> 9) + 1980, day >> 5 & 0xF, day & 0x1F, clock >> 11, clock >> 5 & 0x3F, (clock & 0x1F) * 2
            )
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    # ---- asking -------------------------------------------------------------------------------------------------------

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        """What is in the archive, as ZipInfo objects."""
        return self.filelist

    def printdir(self, file=None):
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        """The name of the first file whose check sum is wrong, or None."""
        for info in self.filelist:
            try:
                self.read(info)
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError("There is no item named %r in the archive" % name)  # as line 1646: raise KeyError(\n    'There is no item named %r in the archive' % name)
        return info

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError("pwd: expected bytes, got %s" % type(pwd).__name__)
        self.pwd = pwd or None

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError("comment: expected bytes, got %s" % type(comment).__name__)
        if len(comment) > ZIP_FILECOUNT_LIMIT:
            import warnings

            warnings.warn(
                "Archive comment is too long; truncating to %d bytes" % ZIP_FILECOUNT_LIMIT, stacklevel=2
            )
            comment = comment[:ZIP_FILECOUNT_LIMIT]
        self._comment = comment
        self._didModify = True

    # ---- reading ------------------------------------------------------------------------------------------------------

    def read(self, name, pwd=None):
        """The content of a file in the archive."""
        with self.open(name, "r", pwd) as file:  # as line 1681: with ‹self.open(name, "r", pwd)› as fp:
            return file.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """A file-like object for one file of the archive."""
        if mode not in {"r", "w"}:
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == "w":
            raise ValueError("pwd is only supported for reading files")
        if not self.fp:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if isinstance(name, ZipInfo):
            info = name
        elif mode == "w":
            info = ZipInfo(name)
            info.compress_type = self.compression
            info.compress_level = self.compresslevel
        else:
            info = self.getinfo(name)  # as line 1718: zinfo = ‹self.getinfo(name)›
        if mode == "w":
            if self._writing:
                raise ValueError("Can't write to the ZIP file while there is another write handle open on it. Close the first handle before opening another.")
            self._writecheck(info, 2)  # as line 1721: return self._open_to_write(zinfo, force_zip64=force_zip64)
            self._writing = True
            if not info.external_attr:
                info.external_attr = 0o600 << 16
            return _ZipWriteFile(self, info)
        if self._writing:
            raise ValueError(
                "Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read."
            )
        return ZipExtFile(info, self._data_of(info, pwd))

    def _data_of(self, info, pwd):
        at = self.fp.tell()
        try:
            self.fp.seek(info.header_offset)
            head = self.fp.read(_LOCAL.size)
            if len(head) != _LOCAL.size:
                raise BadZipFile("Truncated file header")
            fields = _LOCAL.unpack(head)
            if fields[0] != b"PK\003\004":
                raise BadZipFile("Bad magic number for file header")
            name = self.fp.read(fields[9])
            self.fp.read(fields[10])
            found = name.decode("utf-8" if fields[2] & 0x800 else self.metadata_encoding or "cp437")
            if found != info.orig_filename:
                raise BadZipFile("File name in directory %r and header %r differ." % (info.orig_filename, name))
            if info.flag_bits & 1:
                if not pwd:
                    pwd = self.pwd
                if pwd and not isinstance(pwd, bytes):
                    raise TypeError("pwd: expected bytes, got %s" % type(pwd).__name__)
                if not pwd:
                    raise RuntimeError("File %r is encrypted, password required for extraction" % info.filename)
            data = self.fp.read(info.compress_size)
        finally:
            self.fp.seek(at)
        if info.flag_bits & 1:
            data = _decrypted(info, data, pwd)
        _check_compression(info.compress_type)
        return data

    def extract(self, member, path=None, pwd=None):
        """Extract a file of the archive into a folder. Returns the path of what was made."""
        return self._extract(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Extract all files of the archive into a folder."""
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract(member, path, pwd)

    def _extract(self, member, folder, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        name = os.path.splitdrive(info.filename)[1]
        parts = [part for part in name.split("/") if part not in ("", ".", "..")]
        target = os.path.normpath(os.path.join(folder, *parts))
        above = os.path.dirname(target)
        if above:
            os.makedirs(above, exist_ok=True)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        with open(target, "wb") as file:
            file.write(self.read(info, pwd))
        return target

    # ---- writing ------------------------------------------------------------------------------------------------------

    def _writecheck(self, info, above):
        if info.filename in self.NameToInfo:
            import warnings

            warnings.warn("Duplicate name: %r" % info.filename, stacklevel=above)
        if self.mode not in ("w", "x", "a"):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        _check_compression(info.compress_type)

    def _store(self, info, data):
        info.file_size = len(data)
        info.CRC = binascii.crc32(data)
        if info.compress_type == ZIP_LZMA:
            info.flag_bits |= 2
        compressor = _compressor(info.compress_type, info.compress_level)
        if compressor is not None:
            data = compressor.compress(data) + compressor.flush()
        info.compress_size = len(data)
        self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self.fp.write(info.FileHeader())
        self.fp.write(data)
        self.start_dir = self.fp.tell()
        self._didModify = True
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Puts a file into the archive, as arcname if that is given."""
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info.compress_level = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, "rb") as source, self.open(info, "w") as target:
            target.write(source.read())

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Write a file into the archive; the contents is 'data', a str or bytes."""
        if isinstance(data, str):
            data = data.encode("utf-8")
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, date_time=time.localtime(time.time())[:6])
            info.compress_type = self.compression
            info.compress_level = self.compresslevel
            if info.is_dir():
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        with self.open(info, "w") as target:
            target.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a directory")
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith("/") else name + "/")
            info.external_attr = ((0o40000 | mode) & 0xFFFF) << 16 | 0x10
        else:
            raise TypeError("Expected type str or ZipInfo")
        self._writecheck(info, 3)
        self._store(info, b"")

    def close(self):
        """Closes the archive; if it was written, its table of contents is added."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.")
        try:
            if self.mode in ("w", "x", "a") and self._didModify:
                self.fp.seek(self.start_dir)
                self._write_end()
        finally:
            self._close_file()

    def _write_end(self):
        start = self.fp.tell()
        for info in self.filelist:
            name, flags = info._encoded()
            clock, day = info._dos_time()
            self.fp.write(
                _CENTRAL.pack(
                    b"PK\001\002", info.create_version, info.create_system, info.extract_version, info.reserved, flags,
                    info.compress_type, clock, day, info.CRC, info.compress_size, info.file_size, len(name),
                    len(info.extra), len(info.comment), 0, info.internal_attr, info.external_attr, info.header_offset,
                )
                + name
                + info.extra
                + info.comment
            )
        end = self.fp.tell()
        count = len(self.filelist)
        self.fp.write(_END.pack(b"PK\005\006", 0, 0, count, count, end - start, start, len(self._comment)) + self._comment)
        if self.mode == "a":
            self.fp.truncate()
        self.fp.flush()

    def _close_file(self):
        file, self.fp = self.fp, None
        if file is not None and not self._filePassed:
            file.close()

    def __del__(self):
        self.close()


class PyZipFile(ZipFile):
    """A ZIP archive of Python modules."""

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, optimize=-1):
        ZipFile.__init__(self, file, mode=mode, compression=compression, allowZip64=allowZip64)
        self._optimize = optimize


def _as_expression(pattern):
    """The regular expression of a pattern: "**" is any depth (with a name behind it at least one), "*" within a name."""
    import re

    segments = pattern.split("/")
    if any("**" in segment and segment != "**" for segment in segments):
        raise ValueError("** must appear alone in a path segment")
    signs = {"**": ".*", "*": "[^/]*", "?": "[^/]"}
    # A star alone is a name, and a name has letters.
    pattern = "/".join("?*" if segment == "*" else segment for segment in segments)
    parts = re.findall(r"\[[^]]*\]|\*\*|.", pattern, re.DOTALL)
    within = (signs.get(part) or (part if len(part) > 1 else re.escape(part)) for part in parts)
    return "".join(within) + "/?"


class Path:
    """A place in an archive, with the ways of pathlib."""

    __module__ = "zipfile._path"

    def __init__(self, root, at=""):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def __eq__(self, other):
        if self.__class__ is not other.__class__:
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def _names(self):
        """All names, with the folders that only the names of files tell of."""
        names = self.root.namelist()
        folders = {}
        for name in names:
            parts = name.rstrip("/").split("/")
            for length in range(1, len(parts)):
                folders.setdefault("/".join(parts[:length]) + "/")
        return names + [folder for folder in folders if folder not in names]

    def open(self, mode="r", *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        kind = mode[0]
        if not self.exists() and kind == "r":
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, kind, pwd=pwd)
        if "b" in mode:
            if args or kwargs:
                raise ValueError("encoding args invalid for binary operation")
            return stream
        kwargs.setdefault("encoding", "utf-8")
        return io.TextIOWrapper(stream, *args, **kwargs)

    @property
    def name(self):
        return self.at.rstrip("/").rpartition("/")[2] if self.at else os.path.basename(self.root.filename or "")

    @property
    def suffix(self):
        return os.path.splitext(self.name)[1]

    @property
    def suffixes(self):
        import pathlib

        return pathlib.PurePosixPath(self.name).suffixes

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    @property
    def filename(self):
        import pathlib

        return pathlib.Path(self.root.filename).joinpath(self.at)

    @property
    def parent(self):
        above = self.at.rstrip("/").rpartition("/")[0]
        return self.__class__(self.root, above + "/" if above else "")

    def read_text(self, *args, **kwargs):
        with self.open("r", *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open("rb") as stream:
            return stream.read()

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return not self.at or self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        for name in self._names():
            rest = name[len(self.at) :]
            if name.startswith(self.at) and rest and "/" not in rest.rstrip("/"):
                yield self.__class__(self.root, name)

    def match(self, path_pattern):
        import pathlib

        return pathlib.PurePosixPath(self.at).match(path_pattern)

    def is_symlink(self):
        """Whether this is a symbolic link, as far as the archive tells its mode."""
        return stat.S_ISLNK(self.root.getinfo(self.at).external_attr >> 16)

    def glob(self, pattern):
        """The places below this one whose names match."""
        import re

        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        matches = re.compile(re.escape(self.at) + _as_expression(pattern)).fullmatch
        for name in self._names():
            if matches(name):
                yield self.__class__(self.root, name)

    def rglob(self, pattern):
        return self.glob(f"**/{pattern}")

    def relative_to(self, other, *extra):
        import posixpath

        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def joinpath(self, *other):
        at = "/".join([self.at.rstrip("/"), *other]).lstrip("/")
        if at + "/" in self._names():
            at += "/"
        return self.__class__(self.root, at)

    __truediv__ = joinpath

    def __str__(self):
        import posixpath

        return posixpath.join(self.root.filename, self.at)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.root.filename!r}, {self.at!r})"
