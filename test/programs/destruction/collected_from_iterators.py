"""What built-in functions have collected is alive when the iterator that it came from lets go of what it went through."""
import collections, itertools, functools


class R:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)

    def __lt__(s, o):
        return s.n < o.n

    def __hash__(s):
        return hash(s.n)

    def __eq__(s, o):
        return s.n == o.n


def rs(p):
    return [R(p + '1'), R(p + '2')]


x = list(iter(rs('a')))
print('list', [r.n for r in x])
x = None
x = [*iter(rs('b'))]
print('star', [r.n for r in x])
x = None
x = tuple(iter(rs('c')))
print('tuple', [r.n for r in x])
x = None
x = sorted(iter(rs('e')))
print('sorted', [r.n for r in x])
x = None
a, b = iter(rs('f'))
print('unpack', a.n, b.n)
a = b = None
x = dict(zip(iter(rs('g')), iter(rs('h'))))
print('dict', len(x))
x = None
x = max(iter(rs('i')))
print('max', x.n)
x = None
x = min(iter(rs('j')), key=lambda r: r.n)
print('min', x.n)
x = None
x = collections.deque(iter(rs('k')))
print('deque', len(x))
x = None
x = []
x.extend(iter(rs('l')))
print('extend', len(x))
x = None
x = list(reversed(rs('m')))
print('rev', len(x))
x = None
x = list(itertools.chain(rs('n'), rs('o')))
print('chain', len(x))
x = None
x = list(zip(rs('p'), rs('q')))
print('zip', len(x))
x = None
x = list(enumerate(rs('r')))
print('enum', len(x))
x = None
x = list({'k': R('s')}.items())
print('items', len(x))
x = None
x = list({R('t'): 1})
print('keys', len(x))
x = None
x = list(filter(None, rs('u')))
print('filter', len(x))
x = None
x = list(itertools.islice(rs('v'), 2))
print('islice', len(x))
x = None
x = dict(enumerate(rs('w')))
print('dict2', len(x))
x = None
x = {k: v for k, v in zip('ab', rs('x'))}
print('dc', len(x))
x = None
x = [r for r in rs('y')]
print('lc', len(x))
x = None
x = list(map(lambda r: r, rs('z')))
print('map', len(x))
x = None


def f(*a):
    return len(a)


print(f(*iter(rs('A'))))
print('call')
x = functools.reduce(lambda a, b: b, iter(rs('B')))
print('red', x.n)
x = None
x = []
x[:] = iter(rs('C'))
print('slice', len(x))
x = None
x = []
x += iter(rs('D'))
print('iadd', len(x))
x = None
x = dict.fromkeys(iter(rs('E')))
print('fk', len(x))
x = None
x = set()
x.update(iter(rs('F')))
print('su', len(x))
x = None
x = collections.OrderedDict(enumerate(rs('G')))
print('od', len(x))
x = None
x = next(iter(rs('H')))
print('next', x.n)
x = None
x = list(itertools.pairwise(rs('I')))
print('pw', len(x))
x = None
x = list(itertools.batched(rs('J'), 2))
print('ba', len(x))
x = None
x = list(itertools.zip_longest(rs('K'), [1]))
print('zl', len(x))
x = None
x = list(itertools.permutations(rs('L')))
print('pe', len(x))
x = None
x = list(itertools.accumulate(rs('M'), lambda a, b: b))
print('ac', len(x))
x = None
x = list(itertools.compress(rs('N'), [1, 0]))
print('co', len(x))
x = None
x = list(itertools.starmap(lambda a: a, [(R('O'),)]))
print('sm', len(x))
x = None
x = any(iter(rs('P')))
print('any', x)
x = R('Q1') in iter(rs('Q'))
print('in', x)
(a, *b), c = iter([iter(rs('R')), R('S')])
print(a.n, b[0].n, c.n)
a = b = c = None
x = [r for p in [rs('T'), rs('U')] for r in p]
print(len(x))
x = None
x = frozenset(rs('V'))
print(len(x))
x = None
d = {}
d.update(zip('ab', iter(rs('W'))))
print(len(d))
d = None
x = [*rs('X'), *iter(rs('Y'))]
print(len(x))
x = None
x = {**{'a': R('Z')}}
print(len(x))
x = None
x = list(itertools.chain.from_iterable([rs('1'), iter(rs('2'))]))
print(len(x))
x = None
x = list(itertools.groupby(rs('3'), key=lambda r: 1))
print(len(x))
x = None
x = itertools.tee(iter(rs('4')))
y = list(x[0])
print(len(y))
x = None
print('tee')
y = None
x = list(itertools.takewhile(lambda r: True, iter(rs('5'))))
print(len(x))
x = None
x = sum([[r] for r in rs('6')], [])
print(len(x))
x = None
x = str.join(',', (r.n for r in iter(rs('7'))))
print(x)
for a, b in zip(iter(rs('9')), iter(rs('0'))):
    print(a.n, b.n)
a = b = None
print('end')
# expect: list ['a1', 'a2']
# expect: del a2
# expect: del a1
# expect: star ['b1', 'b2']
# expect: del b2
# expect: del b1
# expect: tuple ['c1', 'c2']
# expect: del c2
# expect: del c1
# expect: sorted ['e1', 'e2']
# expect: del e2
# expect: del e1
# expect: unpack f1 f2
# expect: del f1
# expect: del f2
# expect: dict 2
# expect: del g1
# expect: del h1
# expect: del g2
# expect: del h2
# expect: del i1
# expect: max i2
# expect: del i2
# expect: del j2
# expect: min j1
# expect: del j1
# expect: deque 2
# expect: del k1
# expect: del k2
# expect: extend 2
# expect: del l2
# expect: del l1
# expect: rev 2
# expect: del m1
# expect: del m2
# expect: chain 4
# expect: del o2
# expect: del o1
# expect: del n2
# expect: del n1
# expect: zip 2
# expect: del q2
# expect: del p2
# expect: del q1
# expect: del p1
# expect: enum 2
# expect: del r2
# expect: del r1
# expect: items 1
# expect: del s
# expect: keys 1
# expect: del t
# expect: filter 2
# expect: del u2
# expect: del u1
# expect: islice 2
# expect: del v2
# expect: del v1
# expect: dict2 2
# expect: del w1
# expect: del w2
# expect: dc 2
# expect: del x1
# expect: del x2
# expect: lc 2
# expect: del y2
# expect: del y1
# expect: map 2
# expect: del z2
# expect: del z1
# expect: del A2
# expect: del A1
# expect: 2
# expect: call
# expect: del B1
# expect: red B2
# expect: del B2
# expect: slice 2
# expect: del C2
# expect: del C1
# expect: iadd 2
# expect: del D2
# expect: del D1
# expect: fk 2
# expect: del E1
# expect: del E2
# expect: su 2
# expect: del F2
# expect: del F1
# expect: od 2
# expect: del G1
# expect: del G2
# expect: del H2
# expect: next H1
# expect: del H1
# expect: pw 1
# expect: del I2
# expect: del I1
# expect: ba 1
# expect: del J2
# expect: del J1
# expect: zl 2
# expect: del K2
# expect: del K1
# expect: pe 2
# expect: del L2
# expect: del L1
# expect: ac 2
# expect: del M2
# expect: del M1
# expect: del N2
# expect: co 1
# expect: del N1
# expect: sm 1
# expect: del O
# expect: del P2
# expect: del P1
# expect: any True
# expect: del Q2
# expect: del Q1
# expect: del Q1
# expect: in True
# expect: R1 R2 S
# expect: del R1
# expect: del R2
# expect: del S
# expect: 4
# expect: del U2
# expect: del U1
# expect: del T2
# expect: del T1
# expect: 2
# expect: del V2
# expect: del V1
# expect: 2
# expect: del W1
# expect: del W2
# expect: 4
# expect: del Y2
# expect: del Y1
# expect: del X2
# expect: del X1
# expect: 1
# expect: del Z
# expect: 4
# expect: del 22
# expect: del 21
# expect: del 12
# expect: del 11
# expect: del 31
# expect: 1
# expect: del 32
# expect: 2
# expect: tee
# expect: del 42
# expect: del 41
# expect: 2
# expect: del 52
# expect: del 51
# expect: 2
# expect: del 62
# expect: del 61
# expect: del 71
# expect: del 72
# expect: 71,72
# expect: 91 01
# expect: 92 02
# expect: del 91
# expect: del 01
# expect: del 92
# expect: del 02
# expect: end
