# Searching in bytes, bytearrays and texts with every kind of start and end, told as one checksum a method.


def numbers():
    state = 7
    while True:
        state = (state * 1103515245 + 12345) % 2**31
        yield state >> 8


def checksum(texts, subs, method):
    rolls = numbers()
    total = 0
    for text in texts:
        for sub in subs:
            for start, end in [(None, None), (0, None), (2, None), (-3, None), (1, -1), (50, None), (5, 2)]:
                total = (total * 31 + int(getattr(text, method)(sub, start, end))) % 1000003
            for _ in range(4):
                start = next(rolls) % 90 - 45
                end = next(rolls) % 90 - 45
                total = (total * 31 + int(getattr(text, method)(sub, start, end))) % 1000003
    return total


pieces = [b"", b"a", b"aa", b"abab", b"xyz" * 20, b"ab" * 30 + b"c", bytes(range(70)), b"aab" * 25]
for method in ("find", "rfind", "count", "startswith", "endswith"):
    print(method, checksum(pieces, pieces + [b"c", b"ba"], method), checksum(map(bytearray, pieces), pieces, method))
texts = ["", "a", "aé", "x😀y", "😀" * 50, "ab😀" * 30, "é" * 60, "plain text " * 6, "a\ud83d" * 25]
for method in ("find", "rfind", "count", "startswith", "endswith"):
    print(method, checksum(texts, texts + ["😀", "b", "t", "\ude00"], method))

total = 0
for text in texts:
    for index in range(-len(text), len(text)):
        total = (total * 31 + ord(text[index])) % 1000003
    for index in range(0, len(text) + 3, 7):
        for step in (1, 2, -1):
            for char in text[index : index + 30 : step]:
                total = (total * 31 + ord(char)) % 1000003
print(total)
print(97 in b"abc", b"" in b"", b"bc" in bytearray(b"abc"), b"abc".find(98), b"abc".index(b"c"), b"aXbX".rindex(b"X"))
try:
    b"abc".index(b"d")
except ValueError as error:
    print(error)

# Texts in which beginnings of what is looked for stand everywhere.
for size in (1000, 30_000):
    a, b = b"a" * size, b"b" * size
    text, wanted = a + a + b + a + a, a + b + b + a
    print(text.find(wanted), (text + wanted).find(wanted), text.rfind(wanted), (wanted + text).rfind(wanted), text.count(a + b))
    print(wanted in bytearray(text), bytearray(text).replace(wanted, b"") == text, len(text.split(b + a)))
# expect: find 102561 230246
# expect: rfind 868192 511232
# expect: count 753196 754845
# expect: startswith 365658 806713
# expect: endswith 53435 418774
# expect: find 191004
# expect: rfind 547912
# expect: count 577531
# expect: startswith 81238
# expect: endswith 441399
# expect: 394816
# expect: True True True 1 2 3
# expect: subsection not found
# expect: -1 5000 -1 0 1
# expect: False True 2
# expect: -1 150000 -1 0 1
# expect: False True 2
