"""Loops over the lines of several files, or of standard input."""

import contextlib
import io
import os
import sys
from types import GenericAlias

__all__ = [
    "input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput",
    "hook_compressed", "hook_encoded",
]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """The lines of the files named in `files` (or sys.argv[1:]), standard input where there are none."""
    global _state
    if _state and _state._file:  # as line 87
        raise RuntimeError("input() already active")  # as line 88
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """Close the sequence."""
    global _state
    state, _state = _state, None
    if state:
        state.close()  # as line 99


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    """Close the current file, so that the next iteration reads the first line of the next one."""
    return _active().nextfile()


def filename():
    """The name of the file being read; None before the first line."""
    return _active().filename()


def lineno():
    """The number of the line just read, over all files."""
    return _active().lineno()


def filelineno():
    """The number of the line in its file."""
    return _active().filelineno()


def fileno():
    """The file number of the current file, -1 when none is open."""
    return _active().fileno()


def isfirstline():
    """Whether the line just read is the first line of its file."""
    return _active().isfirstline()


def isstdin():
    """Whether the last line was read from sys.stdin."""
    return _active().isstdin()


class FileInput:
    """Several files, one after the other."""

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, (str, os.PathLike)):
            files = (files,)
        elif files is None:
            files = tuple(sys.argv[1:]) or ("-",)
        else:
            files = tuple(files)  # as line 196
            if not files:
                files = ("-",)
        self._files = files
        self._inplace = inplace
        self._backup = backup
        self._savestdout = None
        self._output = None
        self._filename = None
        self._startlineno = 0
        self._filelineno = 0
        self._file = None
        self._isstdin = False
        self._backupfilename = None
        self._encoding = encoding
        self._errors = errors
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")  # as line 221
        self._mode = mode
        self._openhook = openhook
        if openhook and inplace:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")  # as line 226
        if openhook and not callable(openhook):
            raise ValueError("FileInput openhook must be callable")  # as line 228

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration  # as line 256

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()  # as line 244

    def close(self):
        try:
            self.nextfile()  # as line 236
        finally:
            # What was not opened yet stays so.
            self._files = ()

    __del__ = close

    def nextfile(self):
        output, self._output = self._output, None
        saved, self._savestdout = self._savestdout, None
        if saved is not None:
            sys.stdout = saved
        file, self._file = self._file, None
        backup, self._backupfilename = self._backupfilename, None
        try:
            if output is not None:
                output.close()  # as line 270
        finally:
            try:
                if file is not None and not self._isstdin:
                    file.close()  # as line 280
            finally:
                if backup and not self._backup:
                    try:
                        os.unlink(backup)
                    except OSError:
                        pass
                self._isstdin = False

    def readline(self):
        while True:
            if self._file is None:
                if not self._files:
                    return b"" if "b" in self._mode else ""
                self._open()
            line = self._file.readline()
            if line:
                self._filelineno += 1
                return line
            self.nextfile()  # as line 298

    def _open(self):
        self._filename, *rest = self._files
        self._files = tuple(rest)
        self._startlineno = self.lineno()
        self._filelineno = 0
        self._isstdin = False
        encoding = None
        if "b" not in self._mode:
            encoding = self._encoding or "locale"
        if self._filename == "-":
            self._filename = "<stdin>"
            self._file = getattr(sys.stdin, "buffer", sys.stdin) if "b" in self._mode else sys.stdin
            self._isstdin = True
        elif self._inplace:
            self._backupfilename = os.fspath(self._filename) + (self._backup or ".bak")
            try:
                os.unlink(self._backupfilename)
            except OSError:
                pass
            os.rename(self._filename, self._backupfilename)
            self._file = open(self._backupfilename, self._mode, encoding=encoding, errors=self._errors)
            self._output = open(self._filename, self._mode.replace("r", "w"), encoding=encoding, errors=self._errors)
            self._savestdout = sys.stdout
            sys.stdout = self._output
        elif self._openhook:
            if self._encoding is None:
                self._file = self._openhook(self._filename, self._mode)
            else:
                self._file = self._openhook(self._filename, self._mode, encoding=self._encoding, errors=self._errors)
        else:
            self._file = open(self._filename, self._mode, encoding=encoding, errors=self._errors)

    def isstdin(self):
        return self._isstdin

    def isfirstline(self):
        return self._filelineno == 1  # as line 393

    def filelineno(self):
        return self._filelineno

    def lineno(self):
        return self._startlineno + self._filelineno  # as line 378

    def filename(self):
        return self._filename

    def fileno(self):
        number = -1
        if self._file:
            # Closed files and those in memory have none.
            with contextlib.suppress(ValueError):
                number = self._file.fileno()
        return number

    __class_getitem__ = classmethod(GenericAlias)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens files that end in .gz or .bz2 as what they hold."""
    if encoding is None and "b" not in mode:
        encoding = "locale"
    kind = os.path.splitext(filename)[1]
    if kind not in (".gz", ".bz2"):
        return open(filename, mode, encoding=encoding, errors=errors)  # as line 412
    if kind == ".gz":
        from gzip import open as unpacked
    else:
        from bz2 import BZ2File as unpacked
    stream = unpacked(filename, mode)
    return stream if "b" in mode else io.TextIOWrapper(stream, encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    """Opens files in an encoding."""
    return lambda filename, mode: open(filename, mode, encoding=encoding, errors=errors)
