"""Variables of running functions are set from outside, also once their code runs often."""
import sys

def target(n):
    total = 0
    x = 1
    for i in range(n):
        total += x
        len('abc')
        poke(i)
        total += x
    return (total, x)

def poke(i):
    f = sys._getframe(1)
    if i % 7 == 3:
        f.f_locals['x'] = i
    if i % 11 == 5:
        f.f_locals['total'] = 0
print(target(500))

class K:

    def __eq__(self, o):
        f = sys._getframe(1)
        f.f_locals['x'] = f.f_locals['x'] + 10
        return True

def other(n):
    x = 0
    k = K()
    l = [1]
    for i in range(n):
        x += 1
        b = k in l
        c = l.index(k) if False else l.count(k)
        x += 1
    return x
print(other(400))

def gen(n):
    x = 0
    for i in range(n):
        yield x
        x += 1
g = gen(300)
s = 0
for v in g:
    s += v
    if v % 5 == 0 and g.gi_frame is not None:
        g.gi_frame.f_locals['x'] = v + 2
print(s)

def rec(n):
    y = n
    f = sys._getframe()
    f.f_locals['y'] = n * 2
    if n == 0:
        return y
    return y + rec(n - 1)
print(sum((rec(20) for _ in range(50))))
# expect: (10297, 493)
# expect: 8800
# expect: 74950
# expect: 21000
