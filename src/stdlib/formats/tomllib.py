# as file tomllib/_parser.py
"""Reading TOML: loads() and load()."""

__all__ = ("loads", "load", "TOMLDecodeError")

import re
from datetime import date, datetime, time, timedelta, timezone

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_CONTROL = frozenset(map(chr, [*range(32), 127]))
_ILLEGAL_IN_LINE = _CONTROL - {"\t"}
_ILLEGAL_IN_LINES = _CONTROL - {"\t", "\n"}
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}

_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_time = re.compile(_TIME)
_datetime = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]"
    + _TIME
    + r"(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?"
)
_number = re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<float>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)"
)


class TOMLDecodeError(ValueError):
    def __init__(self, msg=None, doc=None, pos=None, *args):
        if args or not (isinstance(msg, str) and isinstance(doc, str) and isinstance(pos, int)):
            import warnings

            warnings.warn(
                "Free-form arguments for TOMLDecodeError are deprecated. "
                "Please set 'msg' (str), 'doc' (str) and 'pos' (int) arguments only.",
                DeprecationWarning,
                stacklevel=2,
            )
            given = tuple(value for value in (msg, doc, pos) if value is not None)
            super().__init__(*given, *args)
            return
        lineno = doc.count("\n", 0, pos) + 1  # as line 104
        colno = pos + 1 if lineno == 1 else pos - doc.rindex("\n", 0, pos)
        where = "end of document" if pos >= len(doc) else f"line {lineno}, column {colno}"
        super().__init__(f"{msg} (at {where})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    try:
        text = s.replace("\r\n", "\n")
    except (AttributeError, TypeError):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'") from None
    return _Reader(text, _checked(parse_float)).document()


def _checked(parse_float):
    """A parse_float whose results cannot be taken for tables or arrays."""
    if parse_float is float:
        return float

    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value

    return checked


class _Marks:
    """What has been said about the tables of a document: which were declared, and which values may not grow any more."""

    def __init__(self):
        self.below = {}
        self.declared = False
        self.closed = False

    def at(self, key):
        node = self
        for part in key:
            node = node.below.setdefault(part, _Marks())
        return node

    def is_declared(self, key):
        node = self
        for part in key:
            node = node.below.get(part)
            if node is None:
                return False
        return node.declared

    def is_closed(self, key):
        node = self
        for part in key:
            node = node.below.get(part)
            if node is None:
                return False
            if node.closed:
                return True
        return False

    def forget(self, key):
        parent = self.at(key[:-1])
        parent.below.pop(key[-1], None)


def _table_at(root, key, through_arrays=True):
    """The table of a key, made where it is missing. KeyError when a value stands in the way."""
    table = root
    for part in key:
        table = table.setdefault(part, {})
        if through_arrays and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            raise KeyError(part)
    return table


class _Reader:
    """A place in a document."""

    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.root = {}
        self.marks = _Marks()
        # Tables made by dotted keys are closed for other headers only once their own section is over.
        self.pending = []

    def fail(self, message, at=None):
        raise TOMLDecodeError(message, self.text, self.at if at is None else at)

    def peek(self):
        return self.text[self.at : self.at + 1]

    def skip(self, chars):
        text, at = self.text, self.at
        while at < len(text) and text[at] in chars:
            at += 1
        self.at = at

    def until(self, end, illegal, at_end_of_document=None):
        """Moves to where `end` stands next."""
        found = self.text.find(end, self.at)
        if found < 0:
            found = len(self.text)
            if at_end_of_document is not None:
                self.fail(at_end_of_document, found)
        for index in range(self.at, found):
            if self.text[index] in illegal:
                self.fail(f"Found invalid character {self.text[index]!r}", index)
        self.at = found

    def comment(self):
        if self.peek() == "#":
            self.at += 1
            self.until("\n", _ILLEGAL_IN_LINE)

    def space_and_comments(self):
        while True:
            before = self.at
            self.skip(" \t\n")
            self.comment()
            if self.at == before:
                return

    # ---- statements ---------------------------------------------------------------------------------------------------

    def document(self):
        header = ()
        while True:
            self.skip(" \t")
            char = self.peek()
            if char == "":
                break
            if char == "\n":
                self.at += 1
                continue
            if char in _BARE or char in "\"'":
                self.assignment(header)
                self.skip(" \t")
            elif char == "[":
                for key in self.pending:
                    self.marks.at(key).declared = True
                self.pending.clear()
                header = self.array_header() if self.text.startswith("[[", self.at) else self.table_header()
                self.skip(" \t")
            elif char != "#":
                self.fail("Invalid statement")
            self.comment()
            char = self.peek()
            if char == "":
                break
            if char != "\n":
                self.fail("Expected newline or end of document after a statement")
            self.at += 1
        return self.root

    def table_header(self):
        self.at += 1
        self.skip(" \t")
        key = self.key()
        if self.marks.is_declared(key) or self.marks.is_closed(key):
            self.fail(f"Cannot declare {key} twice")
        self.marks.at(key).declared = True
        try:
            _table_at(self.root, key)
        except KeyError:
            self.fail("Cannot overwrite a value")
        if self.peek() != "]":
            self.fail("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def array_header(self):
        self.at += 2
        self.skip(" \t")
        key = self.key()
        if self.marks.is_closed(key):
            self.fail(f"Cannot mutate immutable namespace {key}")
        self.marks.forget(key)
        self.marks.at(key).declared = True
        try:
            array = _table_at(self.root, key[:-1]).setdefault(key[-1], [])
            if not isinstance(array, list):
                raise KeyError(key[-1])
        except KeyError:
            self.fail("Cannot overwrite a value")
        array.append({})
        if not self.text.startswith("]]", self.at):
            self.fail("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def assignment(self, header):
        key, value = self.pair()
        for length in range(1, len(key)):
            above = header + key[:length]
            if self.marks.is_declared(above):
                self.fail(f"Cannot redefine namespace {above}")
            self.pending.append(above)
        above = header + key[:-1]
        if self.marks.is_closed(above):
            self.fail(f"Cannot mutate immutable namespace {above}")
        try:
            table = _table_at(self.root, above)
        except KeyError:
            self.fail("Cannot overwrite a value")
        if key[-1] in table:
            self.fail("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            self.marks.at(header + key).closed = True
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(" \t")
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(" \t")
        while self.peek() == ".":
            self.at += 1
            self.skip(" \t")
            parts.append(self.key_part())
            self.skip(" \t")
        return tuple(parts)

    def key_part(self):
        char = self.peek()
        if char == "'":
            return self.literal_line()
        if char == '"':
            self.at += 1
            return self.basic(_ILLEGAL_IN_LINE, multiline=False)
        if char == "" or char not in _BARE:
            self.fail("Invalid initial character for a key part")
        start = self.at
        self.skip(_BARE)
        return self.text[start : self.at]

    # ---- values -------------------------------------------------------------------------------------------------------

    def value(self):
        text, at = self.text, self.at
        char = self.peek()
        if char == '"':
            if text.startswith('"""', at):
                return self.lines('"')
            self.at += 1
            return self.basic(_ILLEGAL_IN_LINE, multiline=False)
        if char == "'":
            return self.lines("'") if text.startswith("'''", at) else self.literal_line()
        if char == "[":
            return self.array()
        if char == "{":
            return self.inline_table()
        for word, value in (("true", True), ("false", False)):
            if text.startswith(word, at):
                self.at += len(word)
                return value
        found = _datetime.match(text, at)
        if found:
            try:
                value = _moment(found)
            except ValueError:
                self.fail("Invalid date or datetime")
            self.at = found.end()
            return value
        found = _time.match(text, at)
        if found:
            self.at = found.end()
            return _clock(*found.groups())
        found = _number.match(text, at)
        if found:
            self.at = found.end()
            return self.parse_float(found[0]) if found["float"] else int(found[0], 0)
        for length in (3, 4):
            word = text[at : at + length]
            if word.lstrip("+-") in ("inf", "nan") and word[-3:] in ("inf", "nan") and len(word) == length:
                self.at += length
                return self.parse_float(word)
        self.fail("Invalid value")

    def array(self):
        self.at += 1
        items = []
        self.space_and_comments()
        while self.peek() != "]":
            items.append(self.value())
            self.space_and_comments()
            char = self.peek()
            if char == "]":
                break
            if char != ",":
                self.fail("Unclosed array")
            self.at += 1
            self.space_and_comments()
        self.at += 1
        return items

    def inline_table(self):
        self.at += 1
        table = {}
        marks = _Marks()
        self.skip(" \t")
        if self.peek() == "}":
            self.at += 1
            return table
        while True:
            key, value = self.pair()
            if marks.is_closed(key):
                self.fail(f"Cannot mutate immutable namespace {key}")
            try:
                inner = _table_at(table, key[:-1], through_arrays=False)
            except KeyError:
                self.fail("Cannot overwrite a value")
            if key[-1] in inner:
                self.fail(f"Duplicate inline table key {key[-1]!r}")
            inner[key[-1]] = value
            self.skip(" \t")
            char = self.peek()
            if char == "}":
                self.at += 1
                return table
            if char != ",":
                self.fail("Unclosed inline table")
            if isinstance(value, (dict, list)):
                marks.at(key).closed = True
            self.at += 1
            self.skip(" \t")

    # ---- strings ------------------------------------------------------------------------------------------------------

    def literal_line(self):
        self.at += 1
        start = self.at
        self.until("'", _ILLEGAL_IN_LINE, "Expected \"'\"")
        self.at += 1
        return self.text[start : self.at - 1]

    def lines(self, quote):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        if quote == "'":
            start = self.at
            self.until("'''", _ILLEGAL_IN_LINES, "Expected \"'''\"")
            result = self.text[start : self.at]
            self.at += 3
        else:
            result = self.basic(_ILLEGAL_IN_LINES, multiline=True)
        # Up to two quotes may stand right before the closing three.
        for _ in range(2):
            if self.peek() != quote:
                break
            result += quote
            self.at += 1
        return result

    def basic(self, illegal, multiline):
        text = self.text
        parts = []
        start = self.at
        while True:
            char = self.peek()
            if char == "":
                self.fail("Unterminated string")
            if char == '"':
                if not multiline or text.startswith('"""', self.at):
                    parts.append(text[start : self.at])
                    self.at += 3 if multiline else 1
                    return "".join(parts)
                self.at += 1
            elif char == "\\":
                parts.append(text[start : self.at])
                parts.append(self.escape(multiline))
                start = self.at
            elif char in illegal:
                self.fail(f"Illegal character {char!r}")
            else:
                self.at += 1

    def escape(self, multiline):
        char = self.text[self.at + 1 : self.at + 2]
        self.at = min(self.at + 2, len(self.text) + 1)
        if char == "":
            self.fail("Unterminated string", len(self.text) + 1)
        if multiline and char in " \t\n":
            # A backslash at the end of a line takes away all white space that follows.
            if char != "\n":
                self.skip(" \t")
                if self.peek() == "":
                    return ""
                if self.peek() != "\n":
                    self.fail("Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if char in "uU":
            return self.code_point(4 if char == "u" else 8)
        if char not in _ESCAPES:
            self.fail("Unescaped '\\' in a string")
        return _ESCAPES[char]

    def code_point(self, length):
        digits = self.text[self.at : self.at + length]
        if len(digits) != length or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
            self.fail("Invalid hex value")
        self.at += length
        number = int(digits, 16)
        if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            self.fail("Escaped character is not a Unicode scalar value")
        return chr(number)


def _clock(hour, minute, second, fraction):
    return time(int(hour), int(minute), int(second), int(fraction.ljust(6, "0")) if fraction else 0)


def _moment(found):
    """The date or datetime that a match of _datetime describes."""
    year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes = found.groups()
    day = date(int(year), int(month), int(day))
    if hour is None:
        return day
    zone = None
    if zulu:
        zone = timezone.utc
    elif sign:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(-offset if sign == "-" else offset)
    return datetime.combine(day, _clock(hour, minute, second, fraction), zone)
