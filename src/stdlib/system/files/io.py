"""Streams of bytes and text."""

import abc
from _io import (
    BlockingIOError, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE,
    FileIO, IncrementalNewlineDecoder, StringIO, TextIOWrapper, UnsupportedOperation, _BufferedIOBase, _IOBase,
    _RawIOBase, _TextIOBase, open, open_code, text_encoding,
)

__all__ = [
    'BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase',
    'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
    'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder',
    'text_encoding', 'Reader', 'Writer',
]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_IOBase, metaclass=abc.ABCMeta):
    __doc__ = _IOBase.__doc__


class RawIOBase(_RawIOBase, IOBase):
    __doc__ = _RawIOBase.__doc__


class BufferedIOBase(_BufferedIOBase, IOBase):
    __doc__ = _BufferedIOBase.__doc__


class TextIOBase(_TextIOBase, IOBase):
    __doc__ = _TextIOBase.__doc__


RawIOBase.register(FileIO)
for _cls in BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair:
    BufferedIOBase.register(_cls)
for _cls in StringIO, TextIOWrapper:
    TextIOBase.register(_cls)
del _cls

_GenericAlias = type(list[int])


def _has(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
    return False


class Reader(metaclass=abc.ABCMeta):
    """Something that can be read from."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Up to size bytes or characters; all if none is given."""

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Reader and _has(C, 'read'):
            return True
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)


class Writer(metaclass=abc.ABCMeta):
    """Something that can be written to."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Writes, and answers how much."""

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Writer and _has(C, 'write'):
            return True
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)
