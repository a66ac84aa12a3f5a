"""The names of all characters, and characters by their names and second names."""
import hashlib, unicodedata

named = [(code, name) for code in range(0x110000) if (name := unicodedata.name(chr(code), None)) is not None]
print(len(named), hashlib.sha256(repr(named).encode()).hexdigest())
print(all(unicodedata.lookup(name) == chr(code) for code, name in named[::7]))
for character in "\ufdfa\u13a0\U00012000\U00013460\U00018b00\U0001b170\U0002ebf0\uf900\U000e0100\U0001d11e\u1401\ua000":
    print(ascii(character), unicodedata.name(character))
print(ascii("\N{CANADIAN SYLLABICS E}\N{yi syllable it}\N{NULL}\N{CARRIAGE RETURN}\N{NBSP}\N{VS16}\N{INFORMATION SEPARATOR ONE}\N{CJK COMPATIBILITY IDEOGRAPH-F900}"))
for second in ("SOH", "NEXT LINE", "LRM", "VS256", "LATIN CAPITAL LETTER GHA", "PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET"):
    print(second, ascii(unicodedata.lookup(second)))
for unknown in ("CJK UNIFIED IDEOGRAPH-2B73A", "VS257", "NUSHU CHARACTER-1B2FC", "YI SYLLABLE"):
    try:
        print(unicodedata.lookup(unknown))
    except KeyError as error:
        print(error)
for nameless in "\ue000\ud800\U00017000\U0010ffff\0":
    try:
        print(unicodedata.name(nameless))
    except ValueError as error:
        print(error)
for asked in ("cjk unified ideograph-4e00", "CJK UNIFIED IDEOGRAPH-4e00", "CJK UNIFIED IDEOGRAPH-04E00", "CJK UNIFIED IDEOGRAPH-0020",
              "cjk compatibility ideograph-f900", "Hangul Syllable GAG", "HANGUL SYLLABLE GAG", "variation selector-17", "VARIATION SELECTOR-017",
              "LATıN SMALL LETTER A", "LATIN ſMALL LETTER A", "x" * 256, "x" * 257):
    try:
        print(asked[:40], ascii(unicodedata.lookup(asked)))
    except KeyError as error:
        print(asked[:40], error.args[0][:30])
# expect: 148853 fe1b1e81a9070618e7d02a3766df6b00c57880510a858c8d2a4a1532986a696d
# expect: True
# expect: '\ufdfa' ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM
# expect: '\u13a0' CHEROKEE LETTER A
# expect: '\U00012000' CUNEIFORM SIGN A
# expect: '\U00013460' EGYPTIAN HIEROGLYPH-13460
# expect: '\U00018b00' KHITAN SMALL SCRIPT CHARACTER-18B00
# expect: '\U0001b170' NUSHU CHARACTER-1B170
# expect: '\U0002ebf0' CJK UNIFIED IDEOGRAPH-2EBF0
# expect: '\uf900' CJK COMPATIBILITY IDEOGRAPH-F900
# expect: '\U000e0100' VARIATION SELECTOR-17
# expect: '\U0001d11e' MUSICAL SYMBOL G CLEF
# expect: '\u1401' CANADIAN SYLLABICS E
# expect: '\ua000' YI SYLLABLE IT
# expect: '\u1401\ua000\x00\r\xa0\ufe0f\x1f\uf900'
# expect: SOH '\x01'
# expect: NEXT LINE '\x85'
# expect: LRM '\u200e'
# expect: VS256 '\U000e01ef'
# expect: LATIN CAPITAL LETTER GHA '\u01a2'
# expect: PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET '\ufe18'
# expect: "undefined character name 'CJK UNIFIED IDEOGRAPH-2B73A'"
# expect: "undefined character name 'VS257'"
# expect: "undefined character name 'NUSHU CHARACTER-1B2FC'"
# expect: "undefined character name 'YI SYLLABLE'"
# expect: no such name
# expect: no such name
# expect: no such name
# expect: no such name
# expect: no such name
# expect: cjk unified ideograph-4e00 undefined character name 'cjk
# expect: CJK UNIFIED IDEOGRAPH-4e00 undefined character name 'CJK
# expect: CJK UNIFIED IDEOGRAPH-04E00 '\u4e00'
# expect: CJK UNIFIED IDEOGRAPH-0020 undefined character name 'CJK
# expect: cjk compatibility ideograph-f900 '\uf900'
# expect: Hangul Syllable GAG undefined character name 'Hang
# expect: HANGUL SYLLABLE GAG '\uac01'
# expect: variation selector-17 '\U000e0100'
# expect: VARIATION SELECTOR-017 undefined character name 'VARI
# expect: LATıN SMALL LETTER A undefined character name 'LATı
# expect: LATIN ſMALL LETTER A undefined character name 'LATI
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx undefined character name 'xxxx
# expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx name too long
