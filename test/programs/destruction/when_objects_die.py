# __del__ runs when the last reference goes.
import builtins, re
def print(*values, **options):
    builtins.print(re.sub('0x[0-9a-f]+', '0x', ' '.join(map(str, values))), **options)
class C:
    def __del__(self): raise ValueError('in del')
C()
x = C(); del x
def g():
    try: yield 1
    finally: raise KeyError('fin')
a = g(); next(a); del a
def g2():
    try: yield 1
    except GeneratorExit: yield 2
a = g2(); next(a); del a
async def co(): pass
co()
def f():
    co()
    c = co()
    print('end f')
f()
async def main():
    co()
    try: await aw()
    finally: print('main fin')
class aw:
    def __await__(self): yield 1
m = main(); m.send(None); del m
async def ag():
    try: yield 1
    finally: print('ag fin')
z = ag(); z.__anext__()
try: z.__anext__().send(None)
except StopIteration as e: print(e)
del z
class D:
    __slots__ = ()
    def __del__(self): print('D')
D()
lst = [D()]
lst.pop(); print('popped')
lst = [D(), D()]; lst.clear(); print('cleared')
d = {'a': D()}; d['a'] = 1; print('overwritten'); d['b'] = D(); del d['b']; print('deleted')
def h(a, b=D()): pass
h(D()); print('h')
def k():
    d = D()
    print('in k')
    return 5
k(); print('after k')
def k2():
    d = D()
    raise ValueError
try: k2()
except ValueError as e: print('handler')
print('after handler')
def k3():
    d = D()
    try: raise ValueError
    except ValueError as e: pass
    print('k3 end')
k3()
[D() for _ in range(2)]; print('listcomp')
for i in (D() for _ in range(2)): print('loop')
print('loop done'); del i; print('i')
class Node:
    def __init__(self, n): self.n = n
    def __del__(self): print('node', self.n)
p = Node(1); p.c = Node(2); p.l = [Node(3), Node(4)]; p.t = (Node(5), Node(6)); p.d = {1: Node(7), 2: Node(8)}; del p
p = Node(1); q = Node(2); p.q = q; q.p = p; del p, q; print('cycle'); import gc; print(gc.collect() > 0)
p = Node('a'); p.f = lambda: p; p = Node('b'); print('closure')
def mk():
    n = Node('cell')
    def inner(): return n
    return inner
i = mk(); print('made'); del i
s = {Node('s')}; s.clear(); s.add(Node('t')); s.pop(); print('set')
setattr(C, 'attr', Node('attr')); C.attr = None; print('attr'); C.attr2 = Node('attr2'); del C.attr2
def gen():
    n = Node('gen'); yield 1; yield 2
g = gen(); next(g); del g; print('gen')
g = gen(); list(g); print('exhausted')
def kw(**k): print('kw')
kw(a=Node('kwarg')); print('x')
Node('tmp').n; print('y')
n = Node('old'); n = Node('new'); print('reassigned')
n, m = Node('u'), Node('v'); print('unpacked')
with_ = Node('global')
def glob():
    global with_
    with_ = None
glob(); print('glob')
x = [Node(i) for i in range(3)]; x[1] = None; print('item'); del x[0]; print('delitem'); x[:] = []; print('slice')
class Ctx:
    def __enter__(self): return Node('ctx')
    def __exit__(self, *a): print('exit')
with Ctx() as c: print('body')
print('still'); c = None
def nest():
    try:
        n = Node('try')
        return n.n
    finally: print('finally')
print(nest())
p = n = m = None; h.__defaults__ = None
# expect: end f
# expect: main fin
# expect: 1
# expect: ag fin
# expect: D
# expect: D
# expect: popped
# expect: D
# expect: D
# expect: cleared
# expect: D
# expect: overwritten
# expect: D
# expect: deleted
# expect: D
# expect: h
# expect: in k
# expect: D
# expect: after k
# expect: handler
# expect: D
# expect: after handler
# expect: k3 end
# expect: D
# expect: D
# expect: D
# expect: listcomp
# expect: loop
# expect: D
# expect: loop
# expect: loop done
# expect: D
# expect: i
# expect: node 1
# expect: node 2
# expect: node 4
# expect: node 3
# expect: node 6
# expect: node 5
# expect: node 7
# expect: node 8
# expect: cycle
# expect: node 1
# expect: node 2
# expect: True
# expect: node a
# expect: closure
# expect: made
# expect: node cell
# expect: node s
# expect: node t
# expect: set
# expect: node attr
# expect: attr
# expect: node attr2
# expect: node gen
# expect: gen
# expect: node gen
# expect: exhausted
# expect: kw
# expect: node kwarg
# expect: x
# expect: node tmp
# expect: y
# expect: node old
# expect: reassigned
# expect: node new
# expect: unpacked
# expect: node global
# expect: glob
# expect: node 1
# expect: item
# expect: node 0
# expect: delitem
# expect: node 2
# expect: slice
# expect: body
# expect: exit
# expect: still
# expect: node ctx
# expect: finally
# expect: node try
# expect: try
# expect: node b
# expect: node u
# expect: node v
# expect: D
