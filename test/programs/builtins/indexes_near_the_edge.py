# Indexes that JavaScript's numbers cannot hold but CPython's can are only out of range; those beyond 64 bits do not fit.
# python: 3.13
import array
from collections import deque


def told(what, *arguments):
    try:
        print(what(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


for at in (2**53, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1):
    print(at)
    for items in ((1, 2), [1, 2], 'ab', b'ab', bytearray(b'ab'), deque([1, 2]), array.array('i', [1, 2]), object()):
        told(lambda: items[at])
    told([1].__setitem__, at, 1)
    told([1].__delitem__, at)
    told([1].pop, at)
    told(bytearray(b'').pop, at)
    items = [1]
    told(items.insert, at, 2)
    print(items)
for most in (2**53, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2):
    told(lambda: deque([1, 2, 3], most))
    told(lambda: (deque(maxlen=most).copy().maxlen == most, deque([1], most) * 3, deque([1], most) + deque([2, 3])))
# expect: 9007199254740992
# expect: IndexError tuple index out of range
# expect: IndexError list index out of range
# expect: IndexError string index out of range
# expect: IndexError index out of range
# expect: IndexError bytearray index out of range
# expect: IndexError deque index out of range
# expect: IndexError array index out of range
# expect: TypeError 'object' object is not subscriptable
# expect: IndexError list assignment index out of range
# expect: IndexError list assignment index out of range
# expect: IndexError pop index out of range
# expect: IndexError pop from empty bytearray
# expect: None
# expect: [1, 2]
# expect: 9223372036854775807
# expect: IndexError tuple index out of range
# expect: IndexError list index out of range
# expect: IndexError string index out of range
# expect: IndexError index out of range
# expect: IndexError bytearray index out of range
# expect: IndexError deque index out of range
# expect: IndexError array index out of range
# expect: TypeError 'object' object is not subscriptable
# expect: IndexError list assignment index out of range
# expect: IndexError list assignment index out of range
# expect: IndexError pop index out of range
# expect: IndexError pop from empty bytearray
# expect: None
# expect: [1, 2]
# expect: -9223372036854775808
# expect: IndexError tuple index out of range
# expect: IndexError list index out of range
# expect: IndexError string index out of range
# expect: IndexError index out of range
# expect: IndexError bytearray index out of range
# expect: IndexError deque index out of range
# expect: IndexError array index out of range
# expect: TypeError 'object' object is not subscriptable
# expect: IndexError list assignment index out of range
# expect: IndexError list assignment index out of range
# expect: IndexError pop index out of range
# expect: IndexError pop from empty bytearray
# expect: None
# expect: [2, 1]
# expect: 9223372036854775808
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: TypeError 'object' object is not subscriptable
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: [1]
# expect: -9223372036854775809
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: TypeError 'object' object is not subscriptable
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: [1]
# expect: deque([1, 2, 3], maxlen=9007199254740992)
# expect: (True, deque([1, 1, 1], maxlen=9007199254740992), deque([1, 2, 3], maxlen=9007199254740992))
# expect: deque([1, 2, 3], maxlen=9223372036854775807)
# expect: (True, deque([1, 1, 1], maxlen=9223372036854775807), deque([1, 2, 3], maxlen=9223372036854775807))
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: ValueError maxlen must be non-negative
# expect: ValueError maxlen must be non-negative
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: deque([2, 3], maxlen=2)
# expect: (True, deque([1, 1], maxlen=2), deque([2, 3], maxlen=2))
