"""Numbers and arrays in memory that processes share."""

import _multiprocessing

from . import context

__all__ = ['RawValue', 'RawArray', 'Value', 'Array', 'copy', 'synchronized']

_CTYPES = {
    'c_char': 'c', 'c_byte': 'b', 'c_ubyte': 'B', 'c_short': 'h', 'c_ushort': 'H', 'c_int': 'i', 'c_uint': 'I', 'c_long': 'l', 'c_ulong': 'L',
    'c_longlong': 'q', 'c_ulonglong': 'Q', 'c_float': 'f', 'c_double': 'd', 'c_bool': '?', 'c_int32': 'i', 'c_int64': 'q',
}
_NAMES = {
    'c': 'c_char', 'b': 'c_byte', 'B': 'c_ubyte', 'h': 'c_short', 'H': 'c_ushort', 'i': 'c_int', 'I': 'c_uint', 'l': 'c_long', 'L': 'c_ulong',
    'q': 'c_long', 'Q': 'c_ulong', 'f': 'c_float', 'd': 'c_double', '?': 'c_bool',
}


def _code(typecode_or_type):
    if isinstance(typecode_or_type, str):
        if typecode_or_type not in _NAMES or typecode_or_type == '?':
            raise KeyError(typecode_or_type)
        return typecode_or_type
    name = getattr(typecode_or_type, '__name__', '')
    if name in _CTYPES:
        return _CTYPES[name]
    raise TypeError(f'headwaiter shares the simple types of ctypes, not {name}')


class _Block:
    def __init__(self, code, count):
        self._code = code
        self._count = count
        self._memory = _multiprocessing.memory(_multiprocessing.sizeof(code) * count)

    def __getstate__(self):
        return self._code, self._count, self._memory.number

    def __setstate__(self, state):
        self._code, self._count, number = state
        self._memory = _multiprocessing.memoryOf(number)


class _RawValue(_Block):
    @property
    def value(self):
        return self._memory.get(self._code, 0)

    @value.setter
    def value(self, value):
        self._memory.set(self._code, 0, value)

    def __repr__(self):
        return f'{_NAMES[self._code]}({self.value!r})'


class _RawArray(_Block):
    def __len__(self):
        return self._count

    def _index(self, index):
        index = index.__index__()
        if index < 0:
            index += self._count
        if not 0 <= index < self._count:
            raise IndexError('invalid index')
        return index

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [self._memory.get(self._code, at) for at in range(*index.indices(self._count))]
            return b''.join(items) if self._code == 'c' else items
        return self._memory.get(self._code, self._index(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(*index.indices(self._count))
            items = [value[at:at + 1] for at in range(len(value))] if self._code == 'c' else list(value)
            if len(places) != len(items):
                raise ValueError('Can only assign sequence of same size')
            for at, item in zip(places, items):
                self._memory.set(self._code, at, item)
        else:
            self._memory.set(self._code, self._index(index), value)

    def __iter__(self):
        return (self._memory.get(self._code, at) for at in range(self._count))

    @property
    def raw(self):
        self._check_bytes('raw')
        return self[:]

    @raw.setter
    def raw(self, value):
        self._check_bytes('raw')
        self[:len(value)] = value

    @property
    def value(self):
        self._check_bytes('value')
        return self[:].split(b'\0', 1)[0]

    @value.setter
    def value(self, value):
        self._check_bytes('value')
        if len(value) > self._count:
            raise ValueError('byte string too long')
        self[:len(value)] = value
        if len(value) < self._count:
            self[len(value)] = b'\0'

    def _check_bytes(self, name):
        if self._code != 'c':
            raise AttributeError(f"'{_NAMES[self._code]}_Array_{self._count}' object has no attribute '{name}'")


def RawValue(typecode_or_type, *args):
    raw = _RawValue(_code(typecode_or_type), 1)
    if args:
        raw.value = args[0]
    return raw


def RawArray(typecode_or_type, size_or_initializer):
    code = _code(typecode_or_type)
    if isinstance(size_or_initializer, int):
        if size_or_initializer < 0:
            raise ValueError('Array length must be >= 0')
        return _RawArray(code, size_or_initializer)
    items = list(size_or_initializer) if code != 'c' else [size_or_initializer[at:at + 1] for at in range(len(size_or_initializer))]
    raw = _RawArray(code, len(items))
    for at, item in enumerate(items):
        raw[at] = item
    return raw


def _locked(obj, lock, ctx):
    if lock is False:
        return obj
    if lock is not True and lock is not None and not hasattr(lock, 'acquire'):
        raise AttributeError("%r has no method 'acquire'" % lock)
    return synchronized(obj, None if lock in (True, None) else lock, ctx)


def Value(typecode_or_type, *args, lock=True, ctx=None):
    return _locked(RawValue(typecode_or_type, *args), lock, ctx)


def Array(typecode_or_type, size_or_initializer, *, lock=True, ctx=None):
    return _locked(RawArray(typecode_or_type, size_or_initializer), lock, ctx)


def copy(obj):
    other = type(obj)(obj._code, obj._count)
    for at in range(obj._count):
        other._memory.set(obj._code, at, obj._memory.get(obj._code, at))
    return other


def synchronized(obj, lock=None, ctx=None):
    if isinstance(obj, _RawValue):
        return Synchronized(obj, lock, ctx)
    return SynchronizedString(obj, lock, ctx) if obj._code == 'c' else SynchronizedArray(obj, lock, ctx)


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or (ctx or context._default_context.get_context()).RLock()
        self._bind()

    def _bind(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._obj, self._lock

    def __setstate__(self, state):
        self._obj, self._lock = state
        self._bind()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def get_obj(self):
        return self._obj

    def get_lock(self):
        return self._lock

    def __repr__(self):
        return f'<{type(self).__name__} wrapper for {self._obj}>'


def _guarded(name):
    def getter(self):
        with self:
            return getattr(self._obj, name)

    def setter(self, value):
        with self:
            setattr(self._obj, name, value)
    return property(getter, setter)


class Synchronized(SynchronizedBase):
    value = _guarded('value')


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __getitem__(self, index):
        with self:
            return self._obj[index]

    def __setitem__(self, index, value):
        with self:
            self._obj[index] = value

    def __getslice__(self, start, stop):
        return self[start:stop]

    def __iter__(self):
        at = 0
        while at < len(self._obj):
            yield self[at]
            at += 1


class SynchronizedString(SynchronizedArray):
    value = _guarded('value')
    raw = _guarded('raw')
