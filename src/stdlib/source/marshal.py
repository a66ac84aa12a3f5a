"""Values as bytes, in the form in which CPython keeps compiled code."""

import _dis
import struct as _struct

version = 5

_SHARED = 0x80
_SINGLE = {id(None): b'N', id(True): b'T', id(False): b'F', id(Ellipsis): b'.', id(StopIteration): b'S'}
_MAX_DEPTH = 1000
_SHIFT = 15
_NULL = object()


def _adler32(data):
    """What a code object's bytes are checked by."""
    from zlib import adler32

    return adler32(data)


class _Writer:
    def __init__(self, form, allow_code):
        self.form = form
        self.allow_code = allow_code
        self.parts = []
        self.known = {}
        self.depth = 0

    def long(self, number):
        self.parts.append(_struct.pack('<i', number))

    def tag(self, letter, value):
        """Writes the letter of a value; True when it was written before and only its number was needed."""
        code = ord(letter)
        if self.form >= 3:
            number = self.known.get(id(value))
            if number is not None:
                self.parts.append(b'r' + _struct.pack('<I', number[0]))
                return True
            self.known[id(value)] = (len(self.known), value)
            code |= _SHARED
        self.parts.append(bytes([code]))
        return False

    def write(self, value):
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise ValueError('object too deeply nested to marshal')
        single = _SINGLE.get(id(value))
        if single is not None:
            self.parts.append(single)
        else:
            writer = _WRITERS.get(type(value))
            if writer is None:
                raise ValueError('unmarshallable object')
            writer(self, value)
        self.depth -= 1

    def write_int(self, value):
        if -0x80000000 <= value < 0x80000000:
            if not self.tag('i', value):
                self.long(value)
            return
        if self.tag('l', value):
            return
        digits = []
        rest = abs(value)
        while rest:
            digits.append(rest & 0x7FFF)
            rest >>= _SHIFT
        self.long(len(digits) if value > 0 else -len(digits))
        self.parts.append(_struct.pack(f'<{len(digits)}H', *digits))

    def write_float(self, value):
        if not self.tag('g', value):
            self.parts.append(_struct.pack('<d', value))

    def write_complex(self, value):
        if not self.tag('y', value):
            self.parts.append(_struct.pack('<dd', value.real, value.imag))

    def write_bytes(self, value):
        if not self.tag('s', value):
            self.long(len(value))
            self.parts.append(bytes(value))

    def write_str(self, value):
        if value.isascii():
            short = len(value) < 256 and self.form >= 4
            if self.form < 4:
                letter = 'u'
            else:
                letter = 'Z' if short else 'A'
            if self.tag(letter, value):
                return
            data = value.encode('ascii')
            if short:
                self.parts.append(bytes([len(data)]) + data)
            else:
                self.long(len(data))
                self.parts.append(data)
            return
        if not self.tag('t', value):
            data = value.encode('utf-8', 'surrogatepass')
            self.long(len(data))
            self.parts.append(data)

    def items(self, values):
        for value in values:
            self.write(value)

    def write_tuple(self, value):
        short = len(value) < 256 and self.form >= 4
        if self.tag(')' if short else '(', value):
            return
        if short:
            self.parts.append(bytes([len(value)]))
        else:
            self.long(len(value))
        self.items(value)

    def counted(self, letter, value):
        if not self.tag(letter, value):
            self.long(len(value))
            self.items(value)

    def write_list(self, value):
        self.counted('[', value)

    def write_set(self, value):
        self.counted('<', value)

    def write_frozenset(self, value):
        self.counted('>', value)

    def write_dict(self, value):
        if not self.tag('{', value):
            for key, item in value.items():
                self.write(key)
                self.write(item)
            self.parts.append(b'0')

    def write_slice(self, value):
        if self.form < 5:
            raise ValueError('unmarshallable object')
        if not self.tag(':', value):
            self.items((value.start, value.stop, value.step))

    def write_code(self, value):
        if not self.allow_code:
            raise ValueError('marshalling code objects is disallowed')
        if not self.tag('c', value):
            self.write(value.co_filename)
            body = _dis.stored(value)
            self.long(len(body))
            self.long(_adler32(body) - 0x80000000)
            self.parts.append(body)


_WRITERS = {
    kind: getattr(_Writer, 'write_' + name)
    for kind, name in (
        (int, 'int'),
        (float, 'float'),
        (complex, 'complex'),
        (bytes, 'bytes'),
        (bytearray, 'bytes'),
        (memoryview, 'bytes'),
        (str, 'str'),
        (tuple, 'tuple'),
        (list, 'list'),
        (set, 'set'),
        (frozenset, 'frozenset'),
        (dict, 'dict'),
        (slice, 'slice'),
        (type(_adler32.__code__), 'code'),
    )
}


class _Reader:
    def __init__(self, read, allow_code):
        self.read = read
        self.allow_code = allow_code
        self.known = []
        self.depth = 0

    def take(self, count):
        data = self.read(count)
        if len(data) < count:
            raise EOFError('marshal data too short')
        return data

    def long(self):
        return _struct.unpack('<i', self.take(4))[0]

    def size(self, what):
        count = self.long()
        if count < 0:
            raise ValueError(f'bad marshal data ({what} size out of range)')
        return count

    def value(self):
        found = self.any()
        if found is _NULL:
            raise TypeError('NULL object in marshal data for object')
        return found

    def any(self):
        first = self.read(1)
        if not first:
            raise EOFError('EOF read where object expected')
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise ValueError('recursion limit exceeded')
        letter = chr(first[0] & 0x7F)
        place = None
        if first[0] & _SHARED:
            place = len(self.known)
            self.known.append(_NULL)
        found = self.of(letter, place)
        if place is not None and self.known[place] is _NULL:
            self.known[place] = found
        self.depth -= 1
        return found

    def keep(self, place, value):
        if place is not None:
            self.known[place] = value
        return value

    def items(self, count):
        return [self.value() for _ in range(count)]

    def of(self, letter, place):
        match letter:
            case 'N':
                return None
            case 'T':
                return True
            case 'F':
                return False
            case '.':
                return Ellipsis
            case 'S':
                return StopIteration
            case '0':
                return _NULL
            case 'i':
                return self.long()
            case 'I':
                return _struct.unpack('<q', self.take(8))[0]
            case 'l':
                count = self.long()
                digits = _struct.unpack(f'<{abs(count)}H', self.take(2 * abs(count)))
                number = 0
                for digit in reversed(digits):
                    if digit > 0x7FFF:
                        raise ValueError('bad marshal data (digit out of range in long)')
                    number = number << _SHIFT | digit
                if count and not digits[-1]:
                    raise ValueError('bad marshal data (unnormalized long data)')
                return -number if count < 0 else number
            case 'g':
                return _struct.unpack('<d', self.take(8))[0]
            case 'f':
                return float(self.take(self.take(1)[0]))
            case 'y':
                return complex(*_struct.unpack('<dd', self.take(16)))
            case 's':
                return bytes(self.take(self.size('bytes object')))
            case 'u' | 't':
                return self.take(self.size('string')).decode('utf-8', 'surrogatepass')
            case 'a' | 'A':
                return self.take(self.size('string')).decode('latin-1')
            case 'z' | 'Z':
                return self.take(self.take(1)[0]).decode('latin-1')
            case '(':
                return tuple(self.items(self.size('tuple')))
            case ')':
                return tuple(self.items(self.take(1)[0]))
            case '[':
                made = self.keep(place, [])
                for _ in range(self.size('list')):
                    made.append(self.value())
                return made
            case '<':
                made = self.keep(place, set())
                for _ in range(self.size('set')):
                    made.add(self.value())
                return made
            case '>':
                return frozenset(self.items(self.size('set')))
            case '{':
                made = self.keep(place, {})
                while (key := self.any()) is not _NULL:
                    item = self.any()
                    if item is not _NULL:
                        made[key] = item
                return made
            case ':':
                return slice(*self.items(3))
            case 'c':
                if not self.allow_code:
                    raise ValueError('unmarshalling code objects is disallowed')
                filename = self.value()
                size = self.size('code object')
                check = self.long() + 0x80000000
                body = bytes(self.take(size))
                if not isinstance(filename, str) or _adler32(body) != check:
                    raise ValueError('bad marshal data (not a code object)')
                return _dis.read(body, filename)
            case 'r':
                number = _struct.unpack('<I', self.take(4))[0]
                if number >= len(self.known) or self.known[number] is _NULL:
                    raise ValueError('bad marshal data (invalid reference)')
                return self.known[number]
        raise ValueError('bad marshal data (unknown type code)')


def dumps(value, version=version, /, *, allow_code=True):
    """The bytes of a value."""
    writer = _Writer(version, allow_code)
    writer.write(value)
    return b''.join(writer.parts)


def dump(value, file, version=version, /, *, allow_code=True):
    """Writes the bytes of a value to a file."""
    file.write(dumps(value, version, allow_code=allow_code))


def loads(bytes, /, *, allow_code=True):
    """The value that bytes stand for."""
    data = memoryview(bytes).tobytes()
    at = 0

    def read(count):
        nonlocal at
        piece = data[at : at + count]
        at += len(piece)
        return piece

    return _Reader(read, allow_code).value()


def load(file, /, *, allow_code=True):
    """The value that stands next in a file."""
    return _Reader(file.read, allow_code).value()
