"""The tokens of a Python source."""

import collections
import io
import re
from builtins import open as _builtin_open
from codecs import BOM_UTF8, lookup

import token as _token
from _tokenize import tokens as _tokens
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = [*_token.__all__, "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

cookie_re = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
blank_re = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)


class TokenError(Exception):
    pass


class TokenInfo(collections.namedtuple("TokenInfo", "type string start end line")):
    def __repr__(self):
        shown = "%d (%s)" % (self.type, tok_name[self.type])
        return "TokenInfo(type=%s, string=%r, start=%r, end=%r, line=%r)" % self._replace(type=shown)

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:  # as line 55
            return EXACT_TOKEN_TYPES[self.string]  # as line 56
        return self.type


def generate_tokens(readline):
    return _generate(_text_lines(readline))


def tokenize(readline):
    """Tokenize a source reading Python code as bytes; the first token tells the encoding."""
    encoding, consumed = detect_encoding(readline)  # as line 491
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    if encoding == "utf-8-sig":  # as line 494
        encoding = "utf-8"

    def lines():
        waiting = iter(consumed)
        for line in waiting:
            yield line.decode(encoding)
        for line in _text_lines(readline):
            yield line.decode(encoding)

    yield from _generate(lines())


def _text_lines(readline):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line


def _generate(lines):
    lines = list(lines)
    source = "".join(lines)
    # Several lines may come at once, and one line in pieces.
    lines = re.findall(r"[^\n]*\n|[^\n]+", source)
    found, problem = _tokens(source)
    for kind, string, row, column, end_row, end_column in found:
        type = _token._values[kind]
        shown = "".join(lines[row - 1 : end_row])
        if string == "\n" and kind in ("NEWLINE", "NL") and shown.endswith("\r\n"):
            string = "\r\n"
            end_column += 1
        if kind == "DEDENT":
            row, column = (row, column) if row <= len(lines) else (len(lines) + 1, 0)
            end_row, end_column = row, column
        yield TokenInfo(type, string, (row, column), (end_row, end_column), shown)
    if problem is not None:
        _complain(problem, lines)
    yield TokenInfo(ENDMARKER, "", (len(lines) + 1, 0), (len(lines) + 1, 0), "")


def _complain(problem, lines):
    type, message, row, column = problem
    line = lines[row - 1] if row <= len(lines) else ""
    if type in ("IndentationError", "TabError"):
        raise {"TabError": TabError}.get(type, IndentationError)(message, ("<string>", row, len(line.rstrip("\r\n")) + 1, line.rstrip("\r\n"), None, None))
    if message.startswith(("unterminated triple-quoted", "EOF in multi-line string")):
        raise TokenError("EOF in multi-line string", (row, column))
    if "was never closed" in message or "unexpected EOF" in message:
        raise TokenError("unexpected EOF in multi-line statement", (len(lines), 0))
    raise TokenError(message, (row, column))


def _normal_name(encoding):
    """The names of encodings that matter here, in one spelling."""
    start = encoding[:12].lower().replace("_", "-")
    if start == "utf-8" or start.startswith("utf-8-"):
        return "utf-8"
    names = ("latin-1", "iso-8859-1", "iso-latin-1")
    if start in names or start.startswith(tuple(name + "-" for name in names)):
        return "iso-8859-1"
    return encoding


def detect_encoding(readline):
    """The encoding of a source, from its first two lines, and the lines that were read for it."""
    filename = getattr(getattr(readline, "__self__", None), "name", None)
    has_mark = False
    default = "utf-8"

    def read():
        try:
            return readline()
        except StopIteration:
            return b""

    def cookie(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            message = "invalid or missing encoding declaration"
            raise SyntaxError(message if filename is None else f"{message} for {filename!r}")
        found = cookie_re.match(text)
        if not found:
            return None
        name = _normal_name(found.group(1))
        try:
            lookup(name)
        except LookupError:
            raise SyntaxError(
                f"unknown encoding: {name}" if filename is None else f"unknown encoding for {filename!r}: {name}"
            )
        if has_mark:
            if name != "utf-8":
                raise SyntaxError(
                    "encoding problem: utf-8" if filename is None else f"encoding problem for {filename!r}: utf-8"
                )
            name += "-sig"
        return name

    first = read()
    if first.startswith(BOM_UTF8):  # as line 428
        has_mark = True
        first = first[3:]  # as line 430
        default = "utf-8-sig"
    if not first:
        return default, []
    encoding = cookie(first)
    if encoding:
        return encoding, [first]
    if not blank_re.match(first):  # as line 439
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    encoding = cookie(second)
    return encoding or default, [first, second]


def open(filename):
    """Opens a file of Python code as text, in the encoding that it declares."""
    buffer = _builtin_open(filename, "rb")
    try:
        encoding, lines = detect_encoding(buffer.readline)  # as line 463
        buffer.seek(0)  # as line 464
        text = io.TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        buffer.close()  # as line 469
        raise  # as line 470


class Untokenizer:
    """Makes text of tokens again: exactly where their places are known, roughly where they are not."""

    def __init__(self):
        self.tokens = []
        self.row = 1
        self.column = 0
        self.encoding = None

    def move_to(self, start):
        row, column = start
        if row < self.row or row == self.row and column < self.column:
            raise ValueError(f"start ({row},{column}) precedes previous end ({self.row},{self.column})")
        if row > self.row:
            self.tokens.append("\\\n" * (row - self.row))
            self.column = 0
        if column > self.column:
            self.tokens.append(" " * (column - self.column))

    def untokenize(self, iterable):
        iterable = iter(iterable)
        indents = []
        starts_line = False
        for item in iterable:
            if len(item) == 2:
                self.roughly(item, iterable)
                break
            type, string, start, end, line = item
            if type == ENCODING:
                self.encoding = string
                continue
            if type == ENDMARKER:
                break
            if type == INDENT:
                indents.append(string)
                continue
            if type == DEDENT:
                indents.pop()  # as line 243
                self.row, self.column = end
                continue
            if type in (NEWLINE, NL):
                starts_line = True
            elif starts_line and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.column = len(indents[-1])
                starts_line = False
            elif type in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                doubled = string.replace("{", "{{").replace("}", "}}")
                end = end[0], end[1] + len(doubled) - len(string)
                string = doubled
            self.move_to(start)
            self.tokens.append(string)
            self.row, self.column = end
            if type in (NEWLINE, NL):
                self.row += 1
                self.column = 0
        return "".join(self.tokens)  # as line 270

    def roughly(self, first, iterable):
        indents = []
        starts_line = first[0] in (NEWLINE, NL)
        before_string = False
        for item in (first, *iterable):
            type, string = item[:2]
            if type == ENCODING:
                self.encoding = string
                continue
            if type in (NAME, NUMBER):
                string += " "
            after_string = before_string
            before_string = type == STRING
            if type == STRING and after_string:
                string = " " + string
            if type in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                string = string.replace("{", "{{").replace("}", "}}")
            if type == INDENT:
                indents.append(string)
                continue
            if type == DEDENT:
                indents.pop()
                continue
            if type in (NEWLINE, NL):
                starts_line = True
            elif starts_line and indents:
                self.tokens.append(indents[-1])
                starts_line = False
            self.tokens.append(string)


def untokenize(iterable):
    """Transform tokens back into Python source code: a str, or bytes when the first token tells the encoding."""
    maker = Untokenizer()
    text = maker.untokenize(iterable)
    return text if maker.encoding is None else text.encode(maker.encoding)
