# sys.getsizeof of common objects.
# python: 3.13
import sys


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b")


for value in (0, 1, 2**30, 2**60, 2**100, True, 1.5, 1j, None, "", "a", "abc", "é" * 2, "€", "😀", b"", b"abc", [], {}, set(), frozenset(), {"a": 1}, {1: 1}, range(5), object(), Plain(), Slotted(), bytearray(), bytearray(b"abc")):
    print(repr(value) if not isinstance(value, (Plain, Slotted)) and type(value) is not object else type(value).__name__, sys.getsizeof(value))
grown = []
print([(grown.append(number), sys.getsizeof(grown))[1] for number in range(40)])
table = {}
sizes = []
for number in range(50):
    table[number] = number
    sizes.append(sys.getsizeof(table))
print(sizes)
bag = set()
sizes = []
for number in range(80):
    bag.add(number)
    sizes.append(sys.getsizeof(bag))
print(sizes)
# expect: 0 28
# expect: 1 28
# expect: 1073741824 32
# expect: 1152921504606846976 36
# expect: 1267650600228229401496703205376 40
# expect: True 28
# expect: 1.5 24
# expect: 1j 32
# expect: None 16
# expect: '' 41
# expect: 'a' 42
# expect: 'abc' 44
# expect: 'éé' 59
# expect: '€' 60
# expect: '😀' 64
# expect: b'' 33
# expect: b'abc' 36
# expect: [] 56
# expect: {} 64
# expect: set() 216
# expect: frozenset() 216
# expect: {'a': 1} 184
# expect: {1: 1} 224
# expect: range(0, 5) 48
# expect: object 16
# expect: Plain 48
# expect: Slotted 48
# expect: bytearray(b'') 56
# expect: bytearray(b'abc') 60
# expect: [88, 88, 88, 88, 120, 120, 120, 120, 184, 184, 184, 184, 184, 184, 184, 184, 248, 248, 248, 248, 248, 248, 248, 248, 312, 312, 312, 312, 312, 312, 312, 312, 376, 376, 376, 376, 376, 376, 376, 376]
# expect: [224, 224, 224, 224, 224, 352, 352, 352, 352, 352, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 632, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264]
# expect: [216, 216, 216, 216, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 728, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 2264, 8408, 8408, 8408, 8408]
