"""Text that is not ASCII in headers."""

__all__ = ["Header", "decode_header", "make_header"]

import binascii
import re

from email.errors import HeaderParseError

_word = re.compile(r"=\?([^?]*?)\?([qQbB])\?(.*?)\?=")


def decode_header(header):
    """The parts of a header as (text or bytes, charset or None)."""
    if hasattr(header, "_chunks"):
        return [(text.encode(str(charset), "replace"), str(charset)) for text, charset in header._chunks]
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
    decoded = []
    for text, how, charset in parts:
        if how is None:
            # White space between two encoded words is not part of the text.
            if not text.strip():
                continue
            decoded.append((text.encode("raw-unicode-escape"), None))
        elif how == "q":
            raw = re.sub(r"=([0-9a-fA-F]{2})", lambda found: chr(int(found[1], 16)), text.replace("_", " "))
            decoded.append((raw.encode("latin-1"), charset))
        else:
            try:
                decoded.append((binascii.a2b_base64(text + "=" * (-len(text) % 4)), charset))
            except binascii.Error:
                raise HeaderParseError("Base64 decoding error")
    joined = []
    for data, charset in decoded:
        if joined and joined[-1][1] == charset:
            data = joined.pop()[0] + (b" " if charset is None else b"") + data
        joined.append((data, charset))
    return joined


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=" "):
    """A Header of what decode_header() gives."""
    header = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        header.append(text, charset)
    return header


class Header:
    """Text of a header, in parts that each have a charset."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=" ", errors="strict"):
        self._charset = str(charset) if charset is not None else "us-ascii"
        self._maxlinelen, self._header_name, self._continuation_ws = maxlinelen or 78, header_name, continuation_ws
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors="strict"):
        charset = self._charset if charset is None else str(charset)
        if not isinstance(s, str):
            s = s.decode(charset, errors)
        elif charset == "us-ascii" and not s.isascii():
            charset = "utf-8"
        else:
            s.encode(charset, errors)
        self._chunks.append((s, charset))

    def __str__(self):
        text = ""
        before = None
        for part, charset in self._chunks:
            both_encoded = before not in (None, "us-ascii") and charset != "us-ascii"
            if text and not both_encoded and not text[-1].isspace() and not part[:1].isspace():
                text += " "
            text += part
            before = charset
        return text

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=";, \t", maxlinelen=None, linesep="\n"):
        most = maxlinelen or self._maxlinelen
        used = len(self._header_name) + 2 if self._header_name else 0
        lines, line = [], ""
        for text, charset in self._chunks:
            if charset == "us-ascii":
                line += (" " if line else "") + text
                continue
            for place, word in enumerate(_words(text, charset, most - used - len(line) - bool(line), most - len(self._continuation_ws))):
                if place:
                    lines.append(line)
                    line, used = self._continuation_ws + word, 0
                else:
                    line += (" " if line else "") + word
        return linesep.join([*lines, line])


_safe = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-!*+/"


def _quoted_length(data):
    return sum(1 if byte in _safe or byte == 32 else 3 for byte in data)


def _quotes(data, charset, bias):
    """Whether a text is to be quoted: where base64 is no shorter (by more than a bias), and always in the charsets of Western Europe."""
    if charset.lower().startswith("iso-8859-1"):
        return True
    return _quoted_length(data) - (len(data) + 2) // 3 * 4 <= bias


def _encoded(text, charset, bias=0, quotes=None):
    """An encoded word: quoted where that is short, else in base64."""
    data = text.encode(charset)
    if _quotes(data, charset, bias) if quotes is None else quotes:
        return f"=?{charset}?q?{''.join(chr(c) if c in _safe else '_' if c == 32 else '=%02X' % c for c in data)}?="
    return f"=?{charset}?b?{binascii.b2a_base64(data, newline=False).decode()}?="


def _words(text, charset, first, others):
    """Encoded words of a text, none of which is longer than there is room."""
    quotes = _quotes(text.encode(charset), charset, 0)
    words, current, room = [], "", first
    for char in text:
        if current and len(_encoded(current + char, charset, quotes=quotes)) > room:
            words.append(_encoded(current, charset, quotes=quotes))
            current, room = "", others
        current += char
    return [*words, _encoded(current, charset, quotes=quotes)]
