# Prints src/stdlib/data/unicodedata/tables.ts out of CPython's own database (run it under the version whose Unicode is wanted).
import unicodedata
from fractions import Fraction

LAST = 0x110000
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(n):
    text = ""
    while n:
        n, rest = divmod(n, 36)
        text = DIGITS[rest] + text
    return text or "0"


def runs(value_of):
    out, last, at = [], None, 0
    for code in range(LAST):
        value = value_of(chr(code))
        if value != last:
            out.append(base36(code - at) + ":" + str(value))
            last, at = value, code
    return ",".join(out)


def tag(char):
    text = unicodedata.decomposition(char)
    return text[1:].split(">")[0] if text.startswith("<") else ""


def numbers():
    out, at, run = [], 0, None
    for code in range(LAST):
        value = unicodedata.numeric(chr(code), None)
        if value is None or unicodedata.decimal(chr(code), None) is not None:
            continue
        value = Fraction(value).limit_denominator(1000)
        if run and code == run[1] + 1 and value == run[2] + 1:
            run[1:] = code, value
            out[-1] = out[-1].split("*")[0] + "*" + str(code - run[0] + 1)
            continue
        run = [code, code, value]
        out.append(base36(code - at) + ":" + str(value))
        at = code
    return ",".join(out)


def digits():
    return ",".join(base36(code) for code in range(LAST) if unicodedata.digit(chr(code), None) is not None and unicodedata.decimal(chr(code), None) is None)


def strange():
    """Characters whose decomposition is not what normalization suggests: see decompositionOf."""
    out = []
    for code in range(LAST):
        char = chr(code)
        text = unicodedata.decomposition(char)
        if not text:
            continue
        kind = text[1:].split(">")[0] if text.startswith("<") else ""
        parts = text.split(" ")[1:] if kind else text.split(" ")
        if kind:
            whole = unicodedata.normalize("NFKD", char)
        else:
            whole = unicodedata.normalize("NFD", char)
            if len(whole) > 2:
                whole = unicodedata.normalize("NFC", whole[:-1]) + whole[-1]
        if ["%04X" % ord(c) for c in whole] != parts:
            out.append(base36(code) + ":" + " ".join(parts))
    return ",".join(out)


def lines(text):
    out = []
    while text:
        cut = 110
        while text[cut - 1:cut] == "\\":
            cut -= 1
        out.append("  '" + text[:cut].replace("\\", "\\\\").replace("'", "\\'") + "'")
        text = text[cut:]
    return " +\n".join(out) or "  ''"


print("/**")
print(" * What JavaScript does not tell of Unicode " + unicodedata.unidata_version + ", packed: runs `distance:value` in base 36. Made by test/stdlib/tables/unicode_tables.py.")
print(" */")
for name, text in [
    ("category", runs(unicodedata.category)),
    ("combining", runs(unicodedata.combining)),
    ("bidirectional", runs(unicodedata.bidirectional)),
    ("eastAsianWidth", runs(unicodedata.east_asian_width)),
    ("mirrored", runs(unicodedata.mirrored)),
    ("decompositionTag", runs(tag)),
    ("numbers", numbers()),
    ("otherDigits", digits()),
    ("strangeDecompositions", strange()),
]:
    print("export const " + name + " =\n" + lines(text) + ";")
