"""Encoded words of headers: =?charset?how?text?=."""

import base64
import binascii

from email import base64mime, errors, quoprimime


def decode(ew):
    """(text, charset, language, defects) of an encoded word."""
    _, charset, how, text, _ = ew.split('?')
    charset, _, language = charset.partition('*')
    defects = []
    data = text.encode('ascii', 'surrogateescape')
    if how.lower() == 'q':
        raw = quoprimime.header_decode(text).encode('latin-1')
    else:
        missing = -len(data) % 4
        if missing:
            defects.append(errors.InvalidBase64PaddingDefect())
        try:
            raw = base64.b64decode(data + b'=' * missing, validate=True)
        except binascii.Error:
            defects.append(errors.InvalidBase64CharactersDefect())
            raw = base64.b64decode(data + b'==')
    try:
        shown = raw.decode(charset)
    except UnicodeDecodeError:
        defects.append(errors.UndecodableBytesDefect(f'Encoded word contains bytes not decodable using {charset!r} charset'))
        shown = raw.decode(charset, 'surrogateescape')
    except LookupError:
        shown = raw.decode('ascii', 'surrogateescape')
        if charset.lower() != 'unknown-8bit':
            defects.append(errors.CharsetError(f'Unknown charset {charset!r} in encoded word; decoded as unknown bytes'))
    return shown, charset, language, defects


def encode(string, charset='utf-8', encoding=None, lang=''):
    """The encoded word of a text, in whichever way is shorter."""
    data = string.encode('ascii', 'surrogateescape') if charset == 'unknown-8bit' else string.encode(charset)
    if encoding is None:
        encoding = 'q' if quoprimime.header_length(data) - base64mime.header_length(data) < 5 else 'b'
    name = charset + (f'*{lang}' if lang else '')
    return quoprimime.header_encode(data, name) if encoding == 'q' else base64mime.header_encode(data, name)
