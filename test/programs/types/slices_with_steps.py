"""Slices with steps that are set and deleted, over all their bounds; what is replaced dies in order."""
import array
import itertools
import struct
import sys
bad = 0
for n in (0, 1, 2, 5, 9):
    for a, b, c in itertools.product([None, -10, -3, -1, 0, 1, 3, 8, 12], [None, -10, -2, 0, 2, 5, 12], [None, 1, 2, 3, 7, -1, -2, -3, -8]):
        s = slice(a, b, c)
        l = list(range(n))
        i = l
        keep = set(range(*s.indices(n)))
        del l[s]
        if l != [x for x in range(n) if x not in keep] or i is not l:
            bad += 1
            print('del', n, s, l)
        l = list(range(n))
        r = list(range(*s.indices(n)))
        try:
            l[s] = [x + 100 for x in r]
        except ValueError as e:
            print(e)
        e = list(range(n))
        for x in r:
            e[x] = x + 100
        if l != e:
            bad += 1
            print('set', n, s, l, e)
print(bad)
l = [1, 2, 3, 4]
l[::-1] = l
print(l)
l[::2] = l[1::2]
print(l)
l[1:3] = l
print(l)
try:
    l[::2] = [1]
except ValueError as e:
    print(e)

class D:

    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('dead', self.n)
l = [D(i) for i in range(6)]
l[::2] = 'abc'
print('--')
l[::-3] = 'xy'
print('--')
del l[::-2]
print('--')
del l
print('end')

def sieve(n):
    s = [True] * (n + 1)
    s[0:2] = [False] * 2
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]:
            s[i * i::i] = [False] * len(s[i * i::i])
    return sum(s)
print(sieve(100000))

# Who is asked for a bound or an index may change the length: it is looked at afterwards.
class Changes:
    def __init__(self, of, value, grows):
        self.of, self.value, self.grows = of, value, grows

    def __index__(self):
        if self.grows:
            self.of.extend(self.of)
        else:
            del self.of[:]
        return self.value


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as exc:
        return f'{type(exc).__name__}: {exc}'


def changed(make, value, grows):
    for what in range(11):
        own = make()
        index = Changes(own, value, grows)
        found = (
            lambda: attempt(own.__getitem__, index),
            lambda: attempt(own.__setitem__, index, 65),
            lambda: attempt(own.__setitem__, 1, index),
            lambda: attempt(own.__delitem__, index),
            lambda: attempt(own.__getitem__, slice(index, None, index)),
            lambda: attempt(own.__setitem__, slice(index, None), own[:1]),
            lambda: attempt(own.__setitem__, slice(index, None, 2), own[:2]),
            lambda: attempt(own.__delitem__, slice(None, index)),
            lambda: attempt(own.__delitem__, slice(index, None, 2)),
            lambda: attempt(own.pop, index),
            lambda: attempt(own.insert, index, 66),
        )[what]()
        print(what, found if not isinstance(found, Changes) else 'Changes', [item if isinstance(item, int) else 'Changes' for item in own])


for grows in (False, True):
    for make in (lambda: [1, 2, 3], lambda: bytearray(b'abc'), lambda: array.array('i', [1, 2, 3])):
        for value in (1, -1, 4):
            changed(make, value, grows)
numbers = array.array('i', range(6))
numbers[::2] = array.array('i')
print(numbers)
for value in (None, object(), 5, 1.5, 'a', len, [1, 'a'], [300]):
    print(attempt(bytearray(4).__setitem__, slice(None, None, 2), value), attempt(bytearray(4).__setitem__, 9, value))
print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), hash(slice(1, 2, 3)) == hash((1, 2, 3)))
print([sys.getsizeof(tuple(range(count))) // struct.calcsize('P') for count in range(4)])
# expect: 0
# expect: [4, 3, 2, 1]
# expect: [3, 3, 1, 1]
# expect: [3, 3, 3, 1, 1, 1]
# expect: attempt to assign sequence of size 1 to extended slice of size 3
# expect: dead 0
# expect: dead 2
# expect: dead 4
# expect: --
# expect: dead 5
# expect: --
# expect: dead 1
# expect: dead 3
# expect: --
# expect: end
# expect: 9592
# expect: 0 IndexError: list index out of range []
# expect: 1 IndexError: list assignment index out of range []
# expect: 2 None [1, 'Changes', 3]
# expect: 3 IndexError: list assignment index out of range []
# expect: 4 [] []
# expect: 5 None [1]
# expect: 6 ValueError: attempt to assign sequence of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty list []
# expect: 10 None [66]
# expect: 0 IndexError: list index out of range []
# expect: 1 IndexError: list assignment index out of range []
# expect: 2 None [1, 'Changes', 3]
# expect: 3 IndexError: list assignment index out of range []
# expect: 4 [] []
# expect: 5 None [1]
# expect: 6 ValueError: attempt to assign sequence of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty list []
# expect: 10 None [66]
# expect: 0 IndexError: list index out of range []
# expect: 1 IndexError: list assignment index out of range []
# expect: 2 None [1, 'Changes', 3]
# expect: 3 IndexError: list assignment index out of range []
# expect: 4 [] []
# expect: 5 None [1]
# expect: 6 ValueError: attempt to assign sequence of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty list []
# expect: 10 None [66]
# expect: 0 IndexError: bytearray index out of range []
# expect: 1 IndexError: bytearray index out of range []
# expect: 2 IndexError: bytearray index out of range []
# expect: 3 IndexError: bytearray index out of range []
# expect: 4 bytearray(b'') []
# expect: 5 None [97]
# expect: 6 ValueError: attempt to assign bytes of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty bytearray []
# expect: 10 None [66]
# expect: 0 IndexError: bytearray index out of range []
# expect: 1 IndexError: bytearray index out of range []
# expect: 2 ValueError: byte must be in range(0, 256) []
# expect: 3 IndexError: bytearray index out of range []
# expect: 4 bytearray(b'') []
# expect: 5 None [97]
# expect: 6 ValueError: attempt to assign bytes of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty bytearray []
# expect: 10 None [66]
# expect: 0 IndexError: bytearray index out of range []
# expect: 1 IndexError: bytearray index out of range []
# expect: 2 IndexError: bytearray index out of range []
# expect: 3 IndexError: bytearray index out of range []
# expect: 4 bytearray(b'') []
# expect: 5 None [97]
# expect: 6 ValueError: attempt to assign bytes of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty bytearray []
# expect: 10 None [66]
# expect: 0 IndexError: array index out of range []
# expect: 1 IndexError: array assignment index out of range []
# expect: 2 None []
# expect: 3 IndexError: array assignment index out of range []
# expect: 4 array('i') []
# expect: 5 None [1]
# expect: 6 ValueError: attempt to assign array of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty array []
# expect: 10 None [66]
# expect: 0 IndexError: array index out of range []
# expect: 1 IndexError: array assignment index out of range []
# expect: 2 None []
# expect: 3 IndexError: array assignment index out of range []
# expect: 4 array('i') []
# expect: 5 None [1]
# expect: 6 ValueError: attempt to assign array of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty array []
# expect: 10 None [66]
# expect: 0 IndexError: array index out of range []
# expect: 1 IndexError: array assignment index out of range []
# expect: 2 None []
# expect: 3 IndexError: array assignment index out of range []
# expect: 4 array('i') []
# expect: 5 None [1]
# expect: 6 ValueError: attempt to assign array of size 2 to extended slice of size 0 []
# expect: 7 None []
# expect: 8 None []
# expect: 9 IndexError: pop from empty array []
# expect: 10 None [66]
# expect: 0 2 [1, 2, 3, 1, 2, 3]
# expect: 1 None [1, 65, 3, 1, 2, 3]
# expect: 2 None [1, 'Changes', 3]
# expect: 3 None [1, 3, 1, 2, 3]
# expect: 4 [2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3] [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
# expect: 5 None [1, 1]
# expect: 6 ValueError: attempt to assign sequence of size 2 to extended slice of size 3 [1, 2, 3, 1, 2, 3]
# expect: 7 None [2, 3, 1, 2, 3]
# expect: 8 None [1, 3, 2]
# expect: 9 2 [1, 3, 1, 2, 3]
# expect: 10 None [1, 66, 2, 3, 1, 2, 3]
# expect: 0 3 [1, 2, 3, 1, 2, 3]
# expect: 1 None [1, 2, 3, 1, 2, 65]
# expect: 2 None [1, 'Changes', 3]
# expect: 3 None [1, 2, 3, 1, 2]
# expect: 4 [3, 2, 1, 3, 2, 1, 3, 2, 1, 3, 2, 1] [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
# expect: 5 None [1, 2, 3, 1, 2, 1]
# expect: 6 ValueError: attempt to assign sequence of size 2 to extended slice of size 1 [1, 2, 3, 1, 2, 3]
# expect: 7 None [3]
# expect: 8 None [1, 2, 3, 1, 2]
# expect: 9 3 [1, 2, 3, 1, 2]
# expect: 10 None [1, 2, 3, 1, 2, 66, 3]
# expect: 0 2 [1, 2, 3, 1, 2, 3]
# expect: 1 None [1, 2, 3, 1, 65, 3]
# expect: 2 None [1, 'Changes', 3]
# expect: 3 None [1, 2, 3, 1, 3]
# expect: 4 [2, 3] [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
# expect: 5 None [1, 2, 3, 1, 1]
# expect: 6 ValueError: attempt to assign sequence of size 2 to extended slice of size 1 [1, 2, 3, 1, 2, 3]
# expect: 7 None [2, 3]
# expect: 8 None [1, 2, 3, 1, 3]
# expect: 9 2 [1, 2, 3, 1, 3]
# expect: 10 None [1, 2, 3, 1, 66, 2, 3]
# expect: 0 98 [97, 98, 99, 97, 98, 99]
# expect: 1 None [97, 65, 99, 97, 98, 99]
# expect: 2 None [97, 1, 99, 97, 98, 99]
# expect: 3 None [97, 99, 97, 98, 99]
# expect: 4 bytearray(b'bcabcabcabc') [97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99]
# expect: 5 None [97, 97]
# expect: 6 ValueError: attempt to assign bytes of size 2 to extended slice of size 3 [97, 98, 99, 97, 98, 99]
# expect: 7 None [98, 99, 97, 98, 99]
# expect: 8 None [97, 99, 98]
# expect: 9 98 [97, 99, 97, 98, 99]
# expect: 10 None [97, 66, 98, 99, 97, 98, 99]
# expect: 0 99 [97, 98, 99, 97, 98, 99]
# expect: 1 None [97, 98, 99, 97, 98, 65]
# expect: 2 ValueError: byte must be in range(0, 256) [97, 98, 99, 97, 98, 99]
# expect: 3 None [97, 98, 99, 97, 98]
# expect: 4 bytearray(b'cbacbacbacba') [97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99]
# expect: 5 None [97, 98, 99, 97, 98, 97]
# expect: 6 ValueError: attempt to assign bytes of size 2 to extended slice of size 1 [97, 98, 99, 97, 98, 99]
# expect: 7 None [99]
# expect: 8 None [97, 98, 99, 97, 98]
# expect: 9 99 [97, 98, 99, 97, 98]
# expect: 10 None [97, 98, 99, 97, 98, 66, 99]
# expect: 0 98 [97, 98, 99, 97, 98, 99]
# expect: 1 None [97, 98, 99, 97, 65, 99]
# expect: 2 None [97, 4, 99, 97, 98, 99]
# expect: 3 None [97, 98, 99, 97, 99]
# expect: 4 bytearray(b'bc') [97, 98, 99, 97, 98, 99, 97, 98, 99, 97, 98, 99]
# expect: 5 None [97, 98, 99, 97, 97]
# expect: 6 ValueError: attempt to assign bytes of size 2 to extended slice of size 1 [97, 98, 99, 97, 98, 99]
# expect: 7 None [98, 99]
# expect: 8 None [97, 98, 99, 97, 99]
# expect: 9 98 [97, 98, 99, 97, 99]
# expect: 10 None [97, 98, 99, 97, 66, 98, 99]
# expect: 0 2 [1, 2, 3, 1, 2, 3]
# expect: 1 None [1, 65, 3, 1, 2, 3]
# expect: 2 None [1, 1, 3, 1, 2, 3]
# expect: 3 None [1, 3, 1, 2, 3]
# expect: 4 array('i', [2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]) [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
# expect: 5 None [1, 1]
# expect: 6 ValueError: attempt to assign array of size 2 to extended slice of size 3 [1, 2, 3, 1, 2, 3]
# expect: 7 None [2, 3, 1, 2, 3]
# expect: 8 None [1, 3, 2]
# expect: 9 2 [1, 3, 1, 2, 3]
# expect: 10 None [1, 66, 2, 3, 1, 2, 3]
# expect: 0 3 [1, 2, 3, 1, 2, 3]
# expect: 1 None [1, 2, 3, 1, 2, 65]
# expect: 2 None [1, -1, 3, 1, 2, 3]
# expect: 3 None [1, 2, 3, 1, 2]
# expect: 4 array('i', [3, 2, 1, 3, 2, 1, 3, 2, 1, 3, 2, 1]) [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
# expect: 5 None [1, 2, 3, 1, 2, 1]
# expect: 6 ValueError: attempt to assign array of size 2 to extended slice of size 1 [1, 2, 3, 1, 2, 3]
# expect: 7 None [3]
# expect: 8 None [1, 2, 3, 1, 2]
# expect: 9 3 [1, 2, 3, 1, 2]
# expect: 10 None [1, 2, 3, 1, 2, 66, 3]
# expect: 0 2 [1, 2, 3, 1, 2, 3]
# expect: 1 None [1, 2, 3, 1, 65, 3]
# expect: 2 None [1, 4, 3, 1, 2, 3]
# expect: 3 None [1, 2, 3, 1, 3]
# expect: 4 array('i', [2, 3]) [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
# expect: 5 None [1, 2, 3, 1, 1]
# expect: 6 ValueError: attempt to assign array of size 2 to extended slice of size 1 [1, 2, 3, 1, 2, 3]
# expect: 7 None [2, 3]
# expect: 8 None [1, 2, 3, 1, 3]
# expect: 9 2 [1, 2, 3, 1, 3]
# expect: 10 None [1, 2, 3, 1, 66, 2, 3]
# expect: array('i', [1, 3, 5])
# expect: TypeError: cannot convert 'NoneType' object to bytearray TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: TypeError: cannot convert 'object' object to bytearray TypeError: 'object' object cannot be interpreted as an integer
# expect: TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) IndexError: bytearray index out of range
# expect: TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) TypeError: 'float' object cannot be interpreted as an integer
# expect: TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: cannot convert 'builtin_function_or_method' object to bytearray TypeError: 'builtin_function_or_method' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer TypeError: 'list' object cannot be interpreted as an integer
# expect: ValueError: byte must be in range(0, 256) TypeError: 'list' object cannot be interpreted as an integer
# expect: True False
# expect: [6, 7, 8, 9]
