"""When what iterators and built-in functions hold dies: what they were given, what they keep between two steps, and what they let go at their end."""
import itertools as it, functools, operator


class R:

    def __init__(s, n):
        s.n = n

    def __del__(s):
        print('del', s.n)

    def __lt__(s, o):
        return s.n < o.n

    def __add__(s, o):
        return R(s.n + '+' + o.n)

    def __eq__(s, o):
        return s.n == o.n

    def __hash__(s):
        return hash(s.n)

    def __bool__(s):
        return s.n != 'f'


def gen(p, n=4):
    for i in range(n):
        yield R(p + str(i))


def show(name, iterator):
    print('==', name)
    for x in iterator:
        print(' got', x.n if isinstance(x, R) else x if not isinstance(x, tuple) else [getattr(y, 'n', y) for y in x])
    del x
    print('-- end', name)


show('dropwhile', it.dropwhile(lambda r: r.n < 'd2', gen('d')))
show('takewhile', it.takewhile(lambda r: r.n < 't2', gen('t')))
show('filterfalse', it.filterfalse(lambda r: r.n < 'f2', gen('f')))
show('filter', filter(lambda r: r.n > 'f1', gen('f')))
show('map', map(lambda r: r, gen('m')))
show('map2', map(lambda r, s: r, gen('m'), gen('n')))
show('starmap', it.starmap(lambda r, s: r, ((R('s%d' % i), R('z%d' % i)) for i in range(3))))
show('accumulate', it.accumulate(gen('a', 3)))
show('accumulate f', it.accumulate(gen('a', 3), lambda a, b: b))
show('compress', it.compress(gen('c'), (i % 2 for i in range(4))))
show('batched', it.batched(gen('b', 5), 2))
show('islice', it.islice(gen('i', 5), 1, 4, 2))
show('chain', it.chain(gen('x', 2), gen('y', 2)))
show('chain.fi', it.chain.from_iterable((gen(c, 2) for c in 'uv')))
show('cycle', it.islice(it.cycle(gen('cy', 2)), 3))
show('tee', it.tee(gen('te', 2))[0])
show('comb', it.combinations(gen('co', 3), 2))
show('perm', it.permutations(gen('pe', 2)))
show('repeat', it.repeat(R('rep'), 2))
show('reversed', reversed([R('r1'), R('r2')]))
for k, g in it.groupby(gen('g', 4), lambda r: r.n < 'g2'):
    print(k, [x.n for x in g])
print('grouped')

print('min', min(gen('mi', 3)).n)
print('max key', max(gen('ma', 3), key=lambda r: r.n).n)

print('sorted', [r.n for r in sorted(gen('so', 3), key=lambda r: r.n, reverse=True)])

print('reduce', functools.reduce(lambda a, b: b, gen('re', 3)).n)

print('sum', sum(gen('su', 3), R('start')).n)

print('any', any(gen('an', 2)), all(gen('al', 2)))

print('in', R('in1') in gen('in', 3))

print('list', len(list(gen('li', 2))))
print('tuple', len(tuple(gen('tu', 2))))
print('set', len(set(gen('se', 2))))

print('dict', len(dict(((R('k%d' % i), R('v%d' % i)) for i in range(2)))))

print('dictcomp', len({r.n: r for r in gen('dc', 2)}))

print('fromkeys', len(dict.fromkeys(gen('fk', 2), R('fv'))))

print('join', ','.join((r.n for r in gen('jo', 3))))

a, *b = gen('st', 3)
print('star')
del b
print('b')
del a
print('iter2')
z = iter(iter(gen('s2', 3)).__next__, R('s21'))
print([r.n for r in z])

print('extend')
l = []
l.extend(gen('ex', 2))
l += gen('ey', 1)
l.pop(0)
print('p')
l.clear()
print('cl')

d = {}
d.update(((i, R('up%d' % i)) for i in range(2)))
print('upd')
d.update(((i, R('uq%d' % i)) for i in range(2)))
print('upd2')
del d
for i, r in enumerate(gen('del', 2)):
    del r
    print('deleted', i)
for i, r in zip(range(2), gen('zdel', 2)):
    del r
    print('deleted', i)
for k, v in {'a': R('da'), 'b': R('db')}.items():
    print(k)
print('items')
del v
print({k: v.n for k, v in zip('ab', gen('zc', 2))})

print([(i, r.n) for i, r in enumerate(gen('ec', 2))])
# expect: == dropwhile
# expect: del d0
# expect: del d1
# expect:  got d2
# expect: del d2
# expect:  got d3
# expect: del d3
# expect: -- end dropwhile
# expect: == takewhile
# expect:  got t0
# expect: del t0
# expect:  got t1
# expect: del t2
# expect: del t1
# expect: -- end takewhile
# expect: == filterfalse
# expect: del f0
# expect: del f1
# expect:  got f2
# expect: del f2
# expect:  got f3
# expect: del f3
# expect: -- end filterfalse
# expect: == filter
# expect: del f0
# expect: del f1
# expect:  got f2
# expect: del f2
# expect:  got f3
# expect: del f3
# expect: -- end filter
# expect: == map
# expect:  got m0
# expect: del m0
# expect:  got m1
# expect: del m1
# expect:  got m2
# expect: del m2
# expect:  got m3
# expect: del m3
# expect: -- end map
# expect: == map2
# expect: del n0
# expect:  got m0
# expect: del n1
# expect: del m0
# expect:  got m1
# expect: del n2
# expect: del m1
# expect:  got m2
# expect: del n3
# expect: del m2
# expect:  got m3
# expect: del m3
# expect: -- end map2
# expect: == starmap
# expect: del z0
# expect:  got s0
# expect: del z1
# expect: del s0
# expect:  got s1
# expect: del z2
# expect: del s1
# expect:  got s2
# expect: del s2
# expect: -- end starmap
# expect: == accumulate
# expect:  got a0
# expect: del a1
# expect: del a0
# expect:  got a0+a1
# expect: del a2
# expect: del a0+a1
# expect:  got a0+a1+a2
# expect: -- end accumulate
# expect: del a0+a1+a2
# expect: == accumulate f
# expect:  got a0
# expect: del a0
# expect:  got a1
# expect: del a1
# expect:  got a2
# expect: -- end accumulate f
# expect: del a2
# expect: == compress
# expect: del c0
# expect:  got c1
# expect: del c2
# expect: del c1
# expect:  got c3
# expect: del c3
# expect: -- end compress
# expect: == batched
# expect:  got ['b0', 'b1']
# expect: del b1
# expect: del b0
# expect:  got ['b2', 'b3']
# expect: del b3
# expect: del b2
# expect:  got ['b4']
# expect: del b4
# expect: -- end batched
# expect: == islice
# expect: del i0
# expect:  got i1
# expect: del i2
# expect: del i1
# expect:  got i3
# expect: del i3
# expect: -- end islice
# expect: == chain
# expect:  got x0
# expect: del x0
# expect:  got x1
# expect: del x1
# expect:  got y0
# expect: del y0
# expect:  got y1
# expect: del y1
# expect: -- end chain
# expect: == chain.fi
# expect:  got u0
# expect: del u0
# expect:  got u1
# expect: del u1
# expect:  got v0
# expect: del v0
# expect:  got v1
# expect: del v1
# expect: -- end chain.fi
# expect: == cycle
# expect:  got cy0
# expect:  got cy1
# expect:  got cy0
# expect: del cy1
# expect: del cy0
# expect: -- end cycle
# expect: == tee
# expect:  got te0
# expect:  got te1
# expect: -- end tee
# expect: del te0
# expect: del te1
# expect: == comb
# expect:  got ['co0', 'co1']
# expect:  got ['co0', 'co2']
# expect:  got ['co1', 'co2']
# expect: -- end comb
# expect: del co0
# expect: del co2
# expect: del co1
# expect: == perm
# expect:  got ['pe0', 'pe1']
# expect:  got ['pe1', 'pe0']
# expect: -- end perm
# expect: del pe0
# expect: del pe1
# expect: == repeat
# expect:  got rep
# expect:  got rep
# expect: -- end repeat
# expect: del rep
# expect: == reversed
# expect:  got r2
# expect:  got r1
# expect: -- end reversed
# expect: del r2
# expect: del r1
# expect: del g0
# expect: del g1
# expect: True ['g0', 'g1']
# expect: del g2
# expect: del g3
# expect: False ['g2', 'g3']
# expect: grouped
# expect: del mi1
# expect: del mi2
# expect: del mi0
# expect: min mi0
# expect: del ma0
# expect: del ma1
# expect: del ma2
# expect: max key ma2
# expect: del so1
# expect: del so2
# expect: del so0
# expect: sorted ['so2', 'so1', 'so0']
# expect: del re0
# expect: del re1
# expect: del re2
# expect: reduce re2
# expect: del su0
# expect: del start+su0
# expect: del su1
# expect: del start+su0+su1
# expect: del su2
# expect: del start
# expect: del start+su0+su1+su2
# expect: sum start+su0+su1+su2
# expect: del an0
# expect: del al0
# expect: del al1
# expect: any True True
# expect: del in0
# expect: del in1
# expect: del in1
# expect: in True
# expect: del li1
# expect: del li0
# expect: list 2
# expect: del tu1
# expect: del tu0
# expect: tuple 2
# expect: del se0
# expect: del se1
# expect: set 2
# expect: del k0
# expect: del v0
# expect: del k1
# expect: del v1
# expect: dict 2
# expect: del dc0
# expect: del dc1
# expect: dictcomp 2
# expect: del fk0
# expect: del fk1
# expect: del fv
# expect: fromkeys 2
# expect: del jo0
# expect: del jo1
# expect: del jo2
# expect: join jo0,jo1,jo2
# expect: star
# expect: del st2
# expect: del st1
# expect: b
# expect: del st0
# expect: iter2
# expect: del s21
# expect: del s21
# expect: del s20
# expect: ['s20']
# expect: extend
# expect: del ex0
# expect: p
# expect: del ey0
# expect: del ex1
# expect: cl
# expect: upd
# expect: del up0
# expect: del up1
# expect: upd2
# expect: del uq0
# expect: del uq1
# expect: deleted 0
# expect: del del0
# expect: deleted 1
# expect: del del1
# expect: deleted 0
# expect: del zdel0
# expect: deleted 1
# expect: del zdel1
# expect: a
# expect: b
# expect: del da
# expect: items
# expect: del db
# expect: del zc0
# expect: del zc1
# expect: {'a': 'zc0', 'b': 'zc1'}
# expect: del ec0
# expect: del ec1
# expect: [(0, 'ec0'), (1, 'ec1')]
