import sys, gc
a = []
print(sys.getrefcount(a))
b = a
print(sys.getrefcount(a))
l = [a, a]
print(sys.getrefcount(a))
def f(x):
    print(sys.getrefcount(x))
    y = x
    print(sys.getrefcount(x))
f(a); f([])
class C: pass
c = C(); print(sys.getrefcount(c)); c.me = c; print(sys.getrefcount(c))
del b; l.clear(); print(sys.getrefcount(a))
d = {"k": a}; t = (a,); print(sys.getrefcount(a))
# expect: 2
# expect: 3
# expect: 5
# expect: 5
# expect: 6
# expect: 1
# expect: 2
# expect: 2
# expect: 3
# expect: 2
# expect: 4
