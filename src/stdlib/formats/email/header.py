"""Text that is not ASCII in headers."""

__all__ = ['Header', 'decode_header', 'make_header']

import binascii
import itertools
import re

from email import charset as charsets
from email.errors import HeaderParseError

Charset = charsets.Charset
USASCII = Charset('us-ascii')
UTF8 = Charset('utf-8')
MAXLINELEN = 78

_word = re.compile(r'=\?([^?]*?)\?([qQbB])\?(.*?)\?=')
_hidden_header = re.compile(r'\n[^ \t]+:')
_blank = (' ', '\t')


def decode_header(header):
    """The parts of a header as (text or bytes, charset or None)."""
    if hasattr(header, '_chunks'):
        return [(charsets._encode(text, str(charset)), str(charset)) for text, charset in header._chunks]
    if not _word.search(header):
        return [(header, None)]
    parts = []
    for line in header.splitlines():
        at = 0
        for found in _word.finditer(line):
            before = line[at : found.start()]
            parts.append((before if at else before.lstrip(), None, None))
            parts.append((found[3], found[2].lower(), found[1].lower()))
            at = found.end()
        parts.append((line[at:] if at else line.lstrip(), None, None))
    parts = [part for part in parts if part[0] or part[1]]
    decoded = []
    for at, (text, how, charset) in enumerate(parts):
        if how is None:
            # White space between two encoded words is not part of the text.
            between = 0 < at < len(parts) - 1 and parts[at - 1][1] and parts[at + 1][1]
            if between and text.isspace():
                continue
            decoded.append((text.encode('raw-unicode-escape'), None))
        elif how == 'q':
            raw = re.sub('=([0-9a-fA-F]{2})', lambda found: chr(int(found[1], 16)), text.replace('_', ' '))
            decoded.append((raw.encode('latin-1'), charset))
        else:
            try:
                decoded.append((binascii.a2b_base64(text + '==='[: -len(text) % 4]), charset))
            except binascii.Error:
                raise HeaderParseError('Base64 decoding error')
    joined = []
    for data, charset in decoded:
        if joined and joined[-1][1] == charset:
            data = joined.pop()[0] + (b' ' if charset is None else b'') + data
        joined.append((data, charset))
    return joined


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """A Header of what decode_header() gives."""
    header = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        header.append(text, charset if charset is None or isinstance(charset, Charset) else Charset(charset))
    return header


class Header:
    """Text of a header, in parts that each have a charset."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._charset = _charset(USASCII if charset is None else charset)
        self._continuation_ws = continuation_ws
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)
        self._maxlinelen = MAXLINELEN if maxlinelen is None else maxlinelen
        self._headerlen = 0 if header_name is None else len(header_name) + 2

    def append(self, s, charset=None, errors='strict'):
        """One more part of the text."""
        charset = self._charset if charset is None else _charset(charset)
        if not isinstance(s, str):
            codec = charset.input_codec or 'us-ascii'
            s = s.decode('us-ascii', 'surrogateescape') if codec == charsets.UNKNOWN8BIT else s.decode(codec, errors)
        codec = charset.output_codec or 'us-ascii'
        if codec != charsets.UNKNOWN8BIT:
            try:
                s.encode(codec, errors)
            except UnicodeEncodeError:
                if codec != 'us-ascii':
                    raise
                charset = UTF8
        self._chunks.append((s, charset))

    def _joined(self):
        """The parts, those of one charset as one."""
        chunks = []
        for text, charset in self._chunks:
            if chunks and chunks[-1][1] == charset:
                chunks[-1] = f'{chunks[-1][0]} {text}' if charset == USASCII else chunks[-1][0] + text, charset
            else:
                chunks.append((text, charset))
        return chunks

    def __str__(self):
        whole, before, ends_blank = '', None, None
        for text, charset in self._joined():
            name = charset
            if name == charsets.UNKNOWN8BIT:
                text = text.encode('ascii', 'surrogateescape').decode('ascii', 'replace')
            if whole:
                blank = bool(text) and text[0] in _blank
                if before not in (None, 'us-ascii'):
                    if name in (None, 'us-ascii') and not blank:
                        whole += ' '
                        ends_blank = None
                elif name not in (None, 'us-ascii') and not ends_blank:
                    whole += ' '
            ends_blank = bool(text) and text[-1] in _blank
            before = name
            whole += text
        return whole

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The text in ASCII, in lines that are not too long and are parted behind the first of `splitchars` that does."""
        if maxlinelen is None:
            maxlinelen = self._maxlinelen
        lines = _Lines(self._headerlen, maxlinelen or 1000000, self._continuation_ws, splitchars)
        before, seen, ends_blank = None, False, None
        self._chunks = self._joined()
        for text, charset in self._chunks:
            if seen:
                blank = bool(text) and text[0] in _blank
                if before not in (None, 'us-ascii'):
                    if not blank or charset not in (None, 'us-ascii'):
                        lines.add_gap()
                elif charset not in (None, 'us-ascii') and not ends_blank:
                    lines.add_gap()
            ends_blank = bool(text) and text[-1] in _blank
            before, seen = charset, True
            rows = text.splitlines()
            lines.feed('', rows[0] if rows else '', charset)
            for row in rows[1:]:
                lines.end_line()
                bare = row.lstrip()
                if charset.header_encoding is not None:
                    lines.feed(self._continuation_ws, ' ' + bare, charset)
                else:
                    lines.feed(row[: len(row) - len(bare)], bare, charset)
            if len(rows) > 1:
                lines.end_line()
        if self._chunks:
            lines.add_gap()
        text = lines.text(linesep)
        if _hidden_header.search(text):
            raise HeaderParseError('header value appears to contain an embedded header: {!r}'.format(text))
        return text


def _charset(charset):
    return charset if isinstance(charset, Charset) else Charset(charset)


class _Lines:
    """The lines of a header; the last one as pairs of white space and what follows it."""

    def __init__(self, used, most, indent, splitchars):
        self._most, self._indent, self._splitchars = most, indent, splitchars
        self._done = []
        self._used, self._current = used, []

    def _length(self):
        return self._used + sum(len(space) + len(part) for space, part in self._current)

    def end_line(self):
        """What follows stands in another line."""
        if self._current and self._current[-1] == (' ', ''):
            self._current.pop()
        text = ''.join(map(''.join, self._current))
        if self._length() > 0:
            if not self._used and text.isspace() and self._done:
                self._done[-1] += text
            else:
                self._done.append(text)
        self._current, self._used = [], 0

    def add_gap(self):
        """A space, unless the line ends here."""
        self._current.append((' ', ''))

    def text(self, linesep):
        """All lines."""
        self.end_line()
        return linesep.join(self._done)

    def feed(self, space, text, charset):
        """More text, behind white space."""
        if charset.header_encoding is None:
            parts = re.split('([ \t]+)', space + text)
            if parts[0]:
                parts.insert(0, '')
            else:
                del parts[0]
            for blank, part in itertools.batched(parts, 2):
                self._add(blank, part)
            return
        words = charset.header_encode_lines(text, self._rooms())
        if words[0] is not None:
            self._add(space, words[0])
        if len(words) == 1:
            return
        self.end_line()
        self._current.append((self._indent, words[-1]))
        self._done.extend(self._indent + word for word in words[1:-1])

    def _rooms(self):
        yield self._most - self._length()
        while True:
            yield self._most - len(self._indent)

    def _add(self, space, part):
        self._current.append((space, part))
        if self._length() <= self._most:
            return
        for char in self._splitchars:
            for at in range(len(self._current) - 1, 0, -1):
                before = self._current[at - 1][1]
                blank = self._current[at][0]
                if char.isspace() and blank and blank[0] == char or before and before[-1] == char:
                    rest = self._current[at:]
                    del self._current[at:]
                    self._done.append(''.join(map(''.join, self._current)))
                    self._current, self._used = rest, 0
                    return
        space, part = self._current.pop()
        if self._used > 0:
            # The name of the header stays alone.
            self.end_line()
            space = space or ' '
        self._current.append((space, part))
