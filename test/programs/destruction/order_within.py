class N:
    def __init__(s, n): s.n = n
    def __del__(s): print(s.n, end=" ")
l = [N(1), N(2), N(3)]; del l; print()
l = [N(1), N(2), N(3)]; l.clear(); print()
t = (N(1), N(2), N(3)); del t; print()
d = {1: N(1), 2: N(2)}; del d; print()
d = {1: N(1), 2: N(2)}; d.clear(); print()
l = [N(1), N(2), N(3)]; l[:] = []; print()
l = [N(1), N(2), N(3)]; del l[:]; print()
l = [N(1), N(2), N(3)]; del l[0:2]; print("|", end=""); del l; print()
l = [N(1), N(2), N(3)]; l[1:3] = [1]; print("|"); del l; print()
class O: pass
o = O(); o.a = N(1); o.b = N(2); del o; print()
def f():
    a = N(1); b = N(2); c = N(3)
f(); print()
def g(x, y): z = N(3)
g(N(1), N(2)); print()
class S:
    __slots__ = ("a", "b")
s = S(); s.a = N(1); s.b = N(2); del s; print()
from collections import deque
q = deque([N(1), N(2)]); del q; print()
q = deque([N(1), N(2)]); q.clear(); print()
x = [N(1)]; x[0] = None; print()
def h(): 
    yield N(1)
    yield N(2)
for v in h(): print("loop", end=" ")
del v; print()
f = lambda q=N(1), r=N(2): 0
del f; print()
[N(i) for i in range(3)]; print()
a, b = N(1), N(2)
a, b = b, a; a = 0; print("|", end=""); b = 0; print()
# expect: 3 2 1
# expect: 3 2 1
# expect: 3 2 1
# expect: 1 2
# expect: 1 2
# expect: 3 2 1
# expect: 3 2 1
# expect: 2 1 |3
# expect: 3 2 |
# expect: 1
# expect: 1 2
# expect: 3 2 1
# expect: 3 2 1
# expect: 1 2
# expect: 1 2
# expect: 1 2
# expect: 1
# expect: loop 1 loop 2
# expect: 2 1
# expect: 2 1 0
# expect: 2 |1
