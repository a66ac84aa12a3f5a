"""How often keys are asked for their hash: tuples, sets and what is made of them remember it."""

class H:

    def __init__(self, v):
        self.v = v

    def __hash__(self):
        print('hash', self.v)
        return self.v

    def __eq__(self, o):
        print('eq', self.v, o.v)
        return self.v == o.v
t = (H(1), (H(2),))
hash(t)
print('-')
hash(t)
print('--')
d = {t: 1}
print(d[t])
d[t] = 2
print('---')
f = frozenset([H(3)])
print('f')
hash(f)
hash(f)
u = (f, t)
hash(u)
hash(u)

class T(tuple):
    pass
s = T((H(4),))
hash(s)
hash(s)

class B:

    def __hash__(self):
        print('b')
        raise ValueError('no')
b = (B(),)
for _ in range(2):
    try:
        hash(b)
    except ValueError as e:
        print(e)
import functools

@functools.lru_cache
def g(*a):
    return 1
g(H(5), 2)
g(H(5), 2)
from collections import namedtuple, Counter
P = namedtuple('P', 'a b')
p = P(H(6), 1)
hash(p)
{p: 1}[p]
import datetime, fractions
s = {(H(7), 1)}
k = (H(7), 1)
print(k in s)
print(k in s)
x = (1, [2])
for _ in range(2):
    try:
        hash(x)
    except TypeError as e:
        print(e)
e = slice(H(8), 2)
hash(e)
hash(e)
import types
ga = list[H(9)]
hash(ga)
hash(ga)
m = H(10).__eq__
hash(m)
hash(m)
import dataclasses

@dataclasses.dataclass(frozen=True)
class D:
    a: object
q = D(H(11))
hash(q)
hash(q)
r = range(3)
hash(r)
c = Counter([(H(12),)] * 2)
print(len(c))
# expect: hash 1
# expect: hash 2
# expect: -
# expect: --
# expect: 1
# expect: ---
# expect: hash 3
# expect: f
# expect: hash 4
# expect: b
# expect: no
# expect: b
# expect: no
# expect: hash 5
# expect: hash 5
# expect: eq 5 5
# expect: hash 6
# expect: hash 7
# expect: hash 7
# expect: eq 7 7
# expect: True
# expect: eq 7 7
# expect: True
# expect: unhashable type: 'list'
# expect: unhashable type: 'list'
# expect: hash 8
# expect: hash 8
# expect: hash 9
# expect: hash 11
# expect: hash 11
# expect: hash 12
# expect: 1
