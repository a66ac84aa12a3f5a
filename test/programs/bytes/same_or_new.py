# Methods of bytes that change nothing return the object itself, those of a bytearray a copy; short ones that were looked up are one, written ones are not.
import os


class B(bytes):
    pass


class S(str):
    pass


def same(*pairs):
    print(*(a is b for a, b in pairs))


b = b"hello world"
x = bytes([65, 66, 67] * 5)
o = bytes([111, 32])
same((b.strip(), b), (b.lstrip(b"z"), b), (b.rstrip(b""), b), (b.strip(b"d"), b))
same((b.replace(b"zz", b""), b), (b.replace(b"l", b"", 0), b), (b.replace(b"l", b"l"), b))
same((x.split()[0], x), (x.split(b"z")[0], x), (x.split(b"zz")[0], x), (b.split(b"o", 0)[0], b), (x.split(None, 0)[0], x))
same((x.rsplit()[0], x), (x.rsplit(b"z")[0], x), (x.rsplit(b"zz", 3)[0], x), (x.splitlines()[0], x), (x.splitlines(True)[0], x))
same((x.partition(b"z")[0], x), (x.rpartition(b"z")[2], x), (b.partition(o)[1], o), (b.rpartition(o)[1], o))
same((x.ljust(3), x), (x.rjust(3), x), (x.center(3), x), (x.zfill(3), x), (x.expandtabs(), x), (x.upper(), x))
same((x.translate(None), x), (x.translate(bytes(range(256))), x), (x.translate(None, b"zz"), x), (x.translate(None, b"A"), x))
same((x.removeprefix(b"z"), x), (x.removesuffix(b"z"), x), (x.removeprefix(b""), x), (x.removesuffix(b""), x))
same((b"".join([x]), x), (b",".join((x,)), x), (x + b"", x), (b"" + x, x), (x + bytearray(), x), (x * 1, x), (x[:], x), (bytes(x), x))
same((bytes(), b""), (x[3:3], b""), (x[:1], b"A"), (bytes([65]), b"A"), ("a".encode(), b"a"), (b"abc".split(b"b")[0], b"a"))
same(((65).to_bytes(1, "big"), b"A"), (b"AB".replace(b"B", b""), b"A"), (b"a".upper(), b"A"), (x[::15], b"A"), (bytes(1), b"\0"))
mine = B(b"hello")
same((mine.strip(), mine), (mine.replace(b"q", b""), mine), (mine.split(b"q")[0], mine), (mine[:], mine), (mine + b"", mine))
same((mine.partition(b"q")[0], mine), (mine.rpartition(b"q")[2], mine))
word = S("hello")
same((word.partition("q")[0], word), (word.rpartition("q")[2], word), (word.strip(), word))
comma = S(",")
print([type(part).__name__ for part in ",,".partition(comma)], [type(part).__name__ for part in S("").partition("x")])
print([type(part).__name__ for part in b"a,b".partition(bytearray(b","))], [type(p).__name__ for p in bytearray(b"a,b").partition(b",")])
a = bytearray(b"abc def")
same((a.strip(), a), (a.replace(b"q", b""), a), (a.split(b"q")[0], a), (a.partition(b"q")[0], a), (a[:], a), (a.ljust(2), a))
for part in a.strip(), a.replace(b"q", b""), a.split(b"q")[0], a.partition(b"q")[0], a.ljust(2), a.translate(None), a.removeprefix(b"z"), a.splitlines()[0]:
    part[0] = 90
    print(part, a)

# ---- cutting and replacing
for sep in (b",", b"ab", b",,", b"aba"):
    for data in (b"", b",", b"a,b,,c", b",,,", b"abababa", b"xabaab"):
        print(data.split(sep), data.rsplit(sep, 1), data.split(sep, 1), data.partition(sep), data.rpartition(sep), data.replace(sep, b"<>"), data.replace(sep, b"", 1))
for limit in -1, 0, 1, 2, 9:
    print(b"abc".replace(b"", b"-", limit), b"".replace(b"", b"-", limit), bytearray(b"aaa").replace(b"a", b"bb", limit))
for wrong in (lambda: b"a".split(b""), lambda: b"a".rsplit(b""), lambda: b"a".partition(b""), lambda: b"a".rpartition(b""), lambda: b"a".partition("a"), lambda: b"a".replace(b"a", 3), lambda: b"a".split("a"), lambda: b"a".removeprefix("a")):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(b"00ff1a".hex("-", 2), bytes.fromhex("00 fF1a"), b"abcdefg".hex(":", 3), b"abcdefg".hex(":", -3))
for digits in "0", "0g", "g0", "00 0", "\u0660\u0660", "0 0":
    try:
        print(bytes.fromhex(digits))
    except ValueError as error:
        print(error)

# ---- a bytearray grows and shrinks at both ends
a = bytearray()
log = []
for n in range(3000):
    a += b"line %d\n" % n
    if n % 3 == 0:
        del a[: n % 7]
    if n % 5 == 0:
        a[:2] = b"<a>"
    if n % 11 == 0:
        a[1:4] = b""
    if n % 13 == 0:
        a.pop()
        a.pop(0)
        a.append(65)
        a.insert(3, 66)
    if n % 17 == 0:
        del a[5:60:7]
        del a[60:5:-9]
    if n % 500 == 499:
        del a[100:]
        a.resize(110)
        log.append(bytes(a[-20:]))
print(len(a), sum(a), log[0], log[-1])
while a:
    del a[:7]
a.extend(b"xyz")
a[1:1] = a
a.extend(a)
a *= 2
print(a, len(a))
try:
    a += a
except BufferError as error:
    print(error)
view = memoryview(a)
for change in (lambda: a.append(1), lambda: a.pop(), lambda: a.clear(), lambda: a.__delitem__(slice(0, 2)), lambda: a.__setitem__(slice(0, 1), b""), lambda: a.__setitem__(slice(0, 2), b"__")):
    try:
        change()
        print(a)
    except BufferError as error:
        print(error)
view.release()
del a[::2]
print(a)

# ---- as many as there are
print(len(b"".join([b"a"] * 300_000)), len(bytearray(b",").join((b"a",) * 200_000)), len(os.path.join(*["a"] * 150_000)))
# expect: True True True False
# expect: True True False
# expect: True True True True False
# expect: True True True True True
# expect: True True True True
# expect: True True True True False False
# expect: True True True False
# expect: True True True True
# expect: True True True True True True True True
# expect: True True True True True True
# expect: False False False False False
# expect: False False False False False
# expect: True True
# expect: True True False
# expect: ['str', 'S', 'str'] ['S', 'str', 'str']
# expect: ['bytes', 'bytearray', 'bytes'] ['bytearray', 'bytearray', 'bytearray']
# expect: False False False False False False
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: bytearray(b'Zbc def') bytearray(b'abc def')
# expect: [b''] [b''] [b''] (b'', b'', b'') (b'', b'', b'') b'' b''
# expect: [b'', b''] [b'', b''] [b'', b''] (b'', b',', b'') (b'', b',', b'') b'<>' b''
# expect: [b'a', b'b', b'', b'c'] [b'a,b,', b'c'] [b'a', b'b,,c'] (b'a', b',', b'b,,c') (b'a,b,', b',', b'c') b'a<>b<><>c' b'ab,,c'
# expect: [b'', b'', b'', b''] [b',,', b''] [b'', b',,'] (b'', b',', b',,') (b',,', b',', b'') b'<><><>' b',,'
# expect: [b'abababa'] [b'abababa'] [b'abababa'] (b'abababa', b'', b'') (b'', b'', b'abababa') b'abababa' b'abababa'
# expect: [b'xabaab'] [b'xabaab'] [b'xabaab'] (b'xabaab', b'', b'') (b'', b'', b'xabaab') b'xabaab' b'xabaab'
# expect: [b''] [b''] [b''] (b'', b'', b'') (b'', b'', b'') b'' b''
# expect: [b','] [b','] [b','] (b',', b'', b'') (b'', b'', b',') b',' b','
# expect: [b'a,b,,c'] [b'a,b,,c'] [b'a,b,,c'] (b'a,b,,c', b'', b'') (b'', b'', b'a,b,,c') b'a,b,,c' b'a,b,,c'
# expect: [b',,,'] [b',,,'] [b',,,'] (b',,,', b'', b'') (b'', b'', b',,,') b',,,' b',,,'
# expect: [b'', b'', b'', b'a'] [b'abab', b'a'] [b'', b'ababa'] (b'', b'ab', b'ababa') (b'abab', b'ab', b'a') b'<><><>a' b'ababa'
# expect: [b'x', b'a', b''] [b'xaba', b''] [b'x', b'aab'] (b'x', b'ab', b'aab') (b'xaba', b'ab', b'') b'x<>a<>' b'xaab'
# expect: [b''] [b''] [b''] (b'', b'', b'') (b'', b'', b'') b'' b''
# expect: [b','] [b','] [b','] (b',', b'', b'') (b'', b'', b',') b',' b','
# expect: [b'a,b', b'c'] [b'a,b', b'c'] [b'a,b', b'c'] (b'a,b', b',,', b'c') (b'a,b', b',,', b'c') b'a,b<>c' b'a,bc'
# expect: [b'', b','] [b',', b''] [b'', b','] (b'', b',,', b',') (b',', b',,', b'') b'<>,' b','
# expect: [b'abababa'] [b'abababa'] [b'abababa'] (b'abababa', b'', b'') (b'', b'', b'abababa') b'abababa' b'abababa'
# expect: [b'xabaab'] [b'xabaab'] [b'xabaab'] (b'xabaab', b'', b'') (b'', b'', b'xabaab') b'xabaab' b'xabaab'
# expect: [b''] [b''] [b''] (b'', b'', b'') (b'', b'', b'') b'' b''
# expect: [b','] [b','] [b','] (b',', b'', b'') (b'', b'', b',') b',' b','
# expect: [b'a,b,,c'] [b'a,b,,c'] [b'a,b,,c'] (b'a,b,,c', b'', b'') (b'', b'', b'a,b,,c') b'a,b,,c' b'a,b,,c'
# expect: [b',,,'] [b',,,'] [b',,,'] (b',,,', b'', b'') (b'', b'', b',,,') b',,,' b',,,'
# expect: [b'', b'b', b''] [b'abab', b''] [b'', b'baba'] (b'', b'aba', b'baba') (b'abab', b'aba', b'') b'<>b<>' b'baba'
# expect: [b'x', b'ab'] [b'x', b'ab'] [b'x', b'ab'] (b'x', b'aba', b'ab') (b'x', b'aba', b'ab') b'x<>ab' b'xab'
# expect: b'-a-b-c-' b'-' bytearray(b'bbbbbb')
# expect: b'abc' b'' bytearray(b'aaa')
# expect: b'-abc' b'-' bytearray(b'bbaa')
# expect: b'-a-bc' b'-' bytearray(b'bbbba')
# expect: b'-a-b-c-' b'-' bytearray(b'bbbbbb')
# expect: ValueError empty separator
# expect: ValueError empty separator
# expect: ValueError empty separator
# expect: ValueError empty separator
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'int'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: 3030-6666-3161 b'\x00\xff\x1a' 61:626364:656667 616263:646566:67
# expect: fromhex() arg must contain an even number of hexadecimal digits
# expect: non-hexadecimal number found in fromhex() arg at position 1
# expect: non-hexadecimal number found in fromhex() arg at position 0
# expect: fromhex() arg must contain an even number of hexadecimal digits
# expect: non-hexadecimal number found in fromhex() arg at position 0
# expect: non-hexadecimal number found in fromhex() arg at position 1
# expect: 110 6975 b'e 130Aline\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' b'line 2595\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: bytearray(b'xxyzyzxxyzyzxxyzyzxxyzyz') 24
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized
# expect: Existing exports of data: object cannot be re-sized
# expect: bytearray(b'__yzyzxxyzyzxxyzyzxxyzyz')
# expect: bytearray(b'_zzxzzxzzxzz')
# expect: 300000 399999 299999
