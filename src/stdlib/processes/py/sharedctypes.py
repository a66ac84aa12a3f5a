"""Numbers and arrays in memory that processes share."""

import ctypes
import itertools
import os

import _multiprocessing

from . import context, reduction

__all__ = ['RawValue', 'RawArray', 'Value', 'Array', 'copy', 'synchronized']

typecode_to_type = {
    'c': ctypes.c_char, 'u': ctypes.c_wchar, 'b': ctypes.c_byte, 'B': ctypes.c_ubyte, 'h': ctypes.c_short, 'H': ctypes.c_ushort,
    'i': ctypes.c_int, 'I': ctypes.c_uint, 'l': ctypes.c_long, 'L': ctypes.c_ulong, 'q': ctypes.c_longlong, 'Q': ctypes.c_ulonglong,
    'f': ctypes.c_float, 'd': ctypes.c_double,
}
_numbers = itertools.count()


def _new_value(kind):
    name = f'/ctypes-{os.getpid()}-{next(_numbers)}'
    return _placed(kind, name, _multiprocessing.createBlock(name, max(1, ctypes.sizeof(kind))))


def _placed(kind, name, memory):
    obj = kind._over(memory, 0)
    object.__setattr__(obj, '_block', name)
    reduction.register(kind, _reduce)
    return obj


def _reduce(obj):
    context.assert_spawning(obj)
    kind, length = (obj._type_, obj._length_) if isinstance(obj, ctypes.Array) else (type(obj), None)
    return _rebuild, (kind, length, obj._block)


def _rebuild(kind, length, name):
    return _placed(kind if length is None else kind * length, name, _multiprocessing.openBlock(name))


def RawValue(typecode_or_type, *args):
    obj = _new_value(typecode_to_type.get(typecode_or_type, typecode_or_type))
    obj.__init__(*args)
    return obj


def RawArray(typecode_or_type, size_or_initializer):
    kind = typecode_to_type.get(typecode_or_type, typecode_or_type)
    if isinstance(size_or_initializer, int):
        return _new_value(kind * size_or_initializer)
    obj = _new_value(kind * len(size_or_initializer))
    obj.__init__(*size_or_initializer)
    return obj


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
    made = _new_value(type(obj))
    made._fill(obj._bytes())
    return made


_record_classes = {}


def synchronized(obj, lock=None, ctx=None):
    if isinstance(obj, ctypes._SimpleCData):
        return Synchronized(obj, lock, ctx)
    if isinstance(obj, ctypes.Array):
        return SynchronizedString(obj, lock, ctx) if obj._type_ is ctypes.c_char else SynchronizedArray(obj, lock, ctx)
    kind = type(obj)
    if kind not in _record_classes:
        fields = {name: _guarded(name) for name, *_ in kind._fields_}
        _record_classes[kind] = type('Synchronized' + kind.__name__, (SynchronizedBase,), fields)
    return _record_classes[kind](obj, lock, ctx)


class SynchronizedBase:
    def __init__(self, obj, lock=None, ctx=None):
        self._obj = obj
        self._lock = lock or (ctx or context._default_context.get_context()).RLock()
        self._bind()

    def _bind(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __reduce__(self):
        context.assert_spawning(self)
        return synchronized, (self._obj, self._lock)

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
