# The words of what searches and cuts refuse.
def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "!", type(error).__name__, error)


for source in (
    'range(5).index(9)',
    'range(5).index("a")',
    '[1, 2].index(2, "a")',
    '[1, 2].index(2, None)',
    '(1, 2).index(2, None)',
    '"ab".startswith(2, "x")',
    'b"ab".endswith("b", "x")',
    'b"ab".find("b", "x")',
    'b"ab".find("b")',
    '"ab".center(9, 1)',
    '"ab".rjust(9, "xy")',
    'str.maketrans(0, 1)',
    'b"ab".replace(b"a")',
    'b"ab".replace(b"a", b"b", 1)',
    'b"ab".replace(b"a", b"b", count=1)',
    '"ab".replace("a", "b", count=1)',
    'int(bytearray(b"x"))',
    'int(b"x", 16)',
    'int.from_bytes("b", 1)',
    'int.from_bytes("b", None)',
    'int.from_bytes("b", "big")',
    'enumerate()',
    'type(iter("a")), type(iter("é"))',
):
    show(source)
# expect: range(5).index(9) ! ValueError range.index(x): x not in range
# expect: range(5).index("a") ! ValueError sequence.index(x): x not in sequence
# expect: [1, 2].index(2, "a") ! TypeError slice indices must be integers or have an __index__ method
# expect: [1, 2].index(2, None) ! TypeError slice indices must be integers or have an __index__ method
# expect: (1, 2).index(2, None) ! TypeError slice indices must be integers or have an __index__ method
# expect: "ab".startswith(2, "x") ! TypeError slice indices must be integers or None or have an __index__ method
# expect: b"ab".endswith("b", "x") ! TypeError slice indices must be integers or None or have an __index__ method
# expect: b"ab".find("b", "x") ! TypeError slice indices must be integers or None or have an __index__ method
# expect: b"ab".find("b") ! TypeError argument should be integer or bytes-like object, not 'str'
# expect: "ab".center(9, 1) ! TypeError The fill character must be a unicode character, not int
# expect: "ab".rjust(9, "xy") ! TypeError The fill character must be exactly one character long
# expect: str.maketrans(0, 1) ! TypeError maketrans() argument 2 must be str, not int
# expect: b"ab".replace(b"a") ! TypeError replace expected at least 2 arguments, got 1
# expect: b"ab".replace(b"a", b"b", 1) -> b'bb'
# expect: b"ab".replace(b"a", b"b", count=1) ! TypeError bytes.replace() takes no keyword arguments
# expect: "ab".replace("a", "b", count=1) -> 'bb'
# expect: int(bytearray(b"x")) ! ValueError invalid literal for int() with base 10: b'x'
# expect: int(b"x", 16) ! ValueError invalid literal for int() with base 16: b'x'
# expect: int.from_bytes("b", 1) ! TypeError from_bytes() argument 'byteorder' must be str, not int
# expect: int.from_bytes("b", None) ! TypeError from_bytes() argument 'byteorder' must be str, not None
# expect: int.from_bytes("b", "big") ! TypeError cannot convert 'str' object to bytes
# expect: enumerate() ! TypeError enumerate() missing required argument 'iterable'
# expect: type(iter("a")), type(iter("é")) -> (<class 'str_ascii_iterator'>, <class 'str_iterator'>)
