"""Cycles wait for the collector with all that they hold; what a finalizer takes from them dies there and then."""
import gc
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
def g(n):
    d = D(('local', n))
    me = yield
    try: yield 1
    finally: print('fin', n)
def cyc(n):
    x = g(n); next(x); x.send(x)
class N: pass
cyc(1); print('a'); gc.collect(); print('b')
a, b = D('a'), D('b'); a.o = b; b.o = a; a.x = D('ax'); b.x = D('bx'); del a, b
gc.collect(); print('c')
def cyc3():
    e = D('e')
    try: 1 // 0
    except Exception as x: k = x
    f = D('f')
cyc3(); print('e'); gc.collect(); print('f')
class T:
    def __init__(s, n): s.n = n; s.me = s; s.d = D(n)
    def __del__(s): print('T', s.n); s.d = None; print('T2')
T('t1'); T('t2'); gc.collect(); print('g')
import weakref
t = T('t3'); r = weakref.ref(t, lambda r: print('ref dead')); t.r = weakref.ref(t, lambda r: print('inner')); t.d.r = weakref.ref(t.d, lambda r: print('d dead', r()))
r2 = weakref.ref(t.d, lambda r: print('d dead out')); del t; gc.collect(); print(r(), r2())
def clos():
    d = D('clos')
    def f(): return f, d
    return D('ret')
clos(); print('h'); gc.collect(); print('i')
l = [D('in list')]; l.append(l); l.append(D('after')); del l; print(gc.collect())
d = {'k': D('in dict')}; d['me'] = d; del d; print(gc.collect())
class Node:
    def __init__(s, n): s.n = n; s.kids = []; s.up = None
    def add(s, k): s.kids.append(k); k.up = s; return s
    def __del__(s): print('node', s.n, s.up and s.up.n, [k.n for k in s.kids])
root = Node('root').add(Node('k1').add(Node('k11'))).add(Node('k2')); del root; gc.collect(); print('j')
l = [D('in list')]; l.append(l); l.append(D('after')); del l; print(gc.collect())
def cyc4():
    f = D('f1'); e = D('f2')
    def g(): return e, f, g
    k = D('f3')
    g.k = k
cyc4(); print('x'); gc.collect()
def cyc5():
    f = D('f1'); e = D('f2'); f.a = e; e.b = f; f.k = D('k')
cyc5(); print('x'); gc.collect()
def cyc6():
    k = 0
    o = D('o'); o.items = [D('item'), o]
    k = [D('first'), o.items]
cyc6(); print('x'); gc.collect()
# expect: a
# expect: fin 1
# expect: del ('local', 1)
# expect: b
# expect: del a
# expect: del b
# expect: del ax
# expect: del bx
# expect: c
# expect: e
# expect: del e
# expect: del f
# expect: f
# expect: T t1
# expect: del t1
# expect: T2
# expect: T t2
# expect: del t2
# expect: T2
# expect: g
# expect: ref dead
# expect: d dead out
# expect: T t3
# expect: del t3
# expect: T2
# expect: None None
# expect: del ret
# expect: h
# expect: del clos
# expect: i
# expect: del in list
# expect: del after
# expect: 3
# expect: del in dict
# expect: 2
# expect: node root None ['k1', 'k2']
# expect: node k1 root ['k11']
# expect: node k11 k1 []
# expect: node k2 root []
# expect: j
# expect: del in list
# expect: del after
# expect: 3
# expect: x
# expect: del f1
# expect: del f2
# expect: del f3
# expect: x
# expect: del f1
# expect: del f2
# expect: del k
# expect: del first
# expect: x
# expect: del o
# expect: del item
