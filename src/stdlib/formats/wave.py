"""Sound in files of the kind WAVE: reading and writing samples that are not compressed."""

import builtins
import os
import struct
import sys
import warnings
from collections import namedtuple

__all__ = ["open", "Error", "Wave_read", "Wave_write"]

WAVE_FORMAT_PCM = 0x0001
WAVE_FORMAT_EXTENSIBLE = 0xFFFE
KSDATAFORMAT_SUBTYPE_PCM = b"\x01\x00\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71"
_array_fmts = None, "b", "h", None, "i"
_wave_params = namedtuple("_wave_params", "nchannels sampwidth framerate nframes comptype compname")


class Error(Exception):
    """What is wrong with a file, or with what is asked of it."""


def _opened(f, mode):
    """The file, and whether it is ours to close."""
    if isinstance(f, (str, bytes, os.PathLike)):
        return builtins.open(f, mode), True
    return f, False


def _slated(file, name):
    what = f"{type(file).__name__}.{name}"
    warnings.warn(f"{what!r} is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=3)


def _getmarkers(self):
    _slated(self, "getmarkers")
    return None


def _getmark(self, id):
    _slated(self, "getmark")
    raise Error("no marks")


class Wave_read:
    """A file that is read."""

    getmarkers, getmark = _getmarkers, _getmark

    def __init__(self, f):
        self._file = None
        self._file, self._is_own = _opened(f, "rb")
        try:
            self._look()
        except BaseException:
            if self._is_own:
                self._file.close()
            raise  # as line 290

    def _look(self):
        """Finds where what stands."""
        file = self._file
        self._fmt_chunk_read = False
        self._start = None
        head = file.read(8)
        if len(head) < 8:
            raise EOFError
        if head[:4] != b"RIFF":
            raise Error("file does not start with RIFF id")  # as line 253: raise Error('file does not start with RIFF id')
        if struct.unpack_from("<L", head, 4)[0] < 4 or file.read(4) != b"WAVE":
            raise Error("not a WAVE file")
        while len(head := file.read(8)) == 8:
            name, size = struct.unpack("<4sL", head)
            if name == b"fmt ":
                self._read_format(file.read(size))
                if size % 2:
                    file.read(1)
                self._fmt_chunk_read = True
            elif name == b"data":
                if not self._fmt_chunk_read:
                    raise Error("data chunk before fmt chunk")
                self._size = size
                self._nframes = size // self._framesize
                self._at = 0
                try:
                    self._start = file.tell()
                except (AttributeError, OSError):
                    self._start = -1
                return
            else:
                file.read(size + size % 2)
        raise Error("fmt chunk and/or data chunk missing")

    def _read_format(self, data):
        if len(data) < 16:
            raise EOFError
        kind, self._nchannels, self._framerate, _, _, bits = struct.unpack_from("<HHLLHH", data)
        if kind not in (WAVE_FORMAT_PCM, WAVE_FORMAT_EXTENSIBLE):
            raise Error(f"unknown format: {kind!r}")
        if kind == WAVE_FORMAT_EXTENSIBLE and (subformat := data[24:40]) != KSDATAFORMAT_SUBTYPE_PCM:
            if len(subformat) < 16:
                raise EOFError
            raise Error(f"unknown extended format: {subformat!r}")
        self._sampwidth = (bits + 7) // 8
        if not self._sampwidth:
            raise Error("bad sample width")
        if not self._nchannels:
            raise Error("bad # of channels")
        self._framesize = self._nchannels * self._sampwidth

    def __del__(self):
        self.close()  # as line 293

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()  # as line 299

    def close(self):
        file, self._file = self._file, None
        if file is not None and self._is_own:
            file.close()  # as line 316

    def getfp(self):
        return self._file

    def tell(self):
        return self._at

    def rewind(self):
        self.setpos(0)

    def setpos(self, pos):
        if not 0 <= pos <= self._nframes:
            raise Error("position not in range")
        self._file.seek(self._start + pos * self._framesize)
        self._at = pos

    def getnchannels(self):
        return self._nchannels

    def getnframes(self):
        return self._nframes

    def getsampwidth(self):
        return self._sampwidth

    def getframerate(self):
        return self._framerate

    def getcomptype(self):
        return "NONE"

    def getcompname(self):
        return "not compressed"

    def getparams(self):
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self._nframes, "NONE", "not compressed")

    def readframes(self, nframes):
        """At most so many samples of all channels."""
        left = self._nframes - self._at
        count = left if nframes < 0 else min(nframes, left)
        if count == 0:
            return b""
        data = self._file.read(count * self._framesize)
        self._at += len(data) // self._framesize
        return _swapped(data, self._sampwidth)


def _swapped(data, width):
    """Samples travel with their low byte first."""
    if width == 1 or sys.byteorder == "little":
        return data
    return b"".join(data[at:at + width][::-1] for at in range(0, len(data), width))


class Wave_write:
    """A file that is written: first the settings, then the samples; its head is set right at the end."""

    getmarkers, getmark = _getmarkers, _getmark

    def setmark(self, id, pos, name):
        _slated(self, "setmark")
        raise Error("setmark() not supported")

    def __init__(self, f):
        self._file = None
        self._file, self._is_own = _opened(f, "wb")
        self._nchannels = self._sampwidth = self._framerate = self._nframes = 0
        self._nframeswritten = self._datawritten = self._datalength = 0
        self._header_at = None

    def __del__(self):
        self.close()  # as line 471

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()  # as line 477

    def _may_change(self):
        if self._datawritten:
            raise Error("cannot change parameters after starting to write")

    def setnchannels(self, nchannels):
        self._may_change()
        if nchannels < 1:  # as line 485
            raise Error("bad # of channels")
        self._nchannels = nchannels

    def getnchannels(self):
        if not self._nchannels:
            raise Error("number of channels not set")
        return self._nchannels

    def setsampwidth(self, sampwidth):
        self._may_change()
        if not 1 <= sampwidth <= 4:
            raise Error("bad sample width")
        self._sampwidth = sampwidth

    def getsampwidth(self):
        if not self._sampwidth:
            raise Error("sample width not set")
        return self._sampwidth

    def setframerate(self, framerate):
        self._may_change()
        if framerate <= 0:  # as line 509
            raise Error("bad frame rate")
        self._framerate = int(round(framerate))  # as line 511

    def getframerate(self):
        if not self._framerate:
            raise Error("frame rate not set")
        return self._framerate

    def setnframes(self, nframes):
        self._may_change()
        self._nframes = nframes

    def getnframes(self):
        return self._nframeswritten

    def setcomptype(self, comptype, compname):
        self._may_change()
        if comptype not in ("NONE",):
            raise Error("unsupported compression type")
        self._comptype, self._compname = comptype, compname

    def getcomptype(self):
        return self._comptype

    def getcompname(self):
        return self._compname

    def setparams(self, params):
        nchannels, sampwidth, framerate, nframes, comptype, compname = params
        self._may_change()
        self.setnchannels(nchannels)  # as line 544
        self.setsampwidth(sampwidth)  # as line 545
        self.setframerate(framerate)  # as line 546
        self.setnframes(nframes)  # as line 547
        self.setcomptype(comptype, compname)  # as line 548

    def getparams(self):
        if not (self._nchannels and self._sampwidth and self._framerate):
            raise Error("not all parameters set")
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self._nframes, self._comptype, self._compname)

    def tell(self):
        return self._nframeswritten

    def _begin(self, size):
        if self._header_at is not None:
            return
        for value, what in (self._nchannels, "# channels"), (self._sampwidth, "sample width"), (self._framerate, "sampling rate"):
            if not value:
                raise Error(f"{what} not specified")
        frame = self._nchannels * self._sampwidth
        if not self._nframes:
            self._nframes = size // frame
        self._datalength = self._nframes * frame
        try:
            self._header_at = self._file.tell()
        except (AttributeError, OSError):
            self._header_at = -1
        self._file.write(struct.pack(
            "<4sL4s4sLHHLLHH4sL", b"RIFF", 36 + self._datalength, b"WAVE", b"fmt ", 16, WAVE_FORMAT_PCM, self._nchannels, self._framerate,
            frame * self._framerate, frame, self._sampwidth * 8, b"data", self._datalength))

    def writeframesraw(self, data):
        """Writes samples, and leaves the head as it is."""
        if not isinstance(data, (bytes, bytearray)):  # as line 575
            data = memoryview(data).cast("B")
        self._begin(len(data))
        count = len(data) // (self._sampwidth * self._nchannels)
        self._file.write(_swapped(data, self._sampwidth))
        self._datawritten += len(data)  # as line 584
        self._nframeswritten += count

    def writeframes(self, data):
        """Writes samples."""
        self.writeframesraw(data)  # as line 588
        self._set_right()

    def _set_right(self):
        if self._datalength == self._datawritten or self._header_at in (None, -1):
            return
        here = self._file.tell()
        for offset, value in (4, 36 + self._datawritten), (40, self._datawritten):
            self._file.seek(self._header_at + offset)
            self._file.write(struct.pack("<L", value))
        self._file.seek(here)
        self._datalength = self._datawritten

    def close(self):
        if self._file is None:
            return
        try:
            self._begin(0)
            self._set_right()
            self._file.flush()  # as line 598
        finally:
            file, self._file = self._file, None
            if self._is_own:
                file.close()  # as line 604


def open(f, mode=None):
    """A file of sound, to be read or written."""
    if mode is None:
        mode = getattr(f, "mode", "rb")
    if mode in ("r", "rb"):
        return Wave_read(f)  # as line 661
    if mode in ("w", "wb"):
        return Wave_write(f)  # as line 663
    raise Error("mode must be 'r', 'rb', 'w', or 'wb'")  # as line 665
