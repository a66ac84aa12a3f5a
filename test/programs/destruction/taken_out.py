"""Each way to take a reference out of a container or an object, and each iterator at its end: what nobody has any more dies at once."""
import collections


class R:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)


dd = collections.defaultdict(lambda: R('dd'))
dd[1]
dd[1] = None
print('dd')

dd[1] = R('x')
dd[1] = 2
print('x')


class D(dict):
    pass


d = D()
d[1] = R('D')
d[1] = 3
print('D')

c = collections.Counter()
c['a'] = R('C')
c['a'] = 1
print('C')

c['a'] = R('C2')
del c['a']
print('C2')

o = collections.OrderedDict()
o[1] = R('O')
o[1] = 2
print('O')
o[1] = R('O2')
del o[1]
print('O2')

u = collections.UserDict()
u[1] = R('U')
u[1] = 2
print('U')

q = collections.deque([R('q')])
q[0] = 1
print('q')
q[0] = R('q2')
del q[0]
print('q2')
q.append(R('q3'))
q.remove
q.pop()
print('q3')

l = [R('l')]
l[0] = 1
print('l')
l[-1] = R('l2')
l[-1] = 2
print('l2')
l[0:1] = [R('l3')]
l[:] = []
print('l3')
l += [R('l4')]
l.remove(l[0])
print('l4')
l.insert(0, R('l5'))
l *= 0
print('l5')
l.append(R('l6'))
l.clear()
print('l6')
l.append(R('l7'))
del l[:]
print('l7')

l = [R('s%d' % i) for i in range(6)]
del l[::2]
print('ext')
l[::2] = [1, 2]
print('ext2')
l.sort(key=str)
l.reverse()
del l
print('gone')

s = {R('s1')}
s.pop()
print('s1')
s.add(R('s2'))
s.clear()
print('s2')
s |= {R('s3')}
s &= set()
print('s3')
s.add(R('s4'))
s -= set(s)
print('s4')
s.update([R('s5')])
s ^= set(s)
print('s5')
s.add(R('s6'))
s.difference_update(list(s))
print('s6')
s.add(R('s7'))
s.intersection_update([])
print('s7')
x = R('s8')
s.add(x)
s.discard(x)
del x
print('s8')

d = {}
d.update(a=R('u1'))
d.update(a=R('u2'))
print('u1')
d |= {'a': R('u3')}
print('u2')
d.update({'a': 1})
print('u3')
d['p'] = R('p1')
d.pop('p')
print('p1')
d['p'] = R('p2')
d.popitem()
print('p2')
d.setdefault('z', R('z'))
d.setdefault('z', R('z2'))
print('z2')
d.update([('z', 0)])
print('z')
d['c'] = R('c')
d.clear()
print('c')
d = {R('key'): 1}
d.clear()
print('key')
d = dict(a=R('da'))
d = dict(d, a=1)
print('da')

ba = bytearray(b'x')
import array


class O:
    pass


o = O()
o.a = R('a1')
o.a = 1
print('a1')
o.a = R('a2')
del o.a
print('a2')
o.a = R('a3')
o.__dict__.clear()
print('a3')
o.a = R('a4')
o.__dict__['a'] = 1
print('a4')
o.a = R('a5')
setattr(o, 'a', 1)
print('a5')
o.a = R('a6')
delattr(o, 'a')
print('a6')
o.a = R('a7')
vars(o).pop('a')
print('a7')
o.a = R('a8')
o.__dict__ = {}
print('a8')
o.a = R('a9')
o.__class__ = type('P', (), {})
del o
print('a9')


class S:
    __slots__ = ('a',)


s = S()
s.a = R('sl')
s.a = 1
print('sl')
s.a = R('sl2')
del s.a
print('sl2')


class K:
    pass


K.a = R('k')
K.a = 1
print('k')
K.a = R('k2')
del K.a
print('k2')

globals()['g'] = R('g')
globals()['g'] = 1
print('g')
g = R('g2')
del g
print('g2')
g = R('g3')
globals().pop('g')
print('g3')


def f():
    x = R('cell')

    def h():
        nonlocal x
        x = 1
    h()
    print('cell')

    def i():
        return x


f()
import types
m = types.ModuleType('m')
m.a = R('m')
m.a = 1
print('m')
m.b = R('mb')
del m.b
print('mb')
n = types.SimpleNamespace(a=R('n'))
n.a = 1
print('n')
n.__dict__.update(a=R('n2'))
n.a = 2
print('n2')

a = [R('sw1'), R('sw2')]
a[0], a[1] = (a[1], a[0])
a[0] = 0
print('sw2')
del a
t = (R('t1'), R('t2'))
t = t[:1]
print('t2')
t += (R('t3'),)
t = None
print('t')

import queue, threading, contextvars
Q = queue.SimpleQueue()
Q.put(R('Q'))
Q.get()
print('Q')
tl = threading.local()
tl.x = R('tl')
tl.x = 1
print('tl')
cv = contextvars.ContextVar('c')
cv.set(R('cv'))
cv.set(1)
print('cv')

import itertools, collections


class Shown:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)

    def __hash__(s):
        return hash(s.n)

    def __eq__(s, o):
        return s.n == o.n


def t(name, it):
    print('==', name)
    c = 0
    while True:
        try:
            next(it)
        except StopIteration:
            break
        c += 1
        print(c)
    print('exhausted')


t('list', iter([Shown('1'), Shown('2')]))
t('tuple', iter((Shown('1'), Shown('2'))))
t('dict', iter({Shown('k'): Shown('v')}))
t('values', iter({'k': Shown('v')}.values()))
t('items', iter({'k': Shown('v')}.items()))
t('set', iter({Shown('s')}))
t('deque', iter(collections.deque([Shown('d1'), Shown('d2')])))
t('reversed', reversed([Shown('1'), Shown('2')]))
t('revdict', reversed({'k': Shown('v')}.values()))


class Seq:

    def __init__(s):
        s.r = Shown('inseq')

    def __getitem__(s, i):
        if i > 1:
            raise IndexError
        return i


t('seq', iter(Seq()))
t('gen', (x for x in [Shown('g1'), Shown('g2')]))
t('enumerate', enumerate([Shown('e1'), Shown('e2')]))
t('zip', zip([Shown('z1'), Shown('z2')], [1, 2]))
t('map', map(lambda r: 1, [Shown('m1'), Shown('m2')]))
t('filter', filter(lambda r: True, [Shown('f1'), Shown('f2')]))
t('chain', itertools.chain([Shown('c1')], [Shown('c2')]))
t('islice', itertools.islice([Shown('i1'), Shown('i2'), Shown('i3')], 2))
t('islice g', itertools.islice((Shown('ig%d' % i) for i in range(3)), 2))
t('takewhile', itertools.takewhile(lambda r: r.n < 't2', [Shown('t1'), Shown('t2'), Shown('t3')]))
t('starmap', itertools.starmap(lambda r: 1, [(Shown('s1'),), (Shown('s2'),)]))
t('zip_longest', itertools.zip_longest([Shown('l1')], [1, 2]))
t('pairwise', itertools.pairwise([Shown('p1'), Shown('p2')]))
t('batched', itertools.batched([Shown('b1'), Shown('b2')], 2))
t('accumulate', itertools.accumulate([Shown('a1'), Shown('a2')], lambda a, b: b))
t('compress', itertools.compress([Shown('c1'), Shown('c2')], [1, 1]))
t('groupby', itertools.groupby([Shown('g1'), Shown('g2')]))
t('repeat', itertools.repeat(Shown('r'), 2))
t('product', itertools.product([Shown('p1')], [Shown('p2')]))
t('combinations', itertools.combinations([Shown('c1'), Shown('c2')], 2))
t('callable', iter(iter([Shown('ca'), Shown('cb')]).__next__, Shown('cb')))
print('-- loops')

for x in [Shown('f1'), Shown('f2')]:
    pass
print('loop')
del x
for i, x in enumerate([Shown('f1'), Shown('f2')]):
    pass
print('loop2')
del x
for x in (Shown('h%d' % i) for i in range(2)):
    if x.n == 'h0':
        continue
    break
print('loop3')
del x
[*map(lambda r: r.n, [Shown('q1'), Shown('q2')])]
print('star')

print(*(r.n for r in [Shown('w1'), Shown('w2')]))
print('args')

''.join((r.n for r in [Shown('j1'), Shown('j2')]))
print('join')

dd = collections.defaultdict(lambda: R('dd'))
dd[1]
dd[1] = None
print('1')

dd[2] = R('dd2')
dd[2] = None
print('2')

x = dd[3]
del x
dd[3] = None
print('3')


class O:
    pass


o = O()
o.a = R('a')
setattr(o, 'a', 1)
print('a')
o.a = R('b')
delattr(o, 'a')
print('b')

d = {}
d['a'] = R('u1')
d.update(a=R('u2'))
print('u1')
d.update({'a': 1})
print('u2')

d['a'] = R('u3')
d |= {'a': R('u4')}
print('u3')
# expect: del dd
# expect: dd
# expect: del x
# expect: x
# expect: del D
# expect: D
# expect: del C
# expect: C
# expect: del C2
# expect: C2
# expect: del O
# expect: O
# expect: del O2
# expect: O2
# expect: del U
# expect: U
# expect: del q
# expect: q
# expect: del q2
# expect: q2
# expect: del q3
# expect: q3
# expect: del l
# expect: l
# expect: del l2
# expect: l2
# expect: del l3
# expect: l3
# expect: del l4
# expect: l4
# expect: del l5
# expect: l5
# expect: del l6
# expect: l6
# expect: del l7
# expect: l7
# expect: del s0
# expect: del s2
# expect: del s4
# expect: ext
# expect: del s1
# expect: del s5
# expect: ext2
# expect: del s3
# expect: gone
# expect: del s1
# expect: s1
# expect: del s2
# expect: s2
# expect: del s3
# expect: s3
# expect: del s4
# expect: s4
# expect: del s5
# expect: s5
# expect: del s6
# expect: s6
# expect: del s7
# expect: s7
# expect: del s8
# expect: s8
# expect: del u1
# expect: u1
# expect: del u2
# expect: u2
# expect: del u3
# expect: u3
# expect: del p1
# expect: p1
# expect: del p2
# expect: p2
# expect: del z2
# expect: z2
# expect: del z
# expect: z
# expect: del c
# expect: c
# expect: del key
# expect: key
# expect: del da
# expect: da
# expect: del a1
# expect: a1
# expect: del a2
# expect: a2
# expect: del a3
# expect: a3
# expect: del a4
# expect: a4
# expect: del a5
# expect: a5
# expect: del a6
# expect: a6
# expect: del a7
# expect: a7
# expect: del a8
# expect: a8
# expect: del a9
# expect: a9
# expect: del sl
# expect: sl
# expect: del sl2
# expect: sl2
# expect: del k
# expect: k
# expect: del k2
# expect: k2
# expect: del g
# expect: g
# expect: del g2
# expect: g2
# expect: del g3
# expect: g3
# expect: del cell
# expect: cell
# expect: del m
# expect: m
# expect: del mb
# expect: mb
# expect: del n
# expect: n
# expect: del n2
# expect: n2
# expect: del sw2
# expect: sw2
# expect: del sw1
# expect: del t2
# expect: t2
# expect: del t3
# expect: del t1
# expect: t
# expect: del Q
# expect: Q
# expect: del tl
# expect: tl
# expect: del cv
# expect: cv
# expect: == list
# expect: 1
# expect: 2
# expect: del 2
# expect: del 1
# expect: exhausted
# expect: == tuple
# expect: 1
# expect: 2
# expect: del 2
# expect: del 1
# expect: exhausted
# expect: == dict
# expect: 1
# expect: del k
# expect: del v
# expect: exhausted
# expect: == values
# expect: 1
# expect: del v
# expect: exhausted
# expect: == items
# expect: 1
# expect: exhausted
# expect: del v
# expect: == set
# expect: 1
# expect: del s
# expect: exhausted
# expect: == deque
# expect: 1
# expect: 2
# expect: exhausted
# expect: del d1
# expect: del d2
# expect: == reversed
# expect: 1
# expect: 2
# expect: exhausted
# expect: del 2
# expect: del 1
# expect: == revdict
# expect: 1
# expect: del v
# expect: exhausted
# expect: == seq
# expect: 1
# expect: 2
# expect: del inseq
# expect: exhausted
# expect: == gen
# expect: 1
# expect: 2
# expect: del g1
# expect: del g2
# expect: exhausted
# expect: == enumerate
# expect: 1
# expect: 2
# expect: del e1
# expect: exhausted
# expect: del e2
# expect: == zip
# expect: 1
# expect: 2
# expect: del z1
# expect: exhausted
# expect: del z2
# expect: == map
# expect: 1
# expect: 2
# expect: del m2
# expect: del m1
# expect: exhausted
# expect: == filter
# expect: 1
# expect: 2
# expect: del f2
# expect: del f1
# expect: exhausted
# expect: == chain
# expect: 1
# expect: 2
# expect: del c2
# expect: del c1
# expect: exhausted
# expect: == islice
# expect: 1
# expect: 2
# expect: del i3
# expect: del i2
# expect: del i1
# expect: exhausted
# expect: == islice g
# expect: del ig0
# expect: 1
# expect: del ig1
# expect: 2
# expect: exhausted
# expect: == takewhile
# expect: 1
# expect: exhausted
# expect: del t3
# expect: del t2
# expect: del t1
# expect: == starmap
# expect: 1
# expect: 2
# expect: del s2
# expect: del s1
# expect: exhausted
# expect: == zip_longest
# expect: 1
# expect: del l1
# expect: 2
# expect: exhausted
# expect: == pairwise
# expect: 1
# expect: exhausted
# expect: del p2
# expect: del p1
# expect: == batched
# expect: 1
# expect: del b2
# expect: del b1
# expect: exhausted
# expect: == accumulate
# expect: 1
# expect: 2
# expect: del a1
# expect: exhausted
# expect: del a2
# expect: == compress
# expect: 1
# expect: 2
# expect: del c2
# expect: del c1
# expect: exhausted
# expect: == groupby
# expect: 1
# expect: 2
# expect: del g1
# expect: exhausted
# expect: del g2
# expect: == repeat
# expect: 1
# expect: 2
# expect: exhausted
# expect: del r
# expect: == product
# expect: 1
# expect: exhausted
# expect: del p2
# expect: del p1
# expect: == combinations
# expect: 1
# expect: exhausted
# expect: del c2
# expect: del c1
# expect: == callable
# expect: 1
# expect: del ca
# expect: del cb
# expect: del cb
# expect: exhausted
# expect: -- loops
# expect: del f1
# expect: loop
# expect: del f2
# expect: del f1
# expect: loop2
# expect: del f2
# expect: del h0
# expect: loop3
# expect: del h1
# expect: del q2
# expect: del q1
# expect: star
# expect: del w1
# expect: del w2
# expect: w1 w2
# expect: args
# expect: del j1
# expect: del j2
# expect: join
# expect: del dd
# expect: 1
# expect: del dd2
# expect: 2
# expect: del dd
# expect: 3
# expect: del a
# expect: a
# expect: del b
# expect: b
# expect: del u1
# expect: u1
# expect: del u2
# expect: u2
# expect: del u3
# expect: u3
# expect: del u4
