"""Quoted-printable: text of which most is ASCII, in mails (RFC 1521)."""

from binascii import a2b_qp, b2a_qp

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'
EMPTYSTRING = b''


def encode(input, output, quotetabs, header=False):
    """Encodes one binary file into another. In a header a blank becomes an underscore."""
    output.write(encodestring(input.read(), quotetabs, header))


def encodestring(s, quotetabs=False, header=False):
    return b2a_qp(s, quotetabs=quotetabs, header=header)  # as line 103


def decode(input, output, header=False):
    """Decodes one binary file into another."""
    output.write(decodestring(input.read(), header))


def decodestring(s, header=False):
    return a2b_qp(s, header=header)  # as line 155


def needsquoting(c, quotetabs, header):
    """Whether a byte can not stand for itself."""
    if c in b' \t':  # as line 27
        return quotetabs
    if c == b'_':  # as line 30
        return header
    return c == ESCAPE or not (b' ' <= c <= b'~')  # as line 32


def quote(c):
    """A byte as its two digits."""
    return b'=%02X' % ord(c)


def ishex(c):
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'  # as line 168


def unhex(s):
    """The number that hexadecimal digits stand for."""
    bits = 0
    for digit in s:
        if not ishex(bytes((digit,))):
            raise AssertionError(f'non-hex digit {bytes((digit,))!r} in {s!r}')
        bits = bits * 16 + int(chr(digit), 16)
    return bits
