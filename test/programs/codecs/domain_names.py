# International domain names: idna and punycode, their mistakes, and pages that no decoder of the host knows.
def shown(work):
    try:
        print(ascii(work()))
    except UnicodeError as error:
        print(type(error).__name__, error)


for name in ["bücher.de", "", "a.", "a..b", ".a", "a" * 64, "Straße.DE", "日本語。JP", "xn--ü", "\u0627a", "\u0627\u0628", "a\u00adb", "\ud800"]:
    shown(lambda: name.encode("idna"))
for data in [b"xn--bcher-kva.de", b"XN--BCHER-KVA", b"xn--", b"xn--0", b"a\xffb.c", b"xn--strae-oqa", b"xn--\xff"]:
    shown(lambda: data.decode("idna"))
for text in ["bücher", "", "abc", "日本語", "aü-", "\U0001f600x"]:
    coded = text.encode("punycode")
    print(coded, coded.decode("punycode") == text)
for data in [b"zz-z", b"a-!", b"abc"]:
    shown(lambda: data.decode("punycode"))
    shown(lambda: data.decode("punycode", "ignore"))
shown(lambda: "x".encode("idna", "ignore"))
for page in ["latin10", "cp037", "mac-cyrillic", "ibm855", "tis-620", "iso8859_9"]:
    upper = bytes(range(0xA0, 0xB0)).decode(page, "replace")
    shown(lambda: upper)
    shown(lambda: "€ğЖ".encode(page, "xmlcharrefreplace"))

# The encoding that refuses; and where there is nothing to decode, nobody looks for the encoding.
import codecs

for name in ('undefined', 'UNDEFINED'):
    shown(lambda: 'x'.encode(name))
    shown(lambda: ''.encode(name, 'ignore'))
    shown(lambda: b'x'.decode(name))
    shown(lambda: b''.decode(name))
    shown(lambda: codecs.decode(b'', name))
    shown(lambda: codecs.getincrementaldecoder(name)().decode(b'x'))
    shown(lambda: codecs.lookup(name).name)
shown(lambda: [b''.decode('no such'), bytearray().decode('hex'), str(memoryview(b''), 'no such', 'at all')])
# expect: b'xn--bcher-kva.de'
# expect: b''
# expect: b'a.'
# expect: UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 2: label empty
# expect: UnicodeEncodeError 'idna' codec can't encode character '\x2e' in position 0: label empty
# expect: UnicodeEncodeError 'idna' codec can't encode characters in position 0-63: label too long
# expect: b'strasse.DE'
# expect: b'xn--wgv71a119e.JP'
# expect: UnicodeEncodeError 'idna' codec can't encode characters in position 0-3: Label starts with ACE prefix
# expect: UnicodeEncodeError 'idna' codec can't encode character '\x61' in position 1: Violation of BIDI requirement 2
# expect: b'xn--mgbc'
# expect: b'ab'
# expect: UnicodeEncodeError 'idna' codec can't encode character '\ud800' in position 0: Invalid character '\ud800'
# expect: 'b\xfccher.de'
# expect: 'B\xfcCHER'
# expect: UnicodeDecodeError 'idna' codec can't decode byte 0x78 in position 0: label empty
# expect: UnicodeDecodeError 'idna' codec can't decode bytes in position 5-5: incomplete punycode string
# expect: UnicodeDecodeError 'idna' codec can't decode byte 0xff in position 1: ordinal not in range(128)
# expect: UnicodeDecodeError 'idna' codec can't decode bytes in position 0-12: IDNA does not round-trip, 'b'xn--strae-oqa'' != 'b'strasse''
# expect: UnicodeDecodeError 'idna' codec can't decode byte 0xff in position 4: Invalid extended code point '255'
# expect: b'bcher-kva' True
# expect: b'' True
# expect: b'abc-' True
# expect: b'wgv71a119e' True
# expect: b'a--xka' True
# expect: b'x-iv3s' True
# expect: UnicodeDecodeError 'punycode' codec can't decode bytes in position 4-4: incomplete punycode string
# expect: 'zz'
# expect: UnicodeDecodeError 'punycode' codec can't decode byte 0x21 in position 2: Invalid extended code point '33'
# expect: 'a'
# expect: '\x82\x81\x80'
# expect: '\x82\x81\x80'
# expect: UnicodeError Unsupported error handling: ignore
# expect: '\xa0\u0104\u0105\u0141\u20ac\u201e\u0160\xa7\u0161\xa9\u0218\xab\u0179\xad\u017a\u017b'
# expect: b'\xa4&#287;&#1046;'
# expect: '\xb5~stuvwxyz\xa1\xbf\xd0\xdd\xde\xae'
# expect: b'P{\xf8\xf3\xf6\xf4^P{\xf2\xf8\xf7^P{\xf1\xf0\xf4\xf6^'
# expect: '\u2020\xb0\u0490\xa3\xa7\u2022\xb6\u0406\xae\xa9\u2122\u0402\u0452\u2260\u0403\u0453'
# expect: b'\xff&#287;\x86'
# expect: '\u0430\u0410\u0431\u0411\u0446\u0426\u0434\u0414\u0435\u0415\u0444\u0424\u0433\u0413\xab\xbb'
# expect: b'&#8364;&#287;\xea'
# expect: '\ufffd\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06\u0e07\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f'
# expect: b'&#8364;&#287;&#1046;'
# expect: '\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf'
# expect: b'&#8364;\xf0&#1046;'
# expect: UnicodeError undefined encoding
# expect: UnicodeError undefined encoding
# expect: UnicodeError undefined encoding
# expect: ''
# expect: UnicodeError undefined encoding
# expect: UnicodeError undefined encoding
# expect: 'undefined'
# expect: UnicodeError undefined encoding
# expect: UnicodeError undefined encoding
# expect: UnicodeError undefined encoding
# expect: ''
# expect: UnicodeError undefined encoding
# expect: UnicodeError undefined encoding
# expect: 'undefined'
# expect: ['', '', '']
