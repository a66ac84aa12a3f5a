def g1():
    i = 0
    while True:
        yield i
        i += 1
        if i > 3: return
def g2():
    try:
        yield 1
        yield 2
    finally: pass
def g3():
    yield 1
    print("x")
    yield 2
def g4():
    try:
        yield 1
        yield 2
    except IndexError: pass
for g in (g1, g2, g3, g4):
    l = []
    try: l[:] = g(); print(g.__name__, l)
    except Exception as e: print(g.__name__, repr(e))
class Sq2:
    def __iter__(self):
        i = 0
        try:
            while True:
                v = [5,6][i]
                yield v
                i += 1
        except IndexError as e:
            return
l = [0]
l[:] = Sq2(); print(l)
from collections import UserList
a = UserList([0,1]); a[:] = a; print(a)
a = UserList(range(4)); a[::2] = UserList([7, 8]); print(a)
b = UserList(); b.extend(UserList([1])); print(b)
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __repr__(s): return f"N{s.n}"
l = [1,2,3,4]
l[:] = (N(i) for i in range(3)); print(l)
l[::2] = (N(i + 5) for i in range(2)); print(l)
# expect: g1 [0, 1, 2, 3]
# expect: g2 [1, 2]
# expect: x
# expect: g3 [1, 2]
# expect: g4 [1, 2]
# expect: [5, 6]
# expect: [0, 1]
# expect: [7, 1, 8, 3]
# expect: [1]
# expect: [N0, N1, N2]
# expect: del 0
# expect: del 2
# expect: [N5, N1, N6]
# expect: del 6
# expect: del 1
# expect: del 5
