# bytes: construction, methods, operators, messages.


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error, *getattr(error, "__notes__", ()))


for line in r"""
str(b'abc')
str(b'abc','ascii')
str(b'abc',errors='x')
str('abc','ascii')
str(3,'ascii')
bytes('abc')
bytes(3)
bytes(-1)
bytes([256])
bytes(['a'])
bytes(1.5)
bytes(3,'ascii')
bytes('a','b','c','d')
bytes(errors='x')
bytes(10**30)
bytes([1,2,3]), bytes((i for i in range(3))), bytes(bytearray(b'x')), bytes(memoryview(b'abc'))
bytes(type('X',(),{'__bytes__':lambda s:b'q'})())
bytes(type('X',(),{'__bytes__':lambda s:3})())
bytes(type('X',(),{'__index__':lambda s:3})())
bytes(source=b'a')
bytes(None)
bytes(object())
b'abc'[1], b'abc'[-1], b'abc'[::2], b'abc'[5:]
b'abc'[3]
b'abc' + 'd'
b'abc' + bytearray(b'd')
bytearray(b'abc') + b'd'
b'abc' + 3
'a' + b'b'
b'a' * 3, 3 * b'a', b'a' * -1
b'a' * 'b'
b'a' * 1.5
b'a' % 3
b'%s' % 'a'
b'%c' % 256
b'%c' % b'ab'
b'%d' % 'a'
b'%(a)s' % {b'a': b'q'}
b'%z' % 3
b'' in b'abc', b'bc' in b'abc', 97 in b'abc'
300 in b'abc'
'a' in b'abc'
1.5 in b'a'
b'abc' == 'abc', b'abc' == bytearray(b'abc'), b'abc' < b'abd', b'abc' == memoryview(b'abc')
b'abc' < 'abc'
b'abc'.find(b'c'), b'abc'.find(98), b'abc'.find(b'z')
b'abc'.find('a')
b'abc'.find(300)
b'abc'.index(b'z')
b'abc'.rindex(b'z')
b'abc'.count(b''), b'aXbX'.count(b'X'), b'aaa'.count(97)
b'a,b,c'.split(b','), b' a b '.split(), b'a,b,c'.rsplit(b',',1), b'a b'.split(None, 1)
b'abc'.split(b'')
b'abc'.split('a')
b'abc'.join([b'x',bytearray(b'y')]), b','.join([])
b','.join(['a'])
b','.join(3)
b','.join([b'a', 3])
b'abc'.replace(b'b',b'xx'), b'aaa'.replace(b'a',b'b',2), b'abc'.replace(b'',b'-')
b'abc'.replace('a','b')
b'abc'.startswith(b'a'), b'abc'.startswith((b'x',b'a')), b'abc'.endswith(b'bc', 1)
b'abc'.startswith('a')
b'abc'.startswith(['a'])
b'abc'.startswith(('a',))
b' abc '.strip(), b'xxaxx'.strip(b'x'), b'xxa'.lstrip(b'x'), b'a \n'.rstrip()
b'abc'.strip('a')
b'abc'.upper(), b'ABC'.lower(), b'abc def'.title(), b'abc'.capitalize(), b'aBc'.swapcase()
b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(), b'Abc Def'.istitle(), b'\x80'.isascii(), b''.isascii()
b'abc'.center(10), b'abc'.center(10,b'*'), b'abc'.ljust(5,b'.'), b'abc'.rjust(5), b'-5'.zfill(5), b'+5'.zfill(4)
b'abc'.center(10,'*')
b'abc'.center(10,b'**')
b'abc'.partition(b'b'), b'abc'.rpartition(b'z'), b'abc'.partition(b'z')
b'abc'.partition(b'')
b'abc'.partition('b')
b'a\tb'.expandtabs(), b'a\tb'.expandtabs(4)
b'a\nb\r\nc\rd'.splitlines(), b'a\nb'.splitlines(True)
b'abc'.translate(bytes(range(256))), b'abc'.translate(None, b'b')
b'abc'.translate(b'a')
b'abc'.translate('a')
bytes.maketrans(b'abc', b'xyz')[97:100]
bytes.maketrans(b'abc', b'xy')
bytes.maketrans('a', b'x')
b'abc'.hex(), b'abc'.hex(':'), b'abcde'.hex('-',2), b'abcde'.hex('-',-2), b'abc'.hex(b':')
b'abc'.hex('::')
b'abc'.hex(3)
bytes.fromhex('61 62 63'), bytes.fromhex('6162')
bytes.fromhex('6')
bytes.fromhex('zz')
bytes.fromhex('6 1')
bytes.fromhex(b'6162')
bytes.fromhex(3)
b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c')
b'abc'.removeprefix('a')
repr(b'\x00\'"\\\n\t\r\x7f\xff'), repr(b"'"), repr(b'"\'')
str(bytearray(b'a')), repr(bytearray(b"a'b"))
list(b'abc'), list(reversed(b'abc'))
b'abc'.__bytes__()
int(b'12'), float(b'1.5'), int(b'zz',36)
int(b'x')
b'x'.foo
""".strip().splitlines():
    show(line)
# expect: str(b'abc') -> "b'abc'"
# expect: str(b'abc','ascii') -> 'abc'
# expect: str(b'abc',errors='x') -> 'abc'
# expect: str('abc','ascii') -> TypeError decoding str is not supported
# expect: str(3,'ascii') -> TypeError decoding to str: need a bytes-like object, int found
# expect: bytes('abc') -> TypeError string argument without an encoding
# expect: bytes(3) -> b'\x00\x00\x00'
# expect: bytes(-1) -> ValueError negative count
# expect: bytes([256]) -> ValueError bytes must be in range(0, 256)
# expect: bytes(['a']) -> TypeError 'str' object cannot be interpreted as an integer
# expect: bytes(1.5) -> TypeError cannot convert 'float' object to bytes
# expect: bytes(3,'ascii') -> TypeError encoding without a string argument
# expect: bytes('a','b','c','d') -> TypeError bytes() takes at most 3 arguments (4 given)
# expect: bytes(errors='x') -> TypeError errors without a string argument
# expect: bytes(10**30) -> OverflowError cannot fit 'int' into an index-sized integer
# expect: bytes([1,2,3]), bytes((i for i in range(3))), bytes(bytearray(b'x')), bytes(memoryview(b'abc')) -> (b'\x01\x02\x03', b'\x00\x01\x02', b'x', b'abc')
# expect: bytes(type('X',(),{'__bytes__':lambda s:b'q'})()) -> b'q'
# expect: bytes(type('X',(),{'__bytes__':lambda s:3})()) -> TypeError __bytes__ returned non-bytes (type int)
# expect: bytes(type('X',(),{'__index__':lambda s:3})()) -> b'\x00\x00\x00'
# expect: bytes(source=b'a') -> b'a'
# expect: bytes(None) -> TypeError cannot convert 'NoneType' object to bytes
# expect: bytes(object()) -> TypeError cannot convert 'object' object to bytes
# expect: b'abc'[1], b'abc'[-1], b'abc'[::2], b'abc'[5:] -> (98, 99, b'ac', b'')
# expect: b'abc'[3] -> IndexError index out of range
# expect: b'abc' + 'd' -> TypeError can't concat str to bytes
# expect: b'abc' + bytearray(b'd') -> b'abcd'
# expect: bytearray(b'abc') + b'd' -> bytearray(b'abcd')
# expect: b'abc' + 3 -> TypeError can't concat int to bytes
# expect: 'a' + b'b' -> TypeError can only concatenate str (not "bytes") to str
# expect: b'a' * 3, 3 * b'a', b'a' * -1 -> (b'aaa', b'aaa', b'')
# expect: b'a' * 'b' -> TypeError can't multiply sequence by non-int of type 'str'
# expect: b'a' * 1.5 -> TypeError can't multiply sequence by non-int of type 'float'
# expect: b'a' % 3 -> TypeError not all arguments converted during bytes formatting
# expect: b'%s' % 'a' -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# expect: b'%c' % 256 -> OverflowError %c arg not in range(256)
# expect: b'%c' % b'ab' -> TypeError %c requires an integer in range(256) or a single byte, not a bytes object of length 2
# expect: b'%d' % 'a' -> TypeError %d format: a real number is required, not str
# expect: b'%(a)s' % {b'a': b'q'} -> b'q'
# expect: b'%z' % 3 -> ValueError unsupported format character 'z' (0x7a) at index 1
# expect: b'' in b'abc', b'bc' in b'abc', 97 in b'abc' -> (True, True, True)
# expect: 300 in b'abc' -> ValueError byte must be in range(0, 256)
# expect: 'a' in b'abc' -> TypeError a bytes-like object is required, not 'str'
# expect: 1.5 in b'a' -> TypeError a bytes-like object is required, not 'float'
# expect: b'abc' == 'abc', b'abc' == bytearray(b'abc'), b'abc' < b'abd', b'abc' == memoryview(b'abc') -> (False, True, True, True)
# expect: b'abc' < 'abc' -> TypeError '<' not supported between instances of 'bytes' and 'str'
# expect: b'abc'.find(b'c'), b'abc'.find(98), b'abc'.find(b'z') -> (2, 1, -1)
# expect: b'abc'.find('a') -> TypeError argument should be integer or bytes-like object, not 'str'
# expect: b'abc'.find(300) -> ValueError byte must be in range(0, 256)
# expect: b'abc'.index(b'z') -> ValueError subsection not found
# expect: b'abc'.rindex(b'z') -> ValueError subsection not found
# expect: b'abc'.count(b''), b'aXbX'.count(b'X'), b'aaa'.count(97) -> (4, 2, 3)
# expect: b'a,b,c'.split(b','), b' a b '.split(), b'a,b,c'.rsplit(b',',1), b'a b'.split(None, 1) -> ([b'a', b'b', b'c'], [b'a', b'b'], [b'a,b', b'c'], [b'a', b'b'])
# expect: b'abc'.split(b'') -> ValueError empty separator
# expect: b'abc'.split('a') -> TypeError a bytes-like object is required, not 'str'
# expect: b'abc'.join([b'x',bytearray(b'y')]), b','.join([]) -> (b'xabcy', b'')
# expect: b','.join(['a']) -> TypeError sequence item 0: expected a bytes-like object, str found
# expect: b','.join(3) -> TypeError can only join an iterable
# expect: b','.join([b'a', 3]) -> TypeError sequence item 1: expected a bytes-like object, int found
# expect: b'abc'.replace(b'b',b'xx'), b'aaa'.replace(b'a',b'b',2), b'abc'.replace(b'',b'-') -> (b'axxc', b'bba', b'-a-b-c-')
# expect: b'abc'.replace('a','b') -> TypeError a bytes-like object is required, not 'str'
# expect: b'abc'.startswith(b'a'), b'abc'.startswith((b'x',b'a')), b'abc'.endswith(b'bc', 1) -> (True, True, True)
# expect: b'abc'.startswith('a') -> TypeError startswith first arg must be bytes or a tuple of bytes, not str
# expect: b'abc'.startswith(['a']) -> TypeError startswith first arg must be bytes or a tuple of bytes, not list
# expect: b'abc'.startswith(('a',)) -> TypeError a bytes-like object is required, not 'str'
# expect: b' abc '.strip(), b'xxaxx'.strip(b'x'), b'xxa'.lstrip(b'x'), b'a \n'.rstrip() -> (b'abc', b'a', b'a', b'a')
# expect: b'abc'.strip('a') -> TypeError a bytes-like object is required, not 'str'
# expect: b'abc'.upper(), b'ABC'.lower(), b'abc def'.title(), b'abc'.capitalize(), b'aBc'.swapcase() -> (b'ABC', b'abc', b'Abc Def', b'Abc', b'AbC')
# expect: b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(), b'Abc Def'.istitle(), b'\x80'.isascii(), b''.isascii() -> (True, True, True, True, True, True, True, False, True)
# expect: b'abc'.center(10), b'abc'.center(10,b'*'), b'abc'.ljust(5,b'.'), b'abc'.rjust(5), b'-5'.zfill(5), b'+5'.zfill(4) -> (b'   abc    ', b'***abc****', b'abc..', b'  abc', b'-0005', b'+005')
# expect: b'abc'.center(10,'*') -> TypeError center() argument 2 must be a byte string of length 1, not str
# expect: b'abc'.center(10,b'**') -> TypeError center(): argument 2 must be a byte string of length 1, not a bytes object of length 2
# expect: b'abc'.partition(b'b'), b'abc'.rpartition(b'z'), b'abc'.partition(b'z') -> ((b'a', b'b', b'c'), (b'', b'', b'abc'), (b'abc', b'', b''))
# expect: b'abc'.partition(b'') -> ValueError empty separator
# expect: b'abc'.partition('b') -> TypeError a bytes-like object is required, not 'str'
# expect: b'a\tb'.expandtabs(), b'a\tb'.expandtabs(4) -> (b'a       b', b'a   b')
# expect: b'a\nb\r\nc\rd'.splitlines(), b'a\nb'.splitlines(True) -> ([b'a', b'b', b'c', b'd'], [b'a\n', b'b'])
# expect: b'abc'.translate(bytes(range(256))), b'abc'.translate(None, b'b') -> (b'abc', b'ac')
# expect: b'abc'.translate(b'a') -> ValueError translation table must be 256 characters long
# expect: b'abc'.translate('a') -> TypeError a bytes-like object is required, not 'str'
# expect: bytes.maketrans(b'abc', b'xyz')[97:100] -> b'xyz'
# expect: bytes.maketrans(b'abc', b'xy') -> ValueError maketrans arguments must have same length
# expect: bytes.maketrans('a', b'x') -> TypeError a bytes-like object is required, not 'str'
# expect: b'abc'.hex(), b'abc'.hex(':'), b'abcde'.hex('-',2), b'abcde'.hex('-',-2), b'abc'.hex(b':') -> ('616263', '61:62:63', '61-6263-6465', '6162-6364-65', '61:62:63')
# expect: b'abc'.hex('::') -> ValueError sep must be length 1.
# expect: b'abc'.hex(3) -> TypeError object of type 'int' has no len()
# expect: bytes.fromhex('61 62 63'), bytes.fromhex('6162') -> (b'abc', b'ab')
# expect: bytes.fromhex('6') -> ValueError fromhex() arg must contain an even number of hexadecimal digits
# expect: bytes.fromhex('zz') -> ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: bytes.fromhex('6 1') -> ValueError non-hexadecimal number found in fromhex() arg at position 1
# expect: bytes.fromhex(b'6162') -> b'ab'
# expect: bytes.fromhex(3) -> TypeError fromhex() argument must be str or bytes-like, not int
# expect: b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c') -> (b'bc', b'ab')
# expect: b'abc'.removeprefix('a') -> TypeError a bytes-like object is required, not 'str'
# expect: repr(b'\x00\'"\\\n\t\r\x7f\xff'), repr(b"'"), repr(b'"\'') -> ('b\'\\x00\\\'"\\\\\\n\\t\\r\\x7f\\xff\'', 'b"\'"', 'b\'"\\\'\'')
# expect: str(bytearray(b'a')), repr(bytearray(b"a'b")) -> ("bytearray(b'a')", 'bytearray(b"a\\\'b")')
# expect: list(b'abc'), list(reversed(b'abc')) -> ([97, 98, 99], [99, 98, 97])
# expect: b'abc'.__bytes__() -> b'abc'
# expect: int(b'12'), float(b'1.5'), int(b'zz',36) -> (12, 1.5, 1295)
# expect: int(b'x') -> ValueError invalid literal for int() with base 10: b'x'
# expect: b'x'.foo -> AttributeError 'bytes' object has no attribute 'foo'
