# Which characters are letters, digits, printable: as Unicode 16 has them, whatever the machine beneath knows.
import re
import sys
import unicodedata

# Characters of Unicode 17: nothing is known of them.
later = "\u088f\ua7ce\ua7d4\U00016ea0\U00016ebb\U0001e6c0\U0002b73a\U000323b0"
print([c for c in later if c.isalpha() or c.isalnum() or c.isidentifier() or c.isprintable() or c.isupper() or c.islower()])
print(ascii(later.lower() == later.upper() == later.swapcase() == later.casefold() == later.title() == later))
print(repr(later), re.findall(r"\w", later), {unicodedata.category(c) for c in later})
print(("\ua7ce" + "A").isupper(), ("a" + "\ua7ce").islower(), ("Ab\ua7ceCd").istitle(), ("\u0295").islower())
print("\ua7d3\ua7d5".upper() == "\ua7d3\ua7d5", ascii("x\ua7ceY\U00016ea0\u03a3".lower()), ascii("x\U00016ebb\u00df".upper()))
for code in ("\ua7ce = 1", "a\u088f = 2"):
    try:
        exec(code)
    except SyntaxError as e:
        print(e.msg, e.offset)

counts = dict.fromkeys(("isalpha", "isalnum", "isdecimal", "isidentifier", "isprintable", "islower", "isupper"), 0)
for code in [*range(0x2000), *range(0xA000, 0xAC00), *range(0xFB00, 0x12000), *range(0x16E00, 0x17000), *range(0x1E000, 0x1FC00)]:
    c = chr(code)
    for name in counts:
        counts[name] += getattr(c, name)()
print(counts)
print(sys.maxunicode, unicodedata.unidata_version)
print(ascii([unicodedata.normalize(form, "\ufb01\ua7f1e\u0301\u1add\u0323e\u0323\u0301") for form in ("NFC", "NFD", "NFKC", "NFKD")]))
print(unicodedata.is_normalized("NFKD", "\ua7f1"), ascii(unicodedata.normalize("NFKD", "\ua7f1" * 3)))
# expect: []
# expect: True
# expect: '\u088f\ua7ce\ua7d4\U00016ea0\U00016ebb\U0001e6c0\U0002b73a\U000323b0' [] {'Cn'}
# expect: True True True True
# expect: True 'x\ua7cey\U00016ea0\u03c3' 'X\U00016ebbSS'
# expect: invalid non-printable character U+A7CE 1
# expect: invalid non-printable character U+088F 2
# expect: {'isalpha': 13298, 'isalnum': 14655, 'isdecimal': 650, 'isidentifier': 13353, 'isprintable': 20242, 'islower': 1810, 'isupper': 1347}
# expect: 1114111 16.0.0
# expect: ['\ufb01\ua7f1\xe9\u1add\u0323\u1eb9\u0301', '\ufb01\ua7f1e\u0301\u1add\u0323e\u0323\u0301', 'fi\ua7f1\xe9\u1add\u0323\u1eb9\u0301', 'fi\ua7f1e\u0301\u1add\u0323e\u0323\u0301']
# expect: True '\ua7f1\ua7f1\ua7f1'
