"""Memory under a name that processes share."""

import secrets
import struct
from types import GenericAlias

import _multiprocessing

from . import resource_tracker

__all__ = ['SharedMemory', 'ShareableList']


class SharedMemory:
    """A block of memory that other processes can open by its name."""

    _buf = None

    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")  # as line 78
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")  # as line 82
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")  # as line 84
        if name is None:
            name = 'psm_' + secrets.token_hex(4)
        if '\0' in name:
            raise ValueError('embedded null character')
        self._name = name if name.startswith('/') else '/' + name
        self._memory = _multiprocessing.createBlock(self._name, size) if create else _multiprocessing.openBlock(self._name)
        self._track = track
        if track:
            resource_tracker.register(self._name, 'shared_memory')
        self._size = len(self._memory)
        self._buf = memoryview(self._memory)

    def __reduce__(self):
        return type(self), (self.name, False, self.size)

    def __repr__(self):
        return f'{type(self).__name__}({self.name!r}, size={self.size})'

    @property
    def buf(self):
        return self._buf

    @property
    def name(self):
        return self._name.removeprefix('/')

    @property
    def size(self):
        return self._size

    def close(self):
        """Gives the view of the memory up in this process."""
        if self._buf is not None:
            self._buf.release()
            self._buf = None
        if self._memory is not None and _multiprocessing.isLent(self._memory):
            raise BufferError('cannot close exported pointers exist')
        self._memory = None

    def unlink(self):
        """Takes the name away: nobody can open the memory any more."""
        _multiprocessing.removeBlock(self._name)
        if self._track:
            resource_tracker.unregister(self._name, 'shared_memory')


# How the kinds of items are laid out, in eights of bytes.
_LAYOUTS = {int: 'q', float: 'd', bool: 'xxxxxxx?', type(None): 'xxxxxx?x'}


def _layout(item):
    if isinstance(item, (str, bytes)):
        data = item.encode('utf8') if isinstance(item, str) else item
        return f'{8 * (len(data) // 8 + 1)}s'
    try:
        return next(_LAYOUTS[cls] for cls in (bool, int, float, type(None)) if isinstance(item, cls))
    except StopIteration:
        raise KeyError(type(item)) from None


class ShareableList:
    """A list of a fixed number of items (int, float, bool, str, bytes, None) in shared memory."""

    # In the memory: how many items there are, for each item where it is, how it is laid out and how it is read, then the items.

    def __init__(self, sequence=None, *, name=None):
        if name is None or sequence is not None:
            items = list(sequence or ())
            layouts = [_layout(item) for item in items]
            places = [0]
            for layout in layouts:
                places.append(places[-1] + struct.calcsize(layout))
            self.shm = SharedMemory(name, create=True, size=8 + 24 * len(items) + 8 + max(places[-1], 1))
            struct.pack_into('q', self.shm.buf, 0, len(items))
            self._length = len(items)
            for position, (layout, place) in enumerate(zip(layouts, places)):
                struct.pack_into('q8s8s', self.shm.buf, 8 + 24 * position, place, layout.encode(), b'')
            for position, item in enumerate(items):
                self._write(position, item, layouts[position])
        else:
            self.shm = SharedMemory(name)
            self._length = struct.unpack_from('q', self.shm.buf, 0)[0]

    def _entry(self, position):
        place, layout, kind = struct.unpack_from('q8s8s', self.shm.buf, 8 + 24 * position)
        return 8 + 24 * self._length + place, layout.rstrip(b'\x00').decode(), kind.rstrip(b'\x00').decode()

    def _write(self, position, item, layout):
        kind = 'str' if isinstance(item, str) else 'bytes' if isinstance(item, bytes) else ''
        data = item.encode('utf8') if isinstance(item, str) else item
        place, _, _ = self._entry(position)
        struct.pack_into('8s8s', self.shm.buf, 8 + 24 * position + 8, layout.encode(), kind.encode())
        if item is None:
            struct.pack_into(layout, self.shm.buf, place, False)
        else:
            struct.pack_into(layout, self.shm.buf, place, data)

    def _at(self, position, message):
        if not isinstance(position, int):
            raise TypeError(f"'>=' not supported between instances of '{type(position).__name__}' and 'int'")
        where = position + self._length if position < 0 else position
        if not 0 <= where < self._length:
            raise IndexError(message)
        return where

    def __getitem__(self, position):
        place, layout, kind = self._entry(self._at(position, 'index out of range'))
        value = struct.unpack_from(layout, self.shm.buf, place)[0]
        if kind:
            value = value.rstrip(b'\x00')
            return value.decode('utf8') if kind == 'str' else value
        return None if layout == 'xxxxxx?x' else value

    def __setitem__(self, position, value):
        where = self._at(position, 'assignment index out of range')
        place, layout, kind = self._entry(where)
        if isinstance(value, (str, bytes)):
            data = value.encode('utf8') if isinstance(value, str) else value
            room = int(layout[:-1]) if layout.endswith('s') else 8
            if len(data) > room:
                raise ValueError('bytes/str item exceeds available storage')
            new = layout if kind else '8s'
        else:
            new = _layout(value)
        self._write(where, value, new)

    def __len__(self):
        return self._length

    def __reduce__(self):
        from functools import partial
        return partial(type(self), name=self.shm.name), ()

    def __repr__(self):
        return f'{type(self).__name__}({list(self)}, name={self.shm.name!r})'

    @property
    def format(self):
        """How the items are laid out, as struct writes it."""
        return ''.join(self._entry(position)[1] for position in range(self._length))

    def count(self, value):
        return sum(value == item for item in self)

    def index(self, value):
        for position, item in enumerate(self):
            if value == item:
                return position
        raise ValueError(f'{value!r} not in this container')  # as line 542: raise ValueError("ShareableList.index(x): x not in list")

    __class_getitem__ = classmethod(GenericAlias)
