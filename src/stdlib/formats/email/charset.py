"""How texts of a charset are written into headers and bodies."""

__all__ = ['Charset', 'add_alias', 'add_charset', 'add_codec']

from email import base64mime, errors, quoprimime
from email.encoders import encode_7or8bit

QP = 1
BASE64 = 2
SHORTEST = 3
RFC2047_CHROME_LEN = 7
DEFAULT_CHARSET = 'us-ascii'
UNKNOWN8BIT = 'unknown-8bit'
EMPTYSTRING = ''

CHARSETS = {
    **{f'iso-8859-{number}': (QP, QP, None) for number in (1, 2, 3, 4, 9, 10, 13, 14, 15, 16)},
    'windows-1252': (QP, QP, None),
    'viscii': (QP, QP, None),
    'us-ascii': (None, None, None),
    'big5': (BASE64, BASE64, None),
    'gb2312': (BASE64, BASE64, None),
    'euc-jp': (BASE64, None, 'iso-2022-jp'),
    'shift_jis': (BASE64, None, 'iso-2022-jp'),
    'iso-2022-jp': (BASE64, None, None),
    'koi8-r': (BASE64, BASE64, None),
    'utf-8': (SHORTEST, BASE64, 'utf-8'),
}

ALIASES = {
    f'latin{sign}{number}': f'iso-8859-{part}'
    for number, part in zip(range(1, 11), (1, 2, 3, 4, 9, 10, 13, 14, 15, 16))
    for sign in '_-'
} | {'cp949': 'ks_c_5601-1987', 'euc_jp': 'euc-jp', 'euc_kr': 'euc-kr', 'ascii': 'us-ascii'}

CODEC_MAP = {'gb2312': 'eucgb2312_cn', 'big5': 'big5_tw', 'us-ascii': None}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    """Says how a charset is encoded in headers and bodies."""
    if body_enc == SHORTEST:
        raise ValueError('SHORTEST not allowed for body_enc')
    CHARSETS[charset] = header_enc, body_enc, output_charset


def add_alias(alias, canonical):
    """Another name of a charset."""
    ALIASES[alias] = canonical


def add_codec(charset, codecname):
    """The codec of a charset."""
    CODEC_MAP[charset] = codecname


def _encode(string, codec):
    return string.encode('ascii', 'surrogateescape') if codec == UNKNOWN8BIT else string.encode(codec)


class Charset:
    """What is known of a charset."""

    __hash__ = None

    def __init__(self, input_charset=DEFAULT_CHARSET):
        try:
            if isinstance(input_charset, str):
                input_charset.encode('ascii')
            else:
                input_charset = str(input_charset, 'ascii')
        except UnicodeError:
            raise errors.CharsetError(input_charset)
        name = input_charset.lower()
        self.input_charset = ALIASES.get(name, name)
        header, body, output = CHARSETS.get(self.input_charset, (SHORTEST, BASE64, None))
        output = output or self.input_charset
        self.header_encoding = header
        self.body_encoding = body
        self.output_charset = ALIASES.get(output, output)
        self.input_codec = CODEC_MAP.get(self.input_charset, self.input_charset)
        self.output_codec = CODEC_MAP.get(self.output_charset, self.output_charset)

    def __repr__(self):
        return self.input_charset.lower()

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def get_body_encoding(self):
        """The name of the encoding of bodies, or the function that encodes them."""
        if self.body_encoding == QP:
            return 'quoted-printable'
        return 'base64' if self.body_encoding == BASE64 else encode_7or8bit

    def get_output_charset(self):
        """The charset that is written."""
        return self.output_charset or self.input_charset

    def _encoder(self, data):
        if self.header_encoding == SHORTEST:
            return base64mime if base64mime.header_length(data) < quoprimime.header_length(data) else quoprimime
        return {QP: quoprimime, BASE64: base64mime}.get(self.header_encoding)

    def header_encode(self, string):
        """An encoded word of a text."""
        codec = self.output_codec or 'us-ascii'
        data = _encode(string, codec)
        encoder = self._encoder(data)
        return string if encoder is None else encoder.header_encode(data, codec)

    def header_encode_lines(self, string, maxlengths):
        """Encoded words of a text, each of which has the room that is next in `maxlengths`; None where the first has none."""
        codec = self.output_codec or 'us-ascii'
        encoder = self._encoder(_encode(string, codec))
        charset = self.get_output_charset()
        around = len(charset) + RFC2047_CHROME_LEN
        words, current = [], ''
        room = next(maxlengths) - around
        for char in string:
            if encoder.header_length(_encode(current + char, charset)) > room:
                words.append(encoder.header_encode(_encode(current, codec), codec) if current or words else None)
                current = ''
                room = next(maxlengths) - around
            current += char
        words.append(encoder.header_encode(_encode(current, codec), codec))
        return words

    def body_encode(self, string):
        """A text as it is written in a body."""
        if not string:
            return string
        data = string.encode(self.output_charset) if isinstance(string, str) else string
        if self.body_encoding == BASE64:
            return base64mime.body_encode(data)
        if self.body_encoding == QP:
            return quoprimime.body_encode(data.decode('latin1'))
        return data.decode('ascii') if isinstance(string, str) else string
