# What is left over when split() and rsplit() have cut often enough keeps its white space; rsplit() looks from the right.
text = "  a  b  c  "
for value in text, text.encode(), bytearray(text.encode()):
    print(value.split(None, 1), value.rsplit(None, 1), value.split(None, 0), value.rsplit(None, 0))
for value, separator in ("abbbc", "bb"), (b"abbbc", b"bb"):
    print(value.split(separator), value.rsplit(separator), value.rsplit(separator, 1), separator.rsplit(separator, 3))
# expect: ['a', 'b  c  '] ['  a  b', 'c'] ['a  b  c  '] ['  a  b  c']
# expect: [b'a', b'b  c  '] [b'  a  b', b'c'] [b'a  b  c  '] [b'  a  b  c']
# expect: [bytearray(b'a'), bytearray(b'b  c  ')] [bytearray(b'  a  b'), bytearray(b'c')] [bytearray(b'a  b  c  ')] [bytearray(b'  a  b  c')]
# expect: ['a', 'bc'] ['ab', 'c'] ['ab', 'c'] ['', '']
# expect: [b'a', b'bc'] [b'ab', b'c'] [b'ab', b'c'] [b'', b'']
