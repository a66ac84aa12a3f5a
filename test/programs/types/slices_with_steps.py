"""Slices with steps that are set and deleted, over all their bounds; what is replaced dies in order."""
import itertools
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
