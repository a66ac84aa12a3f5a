"""Property lists, as XML and in their binary form."""

import binascii
import datetime
import enum
import itertools
import os
import re
import struct
from io import BytesIO
from xml.parsers.expat import ParserCreate

__all__ = ["InvalidFileException", "FMT_XML", "FMT_BINARY", "load", "dump", "loads", "dumps", "UID"]

PlistFormat = enum.Enum("PlistFormat", "FMT_XML FMT_BINARY", module=__name__)
globals().update(PlistFormat.__members__)


class UID:
    """A number by which an archive refers to one of its objects."""

    def __init__(self, data):
        if not isinstance(data, int):  # as line 82
            raise TypeError("data must be an int")  # as line 83
        if data >= 1 << 64:  # as line 84
            raise ValueError("UIDs cannot be >= 2**64")  # as line 85
        if data < 0:  # as line 86
            raise ValueError("UIDs must be positive")  # as line 87
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f"{self.__class__.__name__}({self.data!r})"

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)  # as line 105


class InvalidFileException(ValueError):
    def __init__(self, message="Invalid file"):
        super().__init__(message)


# ---- XML

PLISTHEADER = b"""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
"""
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DATE = re.compile(r"(\d\d\d\d)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z", re.ASCII)


def _escaped(text):
    found = _CONTROLS.search(text)
    if found is not None:
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _date_of(text, aware):
    numbers = [int(part) for part in _DATE.fullmatch(text).groups() if part is not None]
    return datetime.datetime(*numbers, tzinfo=datetime.UTC if aware else None)


def _date_text(moment, aware):
    if aware:
        moment = moment.astimezone(datetime.UTC)
    return "%04d-%02d-%02dT%02d:%02d:%02dZ" % moment.timetuple()[:6]


class _XMLReader:
    """Builds the value of a document while expat reads it."""

    def __init__(self, dict_type, aware):
        self.dict_type = dict_type
        self.aware = aware
        self.open = []
        self.key = None
        self.root = None
        self.text = []

    def read(self, file):
        parser = self.parser = ParserCreate()
        parser.StartElementHandler = self.begin
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text_append
        parser.EntityDeclHandler = self.refuse_entity
        parser.ParseFile(file)
        return self.root

    def text_append(self, data):
        self.text.append(data)

    def refuse_entity(self, *args):
        raise InvalidFileException("XML entity declarations are not supported in plist files")

    def begin(self, tag, attributes):
        self.text = []
        if tag in ("dict", "array"):
            made = self.dict_type() if tag == "dict" else []
            self.put(made)
            self.open.append(made)

    def where(self):
        return self.parser.CurrentLineNumber

    def end(self, tag):
        said = "".join(self.text)
        match tag:
            case "dict":
                if self.key is not None:
                    raise ValueError(f"missing value for key '{self.key}' at line {self.where()}")
                self.open.pop()
            case "array":
                self.open.pop()
            case "key":
                if self.key is not None or not isinstance(self.open[-1], dict):
                    raise ValueError(f"unexpected key at line {self.where()}")
                self.key = said
            case "true" | "false":
                self.put(tag == "true")
            case "integer":
                self.put(int(said, 16) if said.lower().startswith(("0x", "-0x")) else int(said))
            case "real":
                self.put(float(said))
            case "string":
                self.put(said)
            case "data":
                self.put(binascii.a2b_base64(said.encode()))
            case "date":
                self.put(_date_of(said, self.aware))

    def put(self, value):
        if self.key is not None:
            if not isinstance(self.open[-1], dict):
                raise ValueError(f"unexpected element at line {self.where()}")
            self.open[-1][self.key] = value
            self.key = None
        elif not self.open:
            self.root = value
        elif isinstance(self.open[-1], list):
            self.open[-1].append(value)
        else:
            raise ValueError(f"unexpected element at line {self.where()}")


class _XMLWriter:
    def __init__(self, file, sort_keys, skipkeys, aware, level=0):
        self.file = file
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware = aware
        self.level = level

    def line(self, text):
        self.file.write(b"\t" * self.level + text.encode("utf-8") + b"\n" if text else b"\n")

    def document(self, value):
        self.file.write(PLISTHEADER + b'<plist version="1.0">\n')
        self.value(value)
        self.file.write(b"</plist>\n")

    def value(self, value):
        if isinstance(value, str):
            self.line(f"<string>{_escaped(value)}</string>")
        elif value is True or value is False:
            self.line("<true/>" if value else "<false/>")
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.line(f"<integer>{value:d}</integer>")
        elif isinstance(value, float):
            self.line(f"<real>{value!r}</real>")
        elif isinstance(value, dict):
            self.mapping(value)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value)
        elif isinstance(value, datetime.datetime):
            self.line(f"<date>{_date_text(value, self.aware)}</date>")
        elif isinstance(value, (tuple, list)):
            self.array(value)
        else:
            raise TypeError(f"unsupported type: {type(value)}")

    def data(self, data):
        self.line("<data>")
        # The lines are as long as they may be at this depth, within 76 columns.
        width = max(16, 76 - 8 * self.level) // 4 * 3
        for at in range(0, len(data), width):
            self.line(binascii.b2a_base64(data[at:at + width], newline=False).decode())
        self.line("</data>")

    def mapping(self, mapping):
        if not mapping:
            self.line("<dict/>")
            return
        self.line("<dict>")
        self.level += 1
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            if not isinstance(key, str):
                if self.skipkeys:
                    continue
                raise TypeError("keys must be strings")
            self.line(f"<key>{_escaped(key)}</key>")
            self.value(value)
        self.level -= 1
        self.line("</dict>")

    def array(self, values):
        if len(values) == 0:
            self.line("<array/>")
            return
        self.line("<array>")
        self.level += 1
        for value in values:
            self.value(value)
        self.level -= 1
        self.line("</array>")


def _is_xml(header):
    starts = (b"<?xml", b"<plist")
    if header.startswith(starts):
        return True
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le")):
        if header.startswith(mark):
            wanted = tuple(start.decode("ascii").encode(encoding) for start in starts)
            return header[len(mark):].startswith(wanted)
    return False


# ---- binary: a table of objects, which name each other by their places in it

_EPOCH = datetime.datetime(2001, 1, 1)
_UNDEFINED = object()
_WIDTHS = {1: "B", 2: "H", 4: "L", 8: "Q"}


def _epoch(aware):
    return _EPOCH.replace(tzinfo=datetime.UTC) if aware else _EPOCH


class _BinaryReader:
    def __init__(self, dict_type, aware):
        self.dict_type = dict_type
        self.aware = aware

    def read(self, file):
        try:
            self.file = file
            file.seek(-32, os.SEEK_END)
            trailer = file.read(32)
            if len(trailer) != 32:
                raise InvalidFileException()
            offset_size, self.ref_size, count, top, table = struct.unpack(">6xBBQQQ", trailer)
            file.seek(table)
            self.offsets = self.numbers(count, offset_size)
            self.objects = [_UNDEFINED] * count
            return self.object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException()

    def take(self, count):
        data = self.file.read(count)
        if len(data) != count:
            raise InvalidFileException()
        return data

    def numbers(self, count, size):
        data = self.take(count * size)
        if size in _WIDTHS:
            return struct.unpack(f">{count}{_WIDTHS[size]}", data)
        if not size:
            raise InvalidFileException()
        return tuple(int.from_bytes(data[at:at + size], "big") for at in range(0, size * count, size))

    def size(self, low):
        """The count in a token, or, where it does not fit there, behind it."""
        if low != 15:
            return low
        power = self.take(1)[0] & 3
        return int.from_bytes(self.take(1 << power), "big")

    def refs(self, count):
        return self.numbers(count, self.ref_size)

    def object(self, ref):
        known = self.objects[ref]
        if known is not _UNDEFINED:
            return known
        self.file.seek(self.offsets[ref])
        token = self.take(1)[0]
        high, low = token & 0xF0, token & 0x0F
        match high:
            case 0x00 if low in (0, 8, 9, 15):
                result = {0: None, 8: False, 9: True, 15: b""}[low]
            case 0x10:
                result = int.from_bytes(self.take(1 << low), "big", signed=low >= 3)
            case 0x20 if low in (2, 3):
                result = struct.unpack(">f" if low == 2 else ">d", self.take(1 << low))[0]
            case 0x30 if low == 3:
                seconds = struct.unpack(">d", self.take(8))[0]
                result = _epoch(self.aware) + datetime.timedelta(seconds=seconds)
            case 0x40:
                result = self.take(self.size(low))
            case 0x50:
                result = self.take(self.size(low)).decode("ascii")
            case 0x60:
                result = self.take(self.size(low) * 2).decode("utf-16be")
            case 0x80:
                result = UID(int.from_bytes(self.take(1 + low), "big"))
            case 0xA0:
                refs = self.refs(self.size(low))
                result = self.objects[ref] = []
                for each in refs:
                    result.append(self.object(each))
            case 0xD0:
                count = self.size(low)
                keys, values = self.refs(count), self.refs(count)
                result = self.objects[ref] = self.dict_type()
                try:
                    for key, value in zip(keys, values):
                        result[self.object(key)] = self.object(value)
                except TypeError:
                    raise InvalidFileException()
            case _:
                raise InvalidFileException()
        self.objects[ref] = result
        return result


def _int_size(count):
    for power in range(4):
        if count < 1 << (8 << power):
            return 1 << power
    raise OverflowError(count)


_SCALARS = (str, int, float, datetime.datetime, bytes)


class _BinaryWriter:
    def __init__(self, file, sort_keys, skipkeys, aware):
        self.file = file
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware = aware

    def document(self, value):
        self.objects = []
        self.by_value = {}
        self.by_identity = {}
        self.flatten(value)
        count = len(self.objects)
        self.ref_size = _int_size(count)
        offsets = [0] * count
        self.file.write(b"bplist00")
        for value in self.objects:
            offsets[self.ref(value)] = self.file.tell()
            self.object(value)
        table = self.file.tell()
        width = _int_size(table)
        self.file.write(struct.pack(f">{count}{_WIDTHS[width]}", *offsets))
        self.file.write(struct.pack(">5xBBBQQQ", 0, width, self.ref_size, count, 0, table))

    def key_of(self, value):
        return type(value), value

    def flatten(self, value):
        """Gives a value, and everything in it, a place in the table; equal scalars share one."""
        if isinstance(value, _SCALARS):
            if self.key_of(value) in self.by_value:
                return
        elif id(value) in self.by_identity:
            return
        place = len(self.objects)
        self.objects.append(value)
        if isinstance(value, _SCALARS):
            self.by_value[self.key_of(value)] = place
        else:
            self.by_identity[id(value)] = place
        if isinstance(value, dict):
            keys, values = self.split(value)
            for each in itertools.chain(keys, values):
                self.flatten(each)
        elif isinstance(value, (list, tuple)):
            for each in value:
                self.flatten(each)

    def split(self, mapping):
        items = sorted(mapping.items()) if self.sort_keys else list(mapping.items())
        kept = []
        for key, value in items:
            if isinstance(key, str):
                kept.append((key, value))
            elif not self.skipkeys:
                raise TypeError("keys must be strings")
        return [key for key, _ in kept], [value for _, value in kept]

    def ref(self, value):
        if isinstance(value, _SCALARS):
            return self.by_value[self.key_of(value)]
        return self.by_identity[id(value)]

    def head(self, token, count):
        if count < 15:
            self.file.write(bytes([token | count]))
            return
        width = _int_size(count)
        self.file.write(bytes([token | 0xF, 0x10 | width.bit_length() - 1]) + count.to_bytes(width, "big"))

    def refs(self, values):
        self.file.write(struct.pack(f">{len(values)}{_WIDTHS[self.ref_size]}", *map(self.ref, values)))

    def object(self, value):
        write = self.file.write
        if value is None:
            write(b"\x00")
        elif value is False or value is True:
            write(b"\x09" if value else b"\x08")
        elif isinstance(value, int):
            if value < 0:
                if value < -1 << 63:
                    raise OverflowError(value)
                write(b"\x13" + value.to_bytes(8, "big", signed=True))
            elif value < 1 << 63:
                width = _int_size(value)
                write(bytes([0x10 | width.bit_length() - 1]) + value.to_bytes(width, "big"))
            elif value < 1 << 64:
                write(b"\x14" + value.to_bytes(16, "big", signed=True))
            else:
                raise OverflowError(value)
        elif isinstance(value, float):
            write(struct.pack(">Bd", 0x23, value))
        elif isinstance(value, datetime.datetime):
            if self.aware:
                value = value.astimezone(datetime.UTC)
            write(struct.pack(">Bd", 0x33, (value - _epoch(self.aware)).total_seconds()))
        elif isinstance(value, (bytes, bytearray)):
            self.head(0x40, len(value))
            write(value)
        elif isinstance(value, str):
            if value.isascii():
                self.head(0x50, len(value))
                write(value.encode("ascii"))
            else:
                data = value.encode("utf-16be")
                self.head(0x60, len(data) // 2)
                write(data)
        elif isinstance(value, UID):
            if value.data < 0:
                raise ValueError("UIDs must be positive")
            width = _int_size(value.data)
            write(bytes([0x80 | width - 1]) + value.data.to_bytes(width, "big"))
        elif isinstance(value, (list, tuple)):
            self.head(0xA0, len(value))
            self.refs(value)
        elif isinstance(value, dict):
            keys, values = self.split(value)
            self.head(0xD0, len(keys))
            self.refs(keys)
            self.refs(values)
        else:
            raise TypeError(value)


# ---- both


def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The value in a file."""
    if fmt is None:
        header = fp.read(32)  # as line 898
        fp.seek(0)  # as line 899
        if _is_xml(header):
            fmt = PlistFormat.FMT_XML
        elif header[:8] == b"bplist00":
            fmt = PlistFormat.FMT_BINARY
        else:
            raise InvalidFileException()  # as line 906
    reader = _XMLReader if fmt is PlistFormat.FMT_XML else _BinaryReader
    return reader(dict_type, aware_datetime).read(fp)


def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The value in bytes."""
    if isinstance(value, str):  # as line 919
        if fmt is PlistFormat.FMT_BINARY:
            raise TypeError("value must be bytes-like object when fmt is FMT_BINARY")
        value = value.encode()  # as line 923
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type, aware_datetime=aware_datetime)


def dump(value, fp, *, fmt=PlistFormat.FMT_XML, sort_keys=True, skipkeys=False, aware_datetime=False):
    """Writes a value to a file."""
    if fmt not in PlistFormat:
        raise ValueError(f"Unsupported format: {fmt!r}")
    writer = _XMLWriter if fmt is PlistFormat.FMT_XML else _BinaryWriter
    writer(fp, sort_keys, skipkeys, aware_datetime).document(value)


def dumps(value, *, fmt=PlistFormat.FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    """The bytes of a value."""
    file = BytesIO()
    dump(value, file, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys, aware_datetime=aware_datetime)
    return file.getvalue()
