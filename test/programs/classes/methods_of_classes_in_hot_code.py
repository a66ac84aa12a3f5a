"""Static and class methods and properties, found through instances and classes, over and over and while they are replaced."""
import sys

class Meta(type):

    @classmethod
    def mc(mcs, x):
        return (mcs.__name__, x)

    def mm(cls, x):
        return (cls.__name__, x)

class A(metaclass=Meta):

    @staticmethod
    def s(x, y=1):
        return ('s', x, y)

    @classmethod
    def c(cls, x, y=1):
        return (cls.__name__, x, y)

    @classmethod
    def named(cls, **kw):
        return (cls.__name__, kw)
    cg = classmethod(lambda cls: cls.__name__)
    gen = classmethod(lambda cls, *a: (cls.__name__, a))
    st = staticmethod(len)
    cn = classmethod(repr)

class B(A):
    pass

class Own(A):

    def __init__(self):
        self.s = lambda x: ('own', x)
        self.c = lambda x: ('own c', x)

class Slots:
    __slots__ = ('q',)

    @staticmethod
    def s(x):
        return x

    @classmethod
    def c(cls, x):
        return (cls.__name__, x)

class Get(A):

    def __getattr__(self, n):
        return lambda *a: (n, a)

class MyStatic(staticmethod):

    def __get__(self, o, t=None):
        return lambda x: ('my', x)

class MyClass(classmethod):

    def __get__(self, o, t=None):
        return lambda x: ('myc', x)

class M:
    s = MyStatic(lambda x: x)
    c = MyClass(lambda c, x: x)

def run(objs, n):
    out = []
    for o in objs:
        r = None
        for i in range(n):
            r = [o.s(i), o.c(i)]
        out.append(r)
    return out
for n in (1, 3, 300):
    print(run([A(), B(), A, B, Own(), Slots(), Slots, Get(), Get, M(), M, A(), B()], n))

def other(o, n):
    for i in range(n):
        r = (o.c(i, y=2), o.named(k=i), o.cg(), o.gen(1, 2), o.st('abc'), o.cn())
    return r
for o in (A, B(), A(), B):
    print(other(o, 200)[:5])

def change(n):
    out = []
    for i in range(n):
        out.append((a.c(1)[0], A.c(1)[0], a.s(1)[0], A.s(1)[0]))
        if i == n // 2:
            A.c = classmethod(lambda cls, x: ('new', x))
            A.s = staticmethod(lambda x: ('news', x))
        if i == n // 2 + 2:
            A.c = lambda self, x=0: ('plain',)
            A.s = lambda *x: ('fn',)
        if i == n // 2 + 4:
            a.__dict__['c'] = lambda x: ('inst',)
    return out[n // 2 - 1:]
a = A()
print(change(60))

def bad(n):
    for i in range(n):
        try:
            A2.c()
        except TypeError as e:
            m1 = str(e)
        try:
            A2().s(1, 2, 3)
        except TypeError as e:
            m2 = str(e)
    return (m1, m2)

class A2:

    @classmethod
    def c(cls, x):
        pass

    @staticmethod
    def s(x):
        pass
print(bad(2), bad(100))

def bound(n):
    for i in range(n):
        f = A2.c
        g = A2().c
        h = A2.s
    return (f == g, f is g, f.__self__, h is A2.s, f.__func__ is A2.__dict__['c'].__func__)
print(bound(200))

def meta(n):
    for i in range(n):
        r = (A.mm(i), A.mc(i), B.mc(i))
    return r
print(meta(1), meta(200))

def tr(frame, event, arg):
    if event.startswith('c') and frame.f_code.co_name in 'sc':
        log.append((event, frame.f_code.co_name))
log = []
sys.setprofile(tr)
A2.c(1)
A2().c(2)
A2.s(1)
sys.setprofile(None)
print(log)

class P:

    def __init__(self, x):
        self.x = x

    @property
    def p(self):
        return self.x

    @property
    def dels(self):
        y = self.x
        del self
        return lambda *a: (y, a)

    @property
    def fails(self):
        raise AttributeError('own')

    @property
    def gen(self):
        yield 1

    @p.setter
    def p(self, v):
        self.x = v

def props(n):
    for i in range(n):
        o = P(i)
        r = (o.p, o.dels(1), o.p.real, type(o.gen).__name__, hasattr(o, 'fails'), getattr(o, 'p'))
        try:
            o.fails
        except AttributeError as e:
            r += (str(e),)
        o.p += 2
        r += (o.p, P(5).p, P([1]).p.append(2))
    return r
print(props(1), props(300))

def deep(n):

    class Q:

        @property
        def q(self):
            return 0 if self.n == 0 else Q.of(self.n - 1).q + 1

        @classmethod
        def of(cls, n):
            o = cls()
            o.n = n
            return o
    try:
        return Q.of(n).q
    except RecursionError as e:
        return str(e)
print(deep(300), deep(5000))
# expect: [[('s', 0, 1), ('A', 0, 1)], [('s', 0, 1), ('B', 0, 1)], [('s', 0, 1), ('A', 0, 1)], [('s', 0, 1), ('B', 0, 1)], [('own', 0), ('own c', 0)], [0, ('Slots', 0)], [0, ('Slots', 0)], [('s', 0, 1), ('Get', 0, 1)], [('s', 0, 1), ('Get', 0, 1)], [('my', 0), ('myc', 0)], [('my', 0), ('myc', 0)], [('s', 0, 1), ('A', 0, 1)], [('s', 0, 1), ('B', 0, 1)]]
# expect: [[('s', 2, 1), ('A', 2, 1)], [('s', 2, 1), ('B', 2, 1)], [('s', 2, 1), ('A', 2, 1)], [('s', 2, 1), ('B', 2, 1)], [('own', 2), ('own c', 2)], [2, ('Slots', 2)], [2, ('Slots', 2)], [('s', 2, 1), ('Get', 2, 1)], [('s', 2, 1), ('Get', 2, 1)], [('my', 2), ('myc', 2)], [('my', 2), ('myc', 2)], [('s', 2, 1), ('A', 2, 1)], [('s', 2, 1), ('B', 2, 1)]]
# expect: [[('s', 299, 1), ('A', 299, 1)], [('s', 299, 1), ('B', 299, 1)], [('s', 299, 1), ('A', 299, 1)], [('s', 299, 1), ('B', 299, 1)], [('own', 299), ('own c', 299)], [299, ('Slots', 299)], [299, ('Slots', 299)], [('s', 299, 1), ('Get', 299, 1)], [('s', 299, 1), ('Get', 299, 1)], [('my', 299), ('myc', 299)], [('my', 299), ('myc', 299)], [('s', 299, 1), ('A', 299, 1)], [('s', 299, 1), ('B', 299, 1)]]
# expect: (('A', 199, 2), ('A', {'k': 199}), 'A', ('A', (1, 2)), 3)
# expect: (('B', 199, 2), ('B', {'k': 199}), 'B', ('B', (1, 2)), 3)
# expect: (('A', 199, 2), ('A', {'k': 199}), 'A', ('A', (1, 2)), 3)
# expect: (('B', 199, 2), ('B', {'k': 199}), 'B', ('B', (1, 2)), 3)
# expect: [('A', 'A', 's', 's'), ('A', 'A', 's', 's'), ('new', 'new', 'news', 'news'), ('new', 'new', 'news', 'news'), ('plain', 'plain', 'fn', 'fn'), ('plain', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn'), ('inst', 'plain', 'fn', 'fn')]
# expect: ("A2.c() missing 1 required positional argument: 'x'", 'A2.s() takes 1 positional argument but 3 were given') ("A2.c() missing 1 required positional argument: 'x'", 'A2.s() takes 1 positional argument but 3 were given')
# expect: (True, False, <class '__main__.A2'>, True, True)
# expect: (('A', 0), ('Meta', 0), ('Meta', 0)) (('A', 199), ('Meta', 199), ('Meta', 199))
# expect: [('call', 'c'), ('call', 'c'), ('call', 's')]
# expect: (0, (0, (1,)), 0, 'generator', False, 0, 'own', 2, 5, None) (299, (299, (1,)), 299, 'generator', False, 299, 'own', 301, 5, None)
# expect: 300 maximum recursion depth exceeded
