"""Generators that are dropped while they pause: their finally blocks run, and what they held goes with them, one after the other."""
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
def inner(n):
    d = D(('inner', n))
    try: yield 1; yield 2
    finally: print('fin', n)
def outer(n):
    d = D(('outer', n))
    try: yield from inner(n)
    finally: print('outer fin')
def two(n):
    d = D(('two', n))
    a = inner(n)
    next(a)
    try: yield 1
    finally: print('two fin')
g = outer(1); next(g); del g; print('-')
g = two(1); next(g); del g; print('-')
def fails():
    d = D('fails')
    try: yield 1
    finally: print('fin'); 1 // 0
import sys
g = fails(); next(g)
sys.unraisablehook = lambda a: print('unraisable', a.exc_value)
del g; print('-')
def reads(w):
    a = inner(5); next(a)
    w.append(a)
    yield 1
w = []; g = reads(w); next(g); del g; print('-'); w.clear(); print('-')
def anyg():
    a = any(x == 3 for x in inner(9)); print('any', a)
    a = any(x == 1 for x in inner(8)); print('any', a)
    d = D('anyg')
    yield from (x for x in inner(7))
g = anyg(); next(g); del g; print('-')
l = [outer(i) for i in range(3)]
for x in l: next(x)
del x
for i in range(3): l[i] = None; print(i)
def loc():
    d = D('loc'); 
    for x in inner(1):
        e = D('e')
        try: yield x
        except GeneratorExit: print('ge'); raise
g = loc(); next(g); g = None; print('-')
g = loc(); next(g); g.close(); print('closed'); g = None; print('-')
class E(Exception): pass
def chain():
    d = D('c1')
    try:
        e = D('c2')
        raise E
    except E as x:
        yield x
g = chain(); v = next(g); g = None; print('v'); v = None; print('-')
# expect: fin 1
# expect: del ('inner', 1)
# expect: outer fin
# expect: del ('outer', 1)
# expect: -
# expect: two fin
# expect: fin 1
# expect: del ('inner', 1)
# expect: del ('two', 1)
# expect: -
# expect: fin
# expect: unraisable division by zero
# expect: del fails
# expect: -
# expect: -
# expect: fin 5
# expect: del ('inner', 5)
# expect: -
# expect: fin 9
# expect: del ('inner', 9)
# expect: any False
# expect: fin 8
# expect: del ('inner', 8)
# expect: any True
# expect: fin 7
# expect: del ('inner', 7)
# expect: del anyg
# expect: -
# expect: fin 0
# expect: del ('inner', 0)
# expect: outer fin
# expect: del ('outer', 0)
# expect: 0
# expect: fin 1
# expect: del ('inner', 1)
# expect: outer fin
# expect: del ('outer', 1)
# expect: 1
# expect: fin 2
# expect: del ('inner', 2)
# expect: outer fin
# expect: del ('outer', 2)
# expect: 2
# expect: ge
# expect: fin 1
# expect: del ('inner', 1)
# expect: del e
# expect: del loc
# expect: -
# expect: ge
# expect: fin 1
# expect: del ('inner', 1)
# expect: del e
# expect: del loc
# expect: closed
# expect: -
# expect: v
# expect: del c2
# expect: del c1
# expect: -
