# Calls with stars: what is given so is the function's own, and what dies within dies at once.
class T:

    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('-', self.n, end=' ')

def work(*a):
    t = T('t')
    del t
    print('deleted', end=' ')
    for x in a:
        u = T(str(x)[:1])
    print('loop', end=' ')
    return T('res')

def kw(**k):
    t = T('kt')
    t = None
    print('k', end=' ')
    return k

def e1():
    l = [1, 2]
    work(*l)

def e2():
    work(*range(2))

def e3():
    work(*(i for i in 'xy'))

def e4():
    work(*{1: 2})

def e5():
    work(*[T('a'), T('b')])

def e7():
    kw(**{'a': T('a')}, **dict(b=T('b')))

def e8():
    work(T('x'), *[T('y')], *(T(c) for c in 'z'))

def e9():
    print(*([T('p')] and [1]))

def e10():
    max(*[3, 1], key=lambda v: T(str(v)).n)

def e11():
    list(map(work, *[[T('m')]]))

class C:

    def __init__(self, *a):
        t = T('init')
        self.a = a

    def __call__(self, *a):
        t = T('call')
        return len(a)

def e12():
    C(*[T('1')])(*[T('2')])

def e13():
    C(*(T(c) for c in '12'))(*(T(c) for c in '34'))

def g(*a):
    t = T('g')
    yield a
    yield 2

def e14():
    list(g(*[T('1')]))

def e15():
    next(g(*(T(c) for c in '12')))
for f in (e1, e2, e3, e4, e5, e7, e8, e9, e10, e11, e12, e13, e14, e15):
    f()
    print(f.__name__)

def pick(x, *y):
    z = T('z')
    print('in', end=' ')
    return x

def sight():
    pick(*[T('a'), T('b')])

def s2():
    pick(*(T('a'), T('b')))

def s3():
    l = [T('a'), T('b')]
    pick(*l)

def s4():
    pick(T('a'), *[T('b'), T('c')])

def s5():
    pick(T('a'), *(T('b') for _ in 'x'))

def p2(x, y):
    z = T('z')
    return x

def s6():
    p2(*[T('a'), T('b')])

def p3(x, *y, **k):
    z = T('z')
    w = T('w')
    return x

def s7():
    p3(*[T('a'), T('b')], **{'q': T('q'), 'r': T('r')})

def p4(x, *y, k):
    z = T('z')
    w = T('w')
    return 1

def s8():
    p4(*[T('a'), T('b')], **{'k': T('q')})

class S:

    def __init__(self, *a, **k):
        z = T('z')
        self.a = a

    def m(self, *a):
        z = T('z')

def s9():
    S(*[T('a'), T('b')], k=T('k'))

def s10():
    S().m(*[T('a'), T('b')])

def gs(*a):
    z = T('z')
    yield 1

def s11():
    list(gs(*[T('a'), T('b')]))
for f in (sight, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11):
    f()
    print(f.__name__)


def named(a, b, c=None):
    print('in', end=' ')

def some(*n):
    for x in n:
        yield T(x)

def failing():
    yield T(1)
    yield T(2)
    raise ValueError

def caught(function):
    try:
        function()
    except ValueError:
        print('caught', end=' ')
import functools
for label, f in (
    ('generator', lambda: named(*some(1, 2, 3))),
    ('map', lambda: named(*map(T, (1, 2, 3)))),
    ('keyword', lambda: named(*some(1, 2), c=T(3))),
    ('keywords', lambda: named(*some(1), **{'b': T(2), 'c': T(3)})),
    ('lambda', lambda: (lambda a, *b: print('l', end=' '))(*some(1, 2, 3))),
    ('format', lambda: '{} {}'.format(*some(1, 2)) and None),
    ('partial', lambda: functools.partial(named, T(0))(*some(1, 2))),
    ('failing', lambda: caught(lambda: named(*failing()))),
    ('failing in a list', lambda: caught(lambda: [T(0), *failing()])),
    ('failing list()', lambda: caught(lambda: list(failing()))),
    ('failing sorted()', lambda: caught(lambda: sorted(failing()))),
    ('failing join()', lambda: caught(lambda: ''.join(failing()))),
):
    f()
    print(label)
# expect: - t deleted - 1 loop - 2 - res e1
# expect: - t deleted - 0 loop - 1 - res e2
# expect: - t deleted - x loop - y - res e3
# expect: - t deleted loop - 1 - res e4
# expect: - t deleted - < loop - < - b - a - res e5
# expect: - kt k - a - b e7
# expect: - t deleted - < - < loop - < - z - y - x - res e8
# expect: - p 1
# expect: e9
# expect: - 3 - 1 e10
# expect: - t deleted loop - < - m - res e11
# expect: - init - call - 2 - 1 e12
# expect: - init - call - 4 - 3 - 2 - 1 e13
# expect: - g - 1 e14
# expect: - g - 2 - 1 e15
# expect: in - z - b - a sight
# expect: in - z - b - a s2
# expect: in - z - b - a s3
# expect: in - z - c - b - a s4
# expect: in - z - b - a s5
# expect: - z - b - a s6
# expect: - w - z - q - r - b - a s7
# expect: - w - z - b - q - a s8
# expect: - z - k - b - a s9
# expect: - z - z - b - a s10
# expect: - z - b - a s11
# expect: in - 3 - 2 - 1 generator
# expect: in - 3 - 2 - 1 map
# expect: in - 3 - 2 - 1 keyword
# expect: in - 3 - 2 - 1 keywords
# expect: l - 3 - 2 - 1 lambda
# expect: - 2 - 1 format
# expect: in - 2 - 1 - 0 partial
# expect: - 2 - 1 caught failing
# expect: - 2 - 1 - 0 caught failing in a list
# expect: - 2 - 1 caught failing list()
# expect: - 2 - 1 caught failing sorted()
# expect: - 2 - 1 caught failing join()
