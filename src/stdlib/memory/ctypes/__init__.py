"""C's data types: numbers, arrays, structures and pointers over bytes. There are no foreign libraries to call."""

import struct as _struct
import sys as _sys
from operator import index as _index
from types import GenericAlias as _GenericAlias

RTLD_LOCAL = 0
RTLD_GLOBAL = 256
DEFAULT_MODE = 0
_no_value = object()


class ArgumentError(Exception):
    """An argument of a foreign function is of the wrong kind."""


# ---- how values of the simple types lie in memory -------------------------------------------------------------------------------------


class _Whole:
    def __init__(self, letter):
        self.size = _struct.calcsize('=' + letter)
        self.signed = letter.islower()

    def read(self, memory, at, order):
        return int.from_bytes(memory[at:at + self.size], order, signed=self.signed)

    def write(self, memory, at, order, value):
        # What does not fit is cut off.
        bits = _index(value) & ((1 << 8 * self.size) - 1)
        memory[at:at + self.size] = bits.to_bytes(self.size, order)


class _Real:
    def __init__(self, letter):
        self.size = _struct.calcsize('=' + letter)
        self.packers = {'little': _struct.Struct('<' + letter), 'big': _struct.Struct('>' + letter)}

    def read(self, memory, at, order):
        return self.packers[order].unpack_from(memory, at)[0]

    def write(self, memory, at, order, value):
        if isinstance(value, (str, bytes)) or not hasattr(value, '__float__') and not hasattr(value, '__index__'):
            raise TypeError(f'must be real number, not {type(value).__name__}')
        self.packers[order].pack_into(memory, at, float(value))


class _Truth:
    size = 1

    def read(self, memory, at, order):
        return memory[at] != 0

    def write(self, memory, at, order, value):
        memory[at] = 1 if value else 0


class _Byte:
    size = 1

    def read(self, memory, at, order):
        return bytes(memory[at:at + 1])

    def write(self, memory, at, order, value):
        if isinstance(value, int) and 0 <= value < 256:
            memory[at] = value
        elif isinstance(value, (bytes, bytearray)) and len(value) == 1:
            memory[at] = value[0]
        else:
            raise TypeError('one character bytes, bytearray, or an integer in range(256) expected')


class _Letter:
    size = 4

    def read(self, memory, at, order):
        return chr(int.from_bytes(memory[at:at + 4], order))

    def write(self, memory, at, order, value):
        if not isinstance(value, str):
            raise TypeError(f'unicode string expected instead of {type(value).__name__} instance')
        if len(value) != 1:
            raise TypeError('one character unicode string expected')
        memory[at:at + 4] = ord(value).to_bytes(4, order)


_layouts = {
    **{code: _Whole(letter) for code, letter in zip('bBhHiIlL', 'bBhHiIqQ')},
    'f': _Real('f'), 'd': _Real('d'), 'g': _Real('d'), '?': _Truth(), 'c': _Byte(), 'u': _Letter(),
}


# ---- what all types have in common ----------------------------------------------------------------------------------------------------


class _DataType(type):
    def __mul__(cls, length):
        if length < 0:
            raise ValueError(f'Array length must be >= 0, not {length}')
        key = (cls, length, _sys._getframe(1).f_globals.get('__name__'))
        known = _arrays.get(key)
        if known is None:
            name = f'{cls.__name__}_Array_{length}'
            known = _arrays[key] = type(cls)._array(name, {'_type_': cls, '_length_': length, '__module__': key[2]})
        return known

    __rmul__ = __mul__

    @staticmethod
    def _array(name, namespace):
        return _DataType(name, (Array,), namespace)

    def _over(cls, memory, at, base=None):
        """An object whose bytes stand there."""
        made = cls.__new__(cls)
        made._b_memory_, made._b_at_, made._b_base_ = memory, at, base
        return made

    def from_buffer(cls, source, offset=0):
        view = memoryview(source).cast('B')
        if view.readonly:
            raise TypeError('underlying buffer is not writable')
        cls._check_room(view, offset)
        return cls._over(view, offset)

    def from_buffer_copy(cls, source, offset=0):
        view = memoryview(source).cast('B')
        cls._check_room(view, offset)
        return cls._over(bytearray(view[offset:offset + cls._size_]), 0)

    def _check_room(cls, view, offset):
        if offset < 0:
            raise ValueError('offset cannot be negative')
        if len(view) - offset < cls._size_:
            raise ValueError(f'Buffer size too small ({len(view)} instead of at least {cls._size_ + offset} bytes)')

    def from_param(cls, value):
        return value if isinstance(value, cls) else cls(value)


_arrays = {}


class _CData(metaclass=_DataType):
    _size_ = 0
    _align_ = 1
    _order_ = 'little'
    _b_base_ = None

    def __new__(cls, *args, **kwargs):
        made = object.__new__(cls)
        made._b_memory_, made._b_at_ = bytearray(cls._size_), 0
        return made

    def _bytes(self):
        return bytes(self._b_memory_[self._b_at_:self._b_at_ + self._size_])

    def _fill(self, data):
        self._b_memory_[self._b_at_:self._b_at_ + len(data)] = data

    def __buffer__(self, flags):
        return memoryview(self._b_memory_)[self._b_at_:self._b_at_ + self._size_]

    def __reduce__(self):
        if self._references():
            raise ValueError('ctypes objects containing pointers cannot be pickled')
        return _rebuild, (type(self), self._bytes())

    def _root(self):
        return self if self._b_base_ is None else self._b_base_

    def _references(self):
        """What pointers in these bytes point at, by place."""
        return self._root().__dict__.get('_b_refs_', {})

    # A member at a place: its value, or for what is no simple type an object that looks at the same bytes.

    def _get(self, kind, at, order='little'):
        if _is_plain(kind):
            return kind._load(self._b_memory_, at, order, self)
        return kind._over(self._b_memory_, at, self._root())

    def _set(self, kind, at, value, order='little'):
        if issubclass(kind, _SimpleCData):
            kind._store(self._b_memory_, at, order, self, value.value if isinstance(value, kind) else value)
        elif issubclass(kind, _Pointer):
            kind._over(self._b_memory_, at, self._root())._aim(value)
        elif isinstance(value, kind):
            self._b_memory_[at:at + kind._size_] = value._bytes()
        elif isinstance(value, tuple):
            self._b_memory_[at:at + kind._size_] = kind(*value)._bytes()
        elif issubclass(kind, Array) and kind._type_ in (c_char, c_wchar) and isinstance(value, (bytes, str)):
            kind._over(self._b_memory_, at).value = value
        else:
            raise TypeError(f'expected {kind.__name__} instance, got {type(value).__name__}')


def _rebuild(kind, data):
    return kind.from_buffer_copy(data)


def _is_plain(kind):
    return issubclass(kind, _SimpleCData) and kind.__bases__ == (_SimpleCData,)


# ---- simple types ---------------------------------------------------------------------------------------------------------------------


class _SimpleCData(_CData):
    def __init_subclass__(cls):
        layout = _layouts.get(cls._type_)
        cls._size_ = cls._align_ = 8 if layout is None else 16 if cls._type_ == 'g' else layout.size

    def __init__(self, value=_no_value):
        if value is not _no_value:
            self.value = value

    @classmethod
    def _load(cls, memory, at, order, holder):
        layout = _layouts.get(cls._type_)
        return layout.read(memory, at, order) if layout is not None else holder._references().get(at)

    @classmethod
    def _store(cls, memory, at, order, holder, value):
        layout = _layouts.get(cls._type_)
        if layout is not None:
            layout.write(memory, at, order, value)
        else:
            cls._check(value)
            holder._root().__dict__.setdefault('_b_refs_', {})[at] = value

    @classmethod
    def _check(cls, value):
        wanted = {'z': (bytes, 'bytes or integer address'), 'Z': (str, 'unicode string or integer address'), 'P': (int, 'cannot be converted to pointer')}.get(cls._type_)
        if wanted is None or value is None or isinstance(value, (wanted[0], int)):
            return
        if cls._type_ == 'P':
            raise TypeError(wanted[1])
        raise TypeError(f'{wanted[1]} expected instead of {type(value).__name__} instance')

    @property
    def value(self):
        return self._load(self._b_memory_, self._b_at_, 'little', self)

    @value.setter
    def value(self, value):
        self._store(self._b_memory_, self._b_at_, 'little', self, value)

    def __bool__(self):
        return any(self._bytes()) or bool(self._references().get(self._b_at_))

    def __repr__(self):
        if not _is_plain(type(self)):
            return object.__repr__(self)
        return f'{type(self).__name__}({self.value!r})'


def _simple(name, code):
    return _DataType(name, (_SimpleCData,), {'_type_': code, '__module__': 'ctypes'})


c_byte, c_ubyte, c_short, c_ushort = _simple('c_byte', 'b'), _simple('c_ubyte', 'B'), _simple('c_short', 'h'), _simple('c_ushort', 'H')
c_int, c_uint, c_long, c_ulong = _simple('c_int', 'i'), _simple('c_uint', 'I'), _simple('c_long', 'l'), _simple('c_ulong', 'L')
c_longlong, c_ulonglong = c_long, c_ulong
c_float, c_double, c_longdouble = _simple('c_float', 'f'), _simple('c_double', 'd'), _simple('c_longdouble', 'g')
c_bool, c_char, c_wchar = _simple('c_bool', '?'), _simple('c_char', 'c'), _simple('c_wchar', 'u')
c_char_p, c_wchar_p, c_void_p, py_object = _simple('c_char_p', 'z'), _simple('c_wchar_p', 'Z'), _simple('c_void_p', 'P'), _simple('py_object', 'O')
c_int8, c_uint8, c_int16, c_uint16, c_int32, c_uint32, c_int64, c_uint64 = c_byte, c_ubyte, c_short, c_ushort, c_int, c_uint, c_long, c_ulong
c_size_t, c_ssize_t, c_time_t, c_voidp = c_ulong, c_long, c_long, c_void_p


# ---- arrays ---------------------------------------------------------------------------------------------------------------------------


class Array(_CData):
    """Items of one type side by side."""

    def __init_subclass__(cls):
        if hasattr(cls, '_type_') and hasattr(cls, '_length_'):
            cls._size_ = cls._type_._size_ * cls._length_
            cls._align_ = cls._type_._align_

    def __init__(self, *items):
        if len(items) > self._length_:
            raise IndexError('invalid index')
        for at, item in enumerate(items):
            self[at] = item

    def __len__(self):
        return self._length_

    def _place(self, index):
        index = _index(index)
        if index < 0:
            index += self._length_
        if not 0 <= index < self._length_:
            raise IndexError('invalid index')
        return self._b_at_ + index * self._type_._size_

    def __getitem__(self, index):
        if isinstance(index, slice):
            items = [self[at] for at in range(*index.indices(self._length_))]
            return b''.join(items) if self._type_ is c_char else ''.join(items) if self._type_ is c_wchar else items
        return self._get(self._type_, self._place(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(*index.indices(self._length_))
            if len(places) != len(value):
                raise ValueError('Can only assign sequence of same size')
            for at, item in zip(places, value):
                self[at] = item
        else:
            self._set(self._type_, self._place(index), value)

    def __getattr__(self, name):
        if name in ('value', 'raw') and self._type_ in (c_char, c_wchar) and (name, self._type_) != ('raw', c_wchar):
            whole = self[:]
            return whole if name == 'raw' else whole.split('\0' if self._type_ is c_wchar else b'\0', 1)[0]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        if name in ('value', 'raw') and self._type_ in (c_char, c_wchar):
            if len(value) > self._length_:
                raise ValueError('string too long' if self._type_ is c_wchar else 'byte string too long')
            if name == 'value' and len(value) < self._length_:
                value = value + (type(value)('\0') if self._type_ is c_wchar else b'\0')
            self[:len(value)] = value
        else:
            object.__setattr__(self, name, value)

    __class_getitem__ = classmethod(_GenericAlias)


# ---- structures and unions ------------------------------------------------------------------------------------------------------------


class _Field:
    """A member of a structure."""

    def __init__(self, kind, offset, order):
        self.type, self.offset, self.order = kind, offset, order
        self.size = kind._size_

    def __repr__(self):
        return f'<Field type={self.type.__name__}, ofs={self.offset}, size={self.size}>'

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return obj._get(self.type, obj._b_at_ + self.offset, self.order)

    def __set__(self, obj, value):
        obj._set(self.type, obj._b_at_ + self.offset, value, self.order)


class _RecordType(_DataType):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if '_fields_' in namespace:
            cls._lay_out(namespace['_fields_'])

    def __setattr__(cls, name, value):
        super().__setattr__(name, value)
        if name == '_fields_':
            cls._lay_out(value)

    def _lay_out(cls, fields):
        end, align = cls._size_, cls._align_
        pack = getattr(cls, '_pack_', None)
        names = list(cls._names_)
        for name, kind, *bits in fields:
            if bits:
                raise NotImplementedError('headwaiter does not simulate the bit fields of ctypes')
            step = min(kind._align_, pack) if pack else kind._align_
            at = 0 if cls._overlaid_ else -(-end // step) * step
            type.__setattr__(cls, name, _Field(kind, at, cls._order_))
            end, align = max(end, at + kind._size_), max(align, step)
            names.append(name)
        for name in getattr(cls, '_anonymous_', ()):
            outer = cls.__dict__[name]
            for inner in outer.type._names_:
                field = getattr(outer.type, inner)
                type.__setattr__(cls, inner, _Field(field.type, outer.offset + field.offset, field.order))
        type.__setattr__(cls, '_size_', -(-end // align) * align)
        type.__setattr__(cls, '_align_', align)
        type.__setattr__(cls, '_names_', tuple(names))


class _Record(_CData, metaclass=_RecordType):
    _names_ = ()
    _overlaid_ = False

    def __init__(self, *values, **named):
        if len(values) > len(self._names_):
            raise TypeError('too many initializers')
        for name, value in zip(self._names_, values):
            if name in named:
                raise TypeError(f'duplicate values for field {name!r}')
            setattr(self, name, value)
        for name, value in named.items():
            setattr(self, name, value)


class Structure(_Record):
    """Members one after the other."""


class Union(_Record):
    """Members in the same place."""

    _overlaid_ = True


class BigEndianStructure(Structure):
    _order_ = 'big'


LittleEndianStructure = Structure


class BigEndianUnion(Union):
    _order_ = 'big'


LittleEndianUnion = Union


# ---- pointers -------------------------------------------------------------------------------------------------------------------------


class _Pointer(_CData):
    _size_ = _align_ = 8

    def __init__(self, target=None):
        if target is not None:
            self.contents = target

    @property
    def contents(self):
        target = self._references().get(self._b_at_)
        if target is None:
            raise ValueError('NULL pointer access')
        return target

    @contents.setter
    def contents(self, target):
        if not isinstance(target, self._type_):
            raise TypeError(f'expected {self._type_.__name__} instead of {type(target).__name__}')
        self._root().__dict__.setdefault('_b_refs_', {})[self._b_at_] = target

    def _aim(self, value):
        if value is None:
            self._references().pop(self._b_at_, None)
        else:
            self.contents = value.contents if isinstance(value, _Pointer) else value[0] if isinstance(value, Array) else value

    def __bool__(self):
        return self._references().get(self._b_at_) is not None

    def _item(self, index):
        target = self.contents
        return target, target._b_at_ + _index(index) * self._type_._size_

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[at] for at in range(index.start or 0, index.stop, index.step or 1)]
        target, at = self._item(index)
        return target._get(self._type_, at)

    def __setitem__(self, index, value):
        target, at = self._item(index)
        target._set(self._type_, at, value)


_pointers = {}


def POINTER(kind):
    """The type of pointers to a type."""
    if kind not in _pointers:
        _pointers[kind] = c_void_p if kind is None else _DataType(f'LP_{kind.__name__}', (_Pointer,), {'_type_': kind, '__module__': kind.__module__})
    return _pointers[kind]


def pointer(obj):
    """A pointer to an object."""
    return POINTER(type(obj))(obj)


byref = pointer


def cast(obj, kind):
    """The object as a pointer of another kind."""
    target = obj.contents if isinstance(obj, _Pointer) else obj
    if not issubclass(kind, _Pointer):
        return kind(target.value) if hasattr(target, 'value') else kind()
    return kind(kind._type_._over(target._b_memory_, target._b_at_, target._root()))


# ---- functions ------------------------------------------------------------------------------------------------------------------------


def sizeof(obj_or_type):
    """How many bytes it takes."""
    size = getattr(obj_or_type, '_size_', None)
    if size is None:
        raise TypeError('this type has no size')
    return size


def alignment(obj_or_type):
    return obj_or_type._align_


def addressof(obj):
    return id(obj._b_memory_) + obj._b_at_


def create_string_buffer(init, size=None):
    """An array of characters that can be changed."""
    if isinstance(init, bytes):
        made = (c_char * (len(init) + 1 if size is None else size))()
        made.value = init
        return made
    if isinstance(init, int):
        return (c_char * init)()
    raise TypeError(init)


c_buffer = create_string_buffer


def create_unicode_buffer(init, size=None):
    if isinstance(init, str):
        made = (c_wchar * (len(init) + 1 if size is None else size))()
        made.value = init
        return made
    if isinstance(init, int):
        return (c_wchar * init)()
    raise TypeError(init)


def _target(obj):
    return obj.contents if isinstance(obj, _Pointer) else obj


def memmove(dst, src, count):
    source = src if isinstance(src, (bytes, bytearray)) else _target(src)._bytes()
    _target(dst)._fill(bytes(source[:count]))
    return dst


def memset(dst, c, count):
    _target(dst)._fill(bytes([c & 255]) * count)
    return dst


def string_at(ptr, size=-1):
    data = ptr if isinstance(ptr, bytes) else _target(ptr)._bytes()
    return data.split(b'\0', 1)[0] if size < 0 else data[:size]


def CFUNCTYPE(restype, *argtypes, use_errno=False, use_last_error=False):
    """The type of functions with that result and those arguments."""
    class CFunctionType:
        _restype_, _argtypes_ = restype, argtypes

        def __init__(self, function):
            self._function = function

        def __call__(self, *args):
            if len(args) < len(argtypes):
                raise TypeError(f'this function takes at least {len(argtypes)} argument{"s" * (len(argtypes) != 1)} ({len(args)} given)')
            given = [kind.from_param(arg) for kind, arg in zip(argtypes, args)]
            result = self._function(*(arg.value if isinstance(arg, _SimpleCData) else arg for arg in given))
            return None if restype is None else restype(result).value

    return CFunctionType


PYFUNCTYPE = CFUNCTYPE


class CDLL:
    """A foreign library: there are none here."""

    def __init__(self, name, mode=DEFAULT_MODE, handle=None, use_errno=False, use_last_error=False, winmode=None):
        raise OSError(f'{name}: cannot open shared object file: No such file or directory')


PyDLL = CDLL


class _InterpreterFunction:
    """A function of the interpreter itself."""

    restype, argtypes, errcheck = c_int, None, None

    def __init__(self, name, call):
        self.__name__, self._call = name, call

    def __call__(self, *args):
        words = []
        for number, arg in enumerate(args, 1):
            if arg is not None and not isinstance(arg, (int, bytes, str, _SimpleCData)):
                raise ArgumentError(f"argument {number}: TypeError: Don't know how to convert parameter {number}")
            words.append(arg.value if isinstance(arg, _SimpleCData) else arg)
        return self._call(*words)


class _Interpreter:
    """The interpreter as a library: of its functions, those that programs without C call."""

    _name = None

    def __init__(self):
        import _thread
        self.PyThreadState_SetAsyncExc = _InterpreterFunction('PyThreadState_SetAsyncExc', _thread._raise_in)

    def __getattr__(self, name):
        raise AttributeError(f'{_sys.executable}: undefined symbol: {name}')


pythonapi = _Interpreter()


class LibraryLoader:
    def __init__(self, dlltype):
        self._dlltype = dlltype

    def __getattr__(self, name):
        if name[0] == '_':
            raise AttributeError(name)
        return self._dlltype(name)

    def LoadLibrary(self, name):
        return self._dlltype(name)

    __class_getitem__ = classmethod(_GenericAlias)


cdll = LibraryLoader(CDLL)
pydll = LibraryLoader(PyDLL)


def get_errno():
    return 0


def set_errno(value):
    return 0

for _kind in (Structure, Union, Array, _SimpleCData, _Pointer):
    _kind.__module__ = '_ctypes'
for _kind in (BigEndianStructure, BigEndianUnion):
    _kind.__module__ = 'ctypes._endian'
