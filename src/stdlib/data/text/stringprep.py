"""The tables of RFC 3454: what is to be done with characters of names before they are compared."""

from unicodedata import ucd_3_2_0 as unicodedata

assert unicodedata.unidata_version == '3.2.0'

_B1 = {173, 847, 6150, 6155, 6156, 6157, 8203, 8204, 8205, 8288, 65279, *range(65024, 65040)}
_C8 = {832, 833, 8206, 8207, *range(8234, 8239), *range(8298, 8304)}
_C6 = set(range(65529, 65534))
_C7 = set(range(12272, 12284))
_C9 = {917505, *range(917536, 917632)}
_C22 = {1757, 1807, 6158, 8204, 8205, 8232, 8233, 65279, *range(8288, 8292), *range(8298, 8304), *range(65529, 65533), *range(119155, 119163)}
_OF_OLD = {
    0xB5: 'μ', 0xDF: 'ss', 0x130: 'i̇', 0x149: 'ʼn', 0x17F: 's', 0x1F0: 'ǰ', 0x345: 'ι', 0x37A: ' ι', 0x390: 'ΐ',
    0x3B0: 'ΰ', 0x3C2: 'σ', 0x3D0: 'β', 0x3D1: 'θ', 0x3D2: 'υ', 0x3D3: 'ύ', 0x3D4: 'ϋ', 0x3D5: 'φ', 0x3D6: 'π', 0x3F0: 'κ',
    0x3F1: 'ρ', 0x3F2: 'σ', 0x3F5: 'ε', 0x587: 'եւ', 0x1E96: 'ẖ', 0x1E97: 'ẗ', 0x1E98: 'ẘ', 0x1E99: 'ẙ', 0x1E9A: 'aʾ', 0x1E9B: 'ṡ',
}


def in_table_a1(code):
    """Not assigned in Unicode 3.2."""
    if unicodedata.category(code) != 'Cn':
        return False
    number = ord(code)
    return not 0xFDD0 <= number < 0xFDF0 and number & 0xFFFF not in (0xFFFE, 0xFFFF)


def in_table_b1(code):
    """Commonly mapped to nothing."""
    return ord(code) in _B1


def map_table_b3(code):
    """Case folding without normalization."""
    found = _OF_OLD.get(ord(code))
    if found is not None:
        return found
    folded = code.casefold()
    return folded if len(folded) > 1 else code.lower()


def map_table_b2(a):
    """Case folding with NFKC."""
    first = map_table_b3(a)
    normal = unicodedata.normalize('NFKC', first)
    again = ''.join(map(map_table_b3, normal))
    return unicodedata.normalize('NFKC', again) if normal != unicodedata.normalize('NFKC', again) else first


def in_table_c11(code):
    """ASCII spaces."""
    return code == ' '


def in_table_c12(code):
    """Other spaces."""
    return unicodedata.category(code) == 'Zs' and code != ' '


def in_table_c11_c12(code):
    """Spaces."""
    return unicodedata.category(code) == 'Zs'


def in_table_c21(code):
    """ASCII control characters."""
    return ord(code) < 128 and unicodedata.category(code) == 'Cc'


def in_table_c22(code):
    """Other control characters."""
    number = ord(code)
    return number >= 128 and (unicodedata.category(code) == 'Cc' or number in _C22)


def in_table_c21_c22(code):
    """Control characters."""
    return unicodedata.category(code) == 'Cc' or ord(code) in _C22


def in_table_c3(code):
    """Private use."""
    return unicodedata.category(code) == 'Co'


def in_table_c4(code):
    """No characters."""
    number = ord(code)
    return 0xFDD0 <= number < 0xFDF0 or number & 0xFFFF in (0xFFFE, 0xFFFF)


def in_table_c5(code):
    """Surrogates."""
    return unicodedata.category(code) == 'Cs'


def in_table_c6(code):
    """Not for plain text."""
    return ord(code) in _C6


def in_table_c7(code):
    """Not for canonical text."""
    return ord(code) in _C7


def in_table_c8(code):
    """Characters that change how others are shown, or are deprecated."""
    return ord(code) in _C8


def in_table_c9(code):
    """Tags."""
    return ord(code) in _C9


def in_table_d1(code):
    """From right to left."""
    return unicodedata.bidirectional(code) in ('R', 'AL')


def in_table_d2(code):
    """From left to right."""
    return unicodedata.bidirectional(code) == 'L'
