# str.encode and bytes.decode: encodings, error handlers, error messages.


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error, *getattr(error, "__notes__", ()))


for line in r"""
b'\xff'.decode()
b'a\xc3'.decode()
b'a\xc3b'.decode()
b'\xe2\x82'.decode()
b'\xe2\x82a'.decode()
b'\xe2a'.decode()
b'\xed\xa0\x80'.decode()
b'\xf0\x9f\x98'.decode()
b'\xf0\x9f\x98a'.decode()
b'\xf0\x80\x80\x80'.decode()
b'\xf4\x90\x80\x80'.decode()
b'\xf5\x80'.decode()
b'\xc0\x80'.decode()
b'\x80abc'.decode(errors='replace')
b'\xe2\x82a\xff'.decode(errors='replace')
b'\xf0\x9f\x98a\xed\xa0\x80'.decode(errors='replace')
b'\xe2\x82a\xff'.decode(errors='ignore')
b'\xe2\x82a\xff'.decode(errors='backslashreplace')
b'\xe2\x82a\xff'.decode(errors='surrogateescape')
b'\xed\xa0\x80'.decode(errors='surrogatepass')
b'\xe2\x82a\xff'.decode(errors='foo')
b'abc'.decode(errors='foo')
b'abc'.decode('foo')
b'\xff'.decode('ascii')
b'\xff\xfea\x00'.decode('utf-16')
b'\xff\xfea'.decode('utf-16')
b'\x00\xd8a\x00'.decode('utf-16-le')
b'\x00\xdca\x00'.decode('utf-16-le')
b'\x00\xd8'.decode('utf-16-le')
b'a'.decode('utf-16-le')
b'\xff\xfe\x00\x00a\x00\x00\x00'.decode('utf-32')
b'\x00\x00\x11\x00'.decode('utf-32-le')
b'\x00\xd8\x00\x00'.decode('utf-32-le')
b'a'.decode('utf-32-le')
'a\ud800b'.encode()
'a\ud800\ud801b'.encode()
'a\ud800b'.encode(errors='replace')
'a\ud800b'.encode(errors='ignore')
'a\ud800b'.encode(errors='backslashreplace')
'a\ud800b'.encode(errors='xmlcharrefreplace')
'a\udc80b'.encode(errors='surrogateescape')
'a\ud800b'.encode(errors='surrogateescape')
'a\ud800b'.encode(errors='surrogatepass')
'a\ud800b'.encode(errors='namereplace')
'é€b'.encode('ascii')
'é€b'.encode('ascii','replace')
'é€b'.encode('ascii','namereplace')
'é€b\U0001F600'.encode('ascii','backslashreplace')
'é€b'.encode('ascii','xmlcharrefreplace')
'é€b'.encode('latin-1')
'é€b'.encode('iso8859-1')
'é€b'.encode('L1','replace')
'\ud800'.encode('utf-16')
'\ud800'.encode('utf-16-le')
'\ud800'.encode('utf-32')
'é€\n\U0001F600\x80"\\'.encode('unicode_escape')
b'\\xe9\\u20ac\\n\\N{EURO SIGN}\xe9'.decode('unicode_escape')
b'\\x'.decode('unicode_escape')
b'\\u12'.decode('unicode_escape')
b'\\'.decode('unicode_escape')
'é€\n'.encode('raw_unicode_escape')
'abc'.encode('rot13')
b'abc'.decode('hex')
'x'.encode('hex')
'abc'.encode('utf8', 5)
'abc'.encode(5)
'abc'.encode(errors='bogus')
b'abc'.decode('utf8','strict','x')
b'abc'.decode(3)
""".strip().splitlines():
    show(line)
# expect: b'\xff'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: b'a\xc3'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
# expect: b'a\xc3b'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte
# expect: b'\xe2\x82'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# expect: b'\xe2\x82a'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte
# expect: b'\xe2a'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
# expect: b'\xed\xa0\x80'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# expect: b'\xf0\x9f\x98'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
# expect: b'\xf0\x9f\x98a'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte
# expect: b'\xf0\x80\x80\x80'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
# expect: b'\xf4\x90\x80\x80'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
# expect: b'\xf5\x80'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
# expect: b'\xc0\x80'.decode() -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# expect: b'\x80abc'.decode(errors='replace') -> '�abc'
# expect: b'\xe2\x82a\xff'.decode(errors='replace') -> '�a�'
# expect: b'\xf0\x9f\x98a\xed\xa0\x80'.decode(errors='replace') -> '�a���'
# expect: b'\xe2\x82a\xff'.decode(errors='ignore') -> 'a'
# expect: b'\xe2\x82a\xff'.decode(errors='backslashreplace') -> '\\xe2\\x82a\\xff'
# expect: b'\xe2\x82a\xff'.decode(errors='surrogateescape') -> '\udce2\udc82a\udcff'
# expect: b'\xed\xa0\x80'.decode(errors='surrogatepass') -> '\ud800'
# expect: b'\xe2\x82a\xff'.decode(errors='foo') -> LookupError unknown error handler name 'foo'
# expect: b'abc'.decode(errors='foo') -> 'abc'
# expect: b'abc'.decode('foo') -> LookupError unknown encoding: foo
# expect: b'\xff'.decode('ascii') -> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# expect: b'\xff\xfea\x00'.decode('utf-16') -> 'a'
# expect: b'\xff\xfea'.decode('utf-16') -> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data
# expect: b'\x00\xd8a\x00'.decode('utf-16-le') -> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate decoding with 'utf-16-le' codec failed
# expect: b'\x00\xdca\x00'.decode('utf-16-le') -> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding decoding with 'utf-16-le' codec failed
# expect: b'\x00\xd8'.decode('utf-16-le') -> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data decoding with 'utf-16-le' codec failed
# expect: b'a'.decode('utf-16-le') -> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data decoding with 'utf-16-le' codec failed
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00'.decode('utf-32') -> 'a'
# expect: b'\x00\x00\x11\x00'.decode('utf-32-le') -> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) decoding with 'utf-32-le' codec failed
# expect: b'\x00\xd8\x00\x00'.decode('utf-32-le') -> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000) decoding with 'utf-32-le' codec failed
# expect: b'a'.decode('utf-32-le') -> UnicodeDecodeError 'utf-32-le' codec can't decode byte 0x61 in position 0: truncated data decoding with 'utf-32-le' codec failed
# expect: 'a\ud800b'.encode() -> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: 'a\ud800\ud801b'.encode() -> UnicodeEncodeError 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
# expect: 'a\ud800b'.encode(errors='replace') -> b'a?b'
# expect: 'a\ud800b'.encode(errors='ignore') -> b'ab'
# expect: 'a\ud800b'.encode(errors='backslashreplace') -> b'a\\ud800b'
# expect: 'a\ud800b'.encode(errors='xmlcharrefreplace') -> b'a&#55296;b'
# expect: 'a\udc80b'.encode(errors='surrogateescape') -> b'a\x80b'
# expect: 'a\ud800b'.encode(errors='surrogateescape') -> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: 'a\ud800b'.encode(errors='surrogatepass') -> b'a\xed\xa0\x80b'
# expect: 'a\ud800b'.encode(errors='namereplace') -> b'a\\ud800b'
# expect: 'é€b'.encode('ascii') -> UnicodeEncodeError 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: 'é€b'.encode('ascii','replace') -> b'??b'
# expect: 'é€b'.encode('ascii','namereplace') -> b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}b'
# expect: 'é€b\U0001F600'.encode('ascii','backslashreplace') -> b'\\xe9\\u20acb\\U0001f600'
# expect: 'é€b'.encode('ascii','xmlcharrefreplace') -> b'&#233;&#8364;b'
# expect: 'é€b'.encode('latin-1') -> UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# expect: 'é€b'.encode('iso8859-1') -> UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# expect: 'é€b'.encode('L1','replace') -> b'\xe9?b'
# expect: '\ud800'.encode('utf-16') -> UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: '\ud800'.encode('utf-16-le') -> UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed encoding with 'utf-16-le' codec failed
# expect: '\ud800'.encode('utf-32') -> UnicodeEncodeError 'utf-32' codec can't encode character '\ud800' in position 0: surrogates not allowed
# expect: 'é€\n\U0001F600\x80"\\'.encode('unicode_escape') -> b'\\xe9\\u20ac\\n\\U0001f600\\x80"\\\\'
# expect: b'\\xe9\\u20ac\\n\\N{EURO SIGN}\xe9'.decode('unicode_escape') -> 'é€\n€é'
# expect: b'\\x'.decode('unicode_escape') -> UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-1: truncated \xXX escape decoding with 'unicode_escape' codec failed
# expect: b'\\u12'.decode('unicode_escape') -> UnicodeDecodeError 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape decoding with 'unicode_escape' codec failed
# expect: b'\\'.decode('unicode_escape') -> UnicodeDecodeError 'unicodeescape' codec can't decode byte 0x5c in position 0: \ at end of string decoding with 'unicode_escape' codec failed
# expect: 'é€\n'.encode('raw_unicode_escape') -> b'\xe9\\u20ac\n'
# expect: 'abc'.encode('rot13') -> LookupError 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: b'abc'.decode('hex') -> LookupError 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: 'x'.encode('hex') -> LookupError 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: 'abc'.encode('utf8', 5) -> TypeError encode() argument 'errors' must be str, not int
# expect: 'abc'.encode(5) -> TypeError encode() argument 'encoding' must be str, not int
# expect: 'abc'.encode(errors='bogus') -> b'abc'
# expect: b'abc'.decode('utf8','strict','x') -> TypeError decode() takes at most 2 arguments (3 given)
# expect: b'abc'.decode(3) -> TypeError decode() argument 'encoding' must be str, not int
