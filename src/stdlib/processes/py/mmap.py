"""Memory as a sequence of bytes that can be shared: with children of a fork, or with all who look at the same file."""
import os
from _weakref import ref

import _multiprocessing

ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = range(4)
MAP_SHARED, MAP_PRIVATE, MAP_ANON, MAP_ANONYMOUS = 1, 2, 32, 32
MAP_DENYWRITE, MAP_EXECUTABLE, MAP_POPULATE, MAP_STACK, MAP_NORESERVE = 2048, 4096, 32768, 131072, 16384
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED = range(5)
PAGESIZE = ALLOCATIONGRANULARITY = 4096
error = OSError
_NAMES = ('ACCESS_DEFAULT', 'ACCESS_READ', 'ACCESS_WRITE', 'ACCESS_COPY')
_made = 0


def _shared(length):
    """Memory that a fork does not copy."""
    global _made
    _made += 1
    name = f'/mmap-{os.getpid()}-{_made}'
    memory = _multiprocessing.createBlock(name, length)
    _multiprocessing.removeBlock(name)
    return memory


def _index(value):
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


class mmap:
    _fd = _memory = _length = _copy = None
    _views = ()

    def __new__(cls, fileno, length, flags=MAP_SHARED, prot=PROT_READ | PROT_WRITE, access=ACCESS_DEFAULT, offset=0, *, trackfd=True):
        length, offset = _index(length), _index(offset)
        if length < 0:
            raise OverflowError('memory mapped length must be positive')
        if offset < 0:
            raise OverflowError('memory mapped offset must be positive')
        if access != ACCESS_DEFAULT and (flags != MAP_SHARED or prot != PROT_READ | PROT_WRITE):
            raise ValueError("mmap can't specify both access and flags, prot.")
        if access not in range(4):
            raise ValueError('mmap invalid access parameter.')
        if access == ACCESS_DEFAULT and not prot & PROT_WRITE:
            access = ACCESS_READ
        self = super().__new__(cls)
        if fileno != -1:
            size = os.fstat(fileno).st_size
            if length == 0:
                if size == 0:
                    raise ValueError('cannot mmap an empty file')
                if offset >= size:
                    raise ValueError('mmap offset is greater than file size')
                length = size - offset
            elif offset > size or size - offset < length:
                raise ValueError('mmap length is greater than file size')
        if length == 0 or offset % ALLOCATIONGRANULARITY:
            raise OSError(22, 'Invalid argument')
        private = access == ACCESS_COPY or flags & MAP_PRIVATE
        if fileno == -1:
            self._memory = bytearray(length) if private else _shared(length)
        elif private:
            self._memory = bytearray(os.pread(fileno, length, offset))
        else:
            self._fd = os.dup(fileno)
        self._access, self._offset, self._length, self._at = access, offset, length, 0
        self._is_file = fileno != -1
        return self

    # ---- the memory

    def _check(self):
        if self._length is None:
            raise ValueError('mmap closed or invalid')

    def _check_write(self):
        self._check()
        if self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")

    def _settle(self):
        """Writes what was written through the buffer of a file's memory."""
        if self._copy is not None and self._copy != self._before:
            os.pwrite(self._fd, self._copy, self._offset)
            self._before = bytes(self._copy)

    def _get(self, start, stop):
        if self._memory is not None:
            return bytes(self._memory[start:stop])
        self._settle()
        return os.pread(self._fd, max(0, stop - start), self._offset + start)

    def _put(self, start, data):
        if self._memory is not None:
            self._memory[start:start + len(data)] = data
            return
        self._settle()
        os.pwrite(self._fd, data, self._offset + start)
        if self._copy is not None:
            self._copy[start:start + len(data)] = data
            self._before = bytes(self._copy)

    def __buffer__(self, flags):
        self._check()
        if self._access == ACCESS_READ and flags & 1:
            raise BufferError('Object is not writable.')
        if self._memory is None:
            self._settle()
            if self._copy is None:
                self._copy = bytearray(self._length)
            self._copy[:] = self._before = os.pread(self._fd, self._length, self._offset)
        view = memoryview(self._copy if self._memory is None else self._memory)
        if self._access == ACCESS_READ:
            view = view.toreadonly()
        self._views = (*self._lent(), ref(view))
        return view

    def _lent(self):
        return [view for view in self._views if view() is not None]

    def __release_buffer__(self, view):
        self._views = tuple(one for one in self._lent() if one() is not view)
        if self._memory is None and self._length is not None:
            self._settle()

    # ---- as a sequence

    def __len__(self):
        self._check()
        return self._length

    def _position(self, index):
        try:
            at = _index(index)
        except TypeError:
            raise TypeError('mmap indices must be integers') from None
        at += self._length if at < 0 else 0
        if not 0 <= at < self._length:
            raise IndexError('mmap index out of range')
        return at

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            start, stop, step = index.indices(self._length)
            if step == 1:
                return self._get(start, max(start, stop))
            return self._get(0, self._length)[index]
        at = self._position(index)
        return self._get(at, at + 1)[0]

    def __setitem__(self, index, value):
        self._check()
        self._check_write()
        if isinstance(index, slice):
            places = range(*index.indices(self._length))
            data = bytes(memoryview(value))
            if len(data) != len(places):
                raise IndexError('mmap slice assignment is wrong size')
            if places.step == 1:
                self._put(places.start, data)
            else:
                for place, byte in zip(places, data):
                    self._put(place, bytes([byte]))
            return
        at = self._position(index)
        if not hasattr(value, '__index__'):
            raise TypeError('mmap item value must be an int')
        if not 0 <= _index(value) <= 255:
            raise ValueError('mmap item value must be in range(0, 256)')
        self._put(at, bytes([_index(value)]))

    def __delitem__(self, index):
        self._check()
        raise TypeError("mmap object doesn't support item deletion")

    def __iter__(self):
        self._check()
        at = 0
        while self._length is not None and at < self._length:
            yield self._get(at, at + 1)
            at += 1

    def __contains__(self, item):
        return any(one == item for one in self)

    # ---- as a file

    @property
    def closed(self):
        return self._length is None

    def read(self, n=None):
        self._check()
        left = self._length - self._at
        count = left if n is None or n < 0 else min(n, left)
        data = self._get(self._at, self._at + count)
        self._at += count
        return data

    def read_byte(self):
        self._check()
        if self._at >= self._length:
            raise ValueError('read byte out of range')
        self._at += 1
        return self._get(self._at - 1, self._at)[0]

    def readline(self):
        self._check()
        found = self._get(self._at, self._length).find(b'\n')
        return self.read(None if found < 0 else found + 1)

    def write(self, bytes_, /):
        self._check_write()
        data = bytes(memoryview(bytes_))
        if self._at + len(data) > self._length:
            raise ValueError('data out of range')
        self._put(self._at, data)
        self._at += len(data)
        return len(data)

    def write_byte(self, byte, /):
        self._check_write()
        if self._at >= self._length:
            raise ValueError('write byte out of range')
        self._put(self._at, bytes([byte]))
        self._at += 1

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError('unknown seek type')
        at = pos + (0, self._at, self._length)[whence]
        if not 0 <= at <= self._length:
            raise ValueError('seek out of range')
        self._at = at
        return at

    def seekable(self):
        return True

    def tell(self):
        self._check()
        return self._at

    def size(self):
        self._check()
        if not self._is_file or self._fd is None:
            raise OSError(9, 'Bad file descriptor')
        return os.fstat(self._fd).st_size

    def find(self, view, start=None, end=None, /):
        return self._found('find', view, start, end)

    def rfind(self, view, start=None, end=None, /):
        return self._found('rfind', view, start, end)

    def _found(self, how, view, start, end):
        self._check()
        start, end, _ = slice(self._at if start is None else start, end).indices(self._length)
        found = getattr(self._get(start, end), how)(view)
        return found if found < 0 else found + start

    def move(self, dest, src, count, /):
        self._check_write()
        if min(dest, src, count) < 0 or self._length - dest < count or self._length - src < count:
            raise ValueError('source, destination, or count out of range')
        self._put(dest, self._get(src, src + count))

    def flush(self, offset=0, size=None, /):
        self._check()
        if size is None:
            size = self._length - offset
        if offset < 0 or size < 0 or self._length - offset < size:
            raise ValueError('flush values out of range')
        if self._fd is not None:
            self._settle()

    def madvise(self, option, start=0, length=None, /):
        self._check()
        if not 0 <= start < self._length:
            raise ValueError('madvise start out of bounds')

    def resize(self, newsize, /):
        self._check()
        if self._lent():
            raise BufferError("mmap can't resize with extant buffers exported.")
        if self._access not in (ACCESS_DEFAULT, ACCESS_WRITE):
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if newsize < 0:
            raise ValueError('new size out of range')
        if self._fd is not None:
            self._settle()
            os.ftruncate(self._fd, self._offset + newsize)
            self._copy = None
        else:
            memory = _shared(newsize)
            memory[:min(newsize, self._length)] = self._memory[:newsize]
            self._memory = memory
        self._length = newsize

    def close(self):
        if self._length is None:
            return
        if self._lent():
            raise BufferError('cannot close exported pointers exist')
        if self._fd is not None:
            self._settle()
            os.close(self._fd)
        self._length = self._memory = self._copy = self._fd = None

    def __del__(self):
        self.close()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()

    def __repr__(self):
        if self._length is None:
            return f'<{type(self).__module__}.{type(self).__name__} closed=True>'
        return (f'<{type(self).__module__}.{type(self).__name__} closed=False, access={_NAMES[self._access]}, length={self._length}, '
                f'pos={self._at}, offset={self._offset}>')
