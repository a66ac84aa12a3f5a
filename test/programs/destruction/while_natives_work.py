"""What natives work on dies when CPython lets go of it: while they go through a generator, and what was made only to give arguments."""
import weakref
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
def g(k):
    for i in range(3):
        D((k, i, 'temp'))
        d = D((k, i, 'd'))
        yield d
        print(k, i, 'resumed')
    d = None
    print('end', k)
class CM:
    def __enter__(s): return s
    def __exit__(s, *a): D('exit'); print('exit')
def h(k):
    with CM():
        d = D((k, 'h'))
        yield 1
        yield 2
print('list'); x = list(g('list')); print('-'); del x
print('tuple'); x = tuple(g('tuple')); print('-'); del x

print('sum'); print(sum(x.n[1] for x in g('sum')))
print('any'); print(any(x.n[1] > 1 for x in g('any')))
print('all'); print(all(g('all')))
print('max'); print(max(g('max'), key=lambda d: d.n[1]).n)
print('min'); print(min(g('min'), key=lambda d: d.n[1]).n)
print('sorted'); x = sorted(g('sorted'), key=lambda d: (D('key'), -d.n[1])[1]); print([d.n for d in x]); del x
print('unpack'); a, b, c = g('unpack'); print('-'); del a; del b, c
print('star'); print(*g('star')) if 0 else print(len([*g('star')]))
print('call'); (lambda *a: print(len(a)))(*g('call'))
print('in'); print(5 in g('in'))
print('join'); print(','.join(str(d.n) for d in g('join')))
print('dict'); x = dict((d.n, d) for d in g('dict')); print('-'); del x
print('extend'); x = []; x.extend(g('extend')); print('-'); x.clear()
print('map'); 
for q in map(lambda d: (D('m'), d.n)[1], g('map')): print(q)
print('filter'); x = list(filter(lambda d: (D('f'), d.n[1])[1], g('filter'))); print('-'); del x
print('zip'); 
for q, r in zip(g('z1'), g('z2')): print(q.n, r.n)
del q, r
print('enum'); x = list(enumerate(g('enum'))); print('-'); del x
import functools, itertools
print('reduce'); print(functools.reduce(lambda a, b: (D('r'), b)[1], g('reduce')).n)
print('chain'); x = list(itertools.chain(g('c1'), g('c2'))); print('-'); del x
print('islice'); x = list(itertools.islice(g('is'), 2)); print('-'); del x
print('starmap'); print(list(itertools.starmap(lambda d: (D('s'), d.n)[1], ((d,) for d in g('starmap')))))
print('dropped'); l = [h(i) for i in range(6)]; [next(x) for x in l]
del l[::2]; print('-'); del l[0]; print('-'); l[:] = []
class It:
    def __init__(s): s.g = g('It')
    def __iter__(s): return s
    def __next__(s): return next(s.g)
x = list(It()); print('-'); del x
def ref():
    d = D('ref'); r = weakref.ref(d); yield r() is d; del d; yield r()
print(list(ref()), sum(x is None for x in ref()))
print(D('p').n, D('q').n)
print(D('p').n + D('q').n, [D('r').n, D('s').n])
class R:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
    def __repr__(s): return D('repr').n + s.n
    def __str__(s): d = D('str'); return s.n
    def __eq__(s, o): d = D('eq'); return s.n == o.n
    def __hash__(s): return D(5).n
    def __lt__(s, o): d = D('lt'); return s.n < o.n
    def __bool__(s): d = D('bool'); return True
print([R('a'), R('b')]); print(str(R('c')), f'{R("d")}', repr((R('e'),)), '%s %r' % (R('f'), R('g')))
print(R('a') == R('a'), R('a') in [R('b'), R('a')], sorted([R('z'), R('y')], reverse=True), {R('k'): 1}[R('k')])
print(max(R('a'), R('b')).n, bool(R('t')), all([R('1'), R('2')]))
# expect: list
# expect: del ('list', 0, 'temp')
# expect: list 0 resumed
# expect: del ('list', 1, 'temp')
# expect: list 1 resumed
# expect: del ('list', 2, 'temp')
# expect: list 2 resumed
# expect: end list
# expect: -
# expect: del ('list', 2, 'd')
# expect: del ('list', 1, 'd')
# expect: del ('list', 0, 'd')
# expect: tuple
# expect: del ('tuple', 0, 'temp')
# expect: tuple 0 resumed
# expect: del ('tuple', 1, 'temp')
# expect: tuple 1 resumed
# expect: del ('tuple', 2, 'temp')
# expect: tuple 2 resumed
# expect: end tuple
# expect: -
# expect: del ('tuple', 2, 'd')
# expect: del ('tuple', 1, 'd')
# expect: del ('tuple', 0, 'd')
# expect: sum
# expect: del ('sum', 0, 'temp')
# expect: sum 0 resumed
# expect: del ('sum', 1, 'temp')
# expect: del ('sum', 0, 'd')
# expect: sum 1 resumed
# expect: del ('sum', 2, 'temp')
# expect: del ('sum', 1, 'd')
# expect: sum 2 resumed
# expect: end sum
# expect: del ('sum', 2, 'd')
# expect: 3
# expect: any
# expect: del ('any', 0, 'temp')
# expect: any 0 resumed
# expect: del ('any', 1, 'temp')
# expect: del ('any', 0, 'd')
# expect: any 1 resumed
# expect: del ('any', 2, 'temp')
# expect: del ('any', 1, 'd')
# expect: del ('any', 2, 'd')
# expect: True
# expect: all
# expect: del ('all', 0, 'temp')
# expect: all 0 resumed
# expect: del ('all', 1, 'temp')
# expect: del ('all', 0, 'd')
# expect: all 1 resumed
# expect: del ('all', 2, 'temp')
# expect: del ('all', 1, 'd')
# expect: all 2 resumed
# expect: del ('all', 2, 'd')
# expect: end all
# expect: True
# expect: max
# expect: del ('max', 0, 'temp')
# expect: max 0 resumed
# expect: del ('max', 1, 'temp')
# expect: del ('max', 0, 'd')
# expect: max 1 resumed
# expect: del ('max', 2, 'temp')
# expect: del ('max', 1, 'd')
# expect: max 2 resumed
# expect: end max
# expect: del ('max', 2, 'd')
# expect: ('max', 2, 'd')
# expect: min
# expect: del ('min', 0, 'temp')
# expect: min 0 resumed
# expect: del ('min', 1, 'temp')
# expect: min 1 resumed
# expect: del ('min', 2, 'temp')
# expect: del ('min', 1, 'd')
# expect: min 2 resumed
# expect: del ('min', 2, 'd')
# expect: end min
# expect: del ('min', 0, 'd')
# expect: ('min', 0, 'd')
# expect: sorted
# expect: del ('sorted', 0, 'temp')
# expect: sorted 0 resumed
# expect: del ('sorted', 1, 'temp')
# expect: sorted 1 resumed
# expect: del ('sorted', 2, 'temp')
# expect: sorted 2 resumed
# expect: end sorted
# expect: del key
# expect: del key
# expect: del key
# expect: [('sorted', 2, 'd'), ('sorted', 1, 'd'), ('sorted', 0, 'd')]
# expect: del ('sorted', 0, 'd')
# expect: del ('sorted', 1, 'd')
# expect: del ('sorted', 2, 'd')
# expect: unpack
# expect: del ('unpack', 0, 'temp')
# expect: unpack 0 resumed
# expect: del ('unpack', 1, 'temp')
# expect: unpack 1 resumed
# expect: del ('unpack', 2, 'temp')
# expect: unpack 2 resumed
# expect: end unpack
# expect: -
# expect: del ('unpack', 0, 'd')
# expect: del ('unpack', 1, 'd')
# expect: del ('unpack', 2, 'd')
# expect: star
# expect: del ('star', 0, 'temp')
# expect: star 0 resumed
# expect: del ('star', 1, 'temp')
# expect: star 1 resumed
# expect: del ('star', 2, 'temp')
# expect: star 2 resumed
# expect: end star
# expect: del ('star', 2, 'd')
# expect: del ('star', 1, 'd')
# expect: del ('star', 0, 'd')
# expect: 3
# expect: call
# expect: del ('call', 0, 'temp')
# expect: call 0 resumed
# expect: del ('call', 1, 'temp')
# expect: call 1 resumed
# expect: del ('call', 2, 'temp')
# expect: call 2 resumed
# expect: end call
# expect: 3
# expect: del ('call', 2, 'd')
# expect: del ('call', 1, 'd')
# expect: del ('call', 0, 'd')
# expect: in
# expect: del ('in', 0, 'temp')
# expect: in 0 resumed
# expect: del ('in', 1, 'temp')
# expect: del ('in', 0, 'd')
# expect: in 1 resumed
# expect: del ('in', 2, 'temp')
# expect: del ('in', 1, 'd')
# expect: in 2 resumed
# expect: del ('in', 2, 'd')
# expect: end in
# expect: False
# expect: join
# expect: del ('join', 0, 'temp')
# expect: join 0 resumed
# expect: del ('join', 1, 'temp')
# expect: del ('join', 0, 'd')
# expect: join 1 resumed
# expect: del ('join', 2, 'temp')
# expect: del ('join', 1, 'd')
# expect: join 2 resumed
# expect: end join
# expect: del ('join', 2, 'd')
# expect: ('join', 0, 'd'),('join', 1, 'd'),('join', 2, 'd')
# expect: dict
# expect: del ('dict', 0, 'temp')
# expect: dict 0 resumed
# expect: del ('dict', 1, 'temp')
# expect: dict 1 resumed
# expect: del ('dict', 2, 'temp')
# expect: dict 2 resumed
# expect: end dict
# expect: -
# expect: del ('dict', 0, 'd')
# expect: del ('dict', 1, 'd')
# expect: del ('dict', 2, 'd')
# expect: extend
# expect: del ('extend', 0, 'temp')
# expect: extend 0 resumed
# expect: del ('extend', 1, 'temp')
# expect: extend 1 resumed
# expect: del ('extend', 2, 'temp')
# expect: extend 2 resumed
# expect: end extend
# expect: -
# expect: del ('extend', 2, 'd')
# expect: del ('extend', 1, 'd')
# expect: del ('extend', 0, 'd')
# expect: map
# expect: del ('map', 0, 'temp')
# expect: del m
# expect: ('map', 0, 'd')
# expect: map 0 resumed
# expect: del ('map', 1, 'temp')
# expect: del ('map', 0, 'd')
# expect: del m
# expect: ('map', 1, 'd')
# expect: map 1 resumed
# expect: del ('map', 2, 'temp')
# expect: del ('map', 1, 'd')
# expect: del m
# expect: ('map', 2, 'd')
# expect: map 2 resumed
# expect: del ('map', 2, 'd')
# expect: end map
# expect: filter
# expect: del ('filter', 0, 'temp')
# expect: del f
# expect: filter 0 resumed
# expect: del ('filter', 1, 'temp')
# expect: del ('filter', 0, 'd')
# expect: del f
# expect: filter 1 resumed
# expect: del ('filter', 2, 'temp')
# expect: del f
# expect: filter 2 resumed
# expect: end filter
# expect: -
# expect: del ('filter', 2, 'd')
# expect: del ('filter', 1, 'd')
# expect: zip
# expect: del ('z1', 0, 'temp')
# expect: del ('z2', 0, 'temp')
# expect: ('z1', 0, 'd') ('z2', 0, 'd')
# expect: z1 0 resumed
# expect: del ('z1', 1, 'temp')
# expect: z2 0 resumed
# expect: del ('z2', 1, 'temp')
# expect: del ('z1', 0, 'd')
# expect: del ('z2', 0, 'd')
# expect: ('z1', 1, 'd') ('z2', 1, 'd')
# expect: z1 1 resumed
# expect: del ('z1', 2, 'temp')
# expect: z2 1 resumed
# expect: del ('z2', 2, 'temp')
# expect: del ('z1', 1, 'd')
# expect: del ('z2', 1, 'd')
# expect: ('z1', 2, 'd') ('z2', 2, 'd')
# expect: z1 2 resumed
# expect: end z1
# expect: del ('z1', 2, 'd')
# expect: del ('z2', 2, 'd')
# expect: enum
# expect: del ('enum', 0, 'temp')
# expect: enum 0 resumed
# expect: del ('enum', 1, 'temp')
# expect: enum 1 resumed
# expect: del ('enum', 2, 'temp')
# expect: enum 2 resumed
# expect: end enum
# expect: -
# expect: del ('enum', 2, 'd')
# expect: del ('enum', 1, 'd')
# expect: del ('enum', 0, 'd')
# expect: reduce
# expect: del ('reduce', 0, 'temp')
# expect: reduce 0 resumed
# expect: del ('reduce', 1, 'temp')
# expect: del r
# expect: reduce 1 resumed
# expect: del ('reduce', 2, 'temp')
# expect: del ('reduce', 0, 'd')
# expect: del r
# expect: reduce 2 resumed
# expect: end reduce
# expect: del ('reduce', 1, 'd')
# expect: del ('reduce', 2, 'd')
# expect: ('reduce', 2, 'd')
# expect: chain
# expect: del ('c1', 0, 'temp')
# expect: c1 0 resumed
# expect: del ('c1', 1, 'temp')
# expect: c1 1 resumed
# expect: del ('c1', 2, 'temp')
# expect: c1 2 resumed
# expect: end c1
# expect: del ('c2', 0, 'temp')
# expect: c2 0 resumed
# expect: del ('c2', 1, 'temp')
# expect: c2 1 resumed
# expect: del ('c2', 2, 'temp')
# expect: c2 2 resumed
# expect: end c2
# expect: -
# expect: del ('c2', 2, 'd')
# expect: del ('c2', 1, 'd')
# expect: del ('c2', 0, 'd')
# expect: del ('c1', 2, 'd')
# expect: del ('c1', 1, 'd')
# expect: del ('c1', 0, 'd')
# expect: islice
# expect: del ('is', 0, 'temp')
# expect: is 0 resumed
# expect: del ('is', 1, 'temp')
# expect: -
# expect: del ('is', 1, 'd')
# expect: del ('is', 0, 'd')
# expect: starmap
# expect: del ('starmap', 0, 'temp')
# expect: del s
# expect: starmap 0 resumed
# expect: del ('starmap', 1, 'temp')
# expect: del ('starmap', 0, 'd')
# expect: del s
# expect: starmap 1 resumed
# expect: del ('starmap', 2, 'temp')
# expect: del ('starmap', 1, 'd')
# expect: del s
# expect: starmap 2 resumed
# expect: end starmap
# expect: del ('starmap', 2, 'd')
# expect: [('starmap', 0, 'd'), ('starmap', 1, 'd'), ('starmap', 2, 'd')]
# expect: dropped
# expect: del exit
# expect: exit
# expect: del (0, 'h')
# expect: del exit
# expect: exit
# expect: del (2, 'h')
# expect: del exit
# expect: exit
# expect: del (4, 'h')
# expect: -
# expect: del exit
# expect: exit
# expect: del (1, 'h')
# expect: -
# expect: del exit
# expect: exit
# expect: del (5, 'h')
# expect: del exit
# expect: exit
# expect: del (3, 'h')
# expect: del ('It', 0, 'temp')
# expect: It 0 resumed
# expect: del ('It', 1, 'temp')
# expect: It 1 resumed
# expect: del ('It', 2, 'temp')
# expect: It 2 resumed
# expect: end It
# expect: -
# expect: del ('It', 2, 'd')
# expect: del ('It', 1, 'd')
# expect: del ('It', 0, 'd')
# expect: del ref
# expect: del ref
# expect: [True, None] 1
# expect: del p
# expect: del q
# expect: p q
# expect: del p
# expect: del q
# expect: del r
# expect: del s
# expect: pq ['r', 's']
# expect: del repr
# expect: del repr
# expect: [repra, reprb]
# expect: del b
# expect: del a
# expect: del str
# expect: del c
# expect: del str
# expect: del d
# expect: del repr
# expect: del e
# expect: del str
# expect: del f
# expect: del repr
# expect: del g
# expect: c d (repre,) f reprg
# expect: del eq
# expect: del a
# expect: del a
# expect: del eq
# expect: del eq
# expect: del a
# expect: del b
# expect: del a
# expect: del lt
# expect: del 5
# expect: del 5
# expect: del eq
# expect: del k
# expect: del k
# expect: True True del repr
# expect: del repr
# expect: [reprz, repry] 1
# expect: del y
# expect: del z
# expect: del lt
# expect: del a
# expect: del b
# expect: del bool
# expect: del t
# expect: del bool
# expect: del bool
# expect: del 2
# expect: del 1
# expect: b True True
