"""Quoted-printable text in messages."""

__all__ = [
    'body_decode', 'body_encode', 'body_length', 'decode', 'decodestring', 'header_decode', 'header_encode', 'header_length', 'quote', 'unquote',
]

import re

_IN_HEADERS = frozenset(b"-!*+/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
_IN_BODIES = frozenset(b'\t ' + bytes(range(33, 127))) - {ord('=')}


def quote(c):
    """A character as it is quoted."""
    return '=%02X' % ord(c)


def unquote(s):
    """The character that =XY stands for."""
    return chr(int(s[1:3], 16))


def header_check(octet):
    """Whether a byte is quoted in headers."""
    return octet not in _IN_HEADERS


def body_check(octet):
    """Whether a byte is quoted in bodies."""
    return octet not in _IN_BODIES


def header_length(bytearray):
    """How long bytes are in an encoded word, where a blank is written as one character, too."""
    return sum(3 if octet != 32 and header_check(octet) else 1 for octet in bytearray)


def body_length(bytearray):
    """How long bytes are in a body."""
    return sum(3 if body_check(octet) else 1 for octet in bytearray)


def header_encode(header_bytes, charset='iso-8859-1'):
    """An encoded word of a header."""
    if not header_bytes:
        return ''
    if isinstance(header_bytes, str):
        header_bytes = header_bytes.encode('latin-1')
    word = ''.join('_' if octet == 32 else '=%02X' % octet if header_check(octet) else chr(octet) for octet in header_bytes)
    return f'=?{charset}?q?{word}?='


def _soft_lines(text, room):
    """Pieces of a line, none of which cuts a quoted character; `room` is for a piece with its "="."""
    while len(text) > room:
        cut = room - 1
        if text[cut - 1] == '=':
            cut -= 1
        elif text[cut - 2] == '=':
            cut -= 2
        yield text[:cut] + '='
        text = text[cut:]
    yield text


def body_encode(body, maxlinelen=76, eol='\n'):
    """A text, one character a byte, in lines that are not too long."""
    if maxlinelen < 4:
        raise ValueError('maxlinelen must be at least 4')
    if not body:
        return body
    written = []
    # Quoted before it is taken apart: no byte but CR and LF ends a line here.
    quoted = ''.join(quote(char) if char not in '\r\n' and ord(char) < 256 and body_check(ord(char)) else char for char in body)
    for line in quoted.splitlines():
        pieces = list(_soft_lines(line, maxlinelen))
        last = pieces[-1]
        if last and last[-1] in ' \t':
            # White space at the end of a line would be lost.
            room = maxlinelen - len(last)
            if room >= 2:
                pieces[-1] = last[:-1] + quote(last[-1])
            elif room == 1:
                pieces[-1:] = [last + '=', '']
            else:
                pieces[-1:] = [last[:-1] + '=', quote(last[-1])]
        written.extend(pieces)
    if body[-1] in '\r\n':
        written.append('')
    return eol.join(written)


def decode(encoded, eol='\n'):
    """The text of a quoted-printable one."""
    if not encoded:
        return encoded
    lines = []
    whole = ''
    for line in encoded.splitlines():
        line = line.rstrip()
        if not line:
            whole += eol
            continue
        soft = line.endswith('=')
        line = line[:-1] if soft else line
        whole += re.sub('=([0-9a-fA-F]{2})', lambda found: chr(int(found[1], 16)), line) + ('' if soft else eol)
    if encoded[-1] not in '\r\n' and whole.endswith(eol):
        whole = whole[: -len(eol)]
    return whole


body_decode = decode
decodestring = decode


def header_decode(s):
    """The text of an encoded word's middle."""
    return re.sub('=[a-fA-F0-9]{2}', lambda found: unquote(found[0]), s.replace('_', ' '), flags=re.ASCII)
