# copy, copyreg: shallow and deep copies, replace, reducing.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import copy, weakref, copyreg


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


class A:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return f'A({s.n})'

    def m(s):
        return s.n


a = A([1, 2])
b = copy.copy(a)
c = copy.deepcopy(a)
print(b is a, b.n is a.n, c.n is a.n, c, type(c))
l = [1, [2]]
l.append(l)
m = copy.deepcopy(l)
print(m, m[2] is m, m[1] is l[1])
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u, u[0][0] is u, u is t)
print(copy.deepcopy((1, 2)) is (1, 2), copy.copy((1,)), copy.deepcopy({1: [2]}), copy.deepcopy({1, 2}), copy.copy(bytearray(b'x')))


class S:
    __slots__ = ('a', 'b')


s = S()
s.a = [1]
d = copy.deepcopy(s)
print(d.a, d.a is s.a, hasattr(d, 'b'))


class SD(S):
    pass


s = SD()
s.a = 1
s.z = 5
d = copy.copy(s)
print(d.a, d.z)


class L(list):
    pass


x = L([1, [2]])
x.q = [3]
y = copy.copy(x)
print(y, y.q is x.q, type(y))
y = copy.deepcopy(x)
print(y, y.q is x.q)


class D(dict):
    pass


x = D(a=[1])
y = copy.deepcopy(x)
print(y, y['a'] is x['a'], type(y))


class G:

    def __init__(s):
        s.v = 1

    def __getstate__(s):
        return {'v': s.v + 1}

    def __setstate__(s, st):
        s.v = st['v'] * 10


print(copy.copy(G()).v, copy.deepcopy(G()).v)


class N:

    def __new__(cls, x):
        o = object.__new__(cls)
        o.x = x
        return o

    def __getnewargs__(s):
        return (s.x,)


print(copy.copy(N(3)).x)


class C2:

    def __copy__(s):
        return 'copied'

    def __deepcopy__(s, memo):
        return ('deep', type(memo))


print(copy.copy(C2()), copy.deepcopy(C2()), copy.deepcopy([C2()]))
print(copy.copy(print), copy.copy(A) is A, copy.copy(copy.copy) is copy.copy, copy.deepcopy(a.m)() is a.n)
tr(lambda: copy.copy((i for i in ())))
tr(lambda: copy.deepcopy(copy))
tr(lambda: copy.replace(3, x=1))
from collections import namedtuple, OrderedDict, defaultdict, deque, Counter, UserDict, ChainMap

P = namedtuple('P', 'x y')
print(copy.replace(P(1, 2), x=5), copy.copy(P(1, [])), copy.deepcopy(P(1, [])))
for o in (OrderedDict(a=[1]), defaultdict(list, a=[1]), deque([[1]], 3), Counter('aab'), ChainMap({1: 2})):
    k = copy.deepcopy(o)
    print(k, k == o, copy.copy(o))
e = ValueError('x', [1])
e.z = 3
f = copy.copy(e)
print(repr(f), f.z, f.args[1] is e.args[1], repr(copy.deepcopy(e)))


class E(Exception):

    def __init__(s, a, b):
        super().__init__(a)
        s.b = b


tr(lambda: copy.copy(E(1, 2)))
from fractions import Fraction

r = weakref.ref(a)
print(copy.copy(r) is r, copy.deepcopy(r) is r)
memo = {}
copy.deepcopy([a], memo)
print(len(memo))


class R:

    def __reduce_ex__(s, p):
        print(p)
        return 'x'


tr(lambda: copy.copy(R()))


class R:

    def __reduce__(s):
        return (A, (7,), {'k': 1}, iter([]), None)


print(copy.copy(R()), copy.copy(R()).k)


class R:

    def __reduce__(s):
        return 5


tr(lambda: copy.copy(R()))
tr(lambda: copyreg.pickle(3, 3))
tr(lambda: copyreg.constructor(3))
copyreg.pickle(A, lambda x: (A, ('via copyreg',)))
print(copy.copy(a))
import types

print(copy.replace(types.SimpleNamespace(a=1), b=2), copy.copy(3 + 4j), copy.copy(range(3)), copy.copy(...), copy.copy(frozenset([1])))
print(S().__reduce_ex__(2)[0], A(3).__reduce_ex__(4)[1:], A(3).__reduce_ex__(2)[2])
print(object.__reduce_ex__(L([1]), 4)[1:3])
# expect: False True False A([1, 2]) <class '__main__.A'>
# expect: [1, [2], [...]] True False
# expect: ([(...)],) True False
# expect: True (1,) {1: [2]} {1, 2} bytearray(b'x')
# expect: [1] False False
# expect: 1 5
# expect: [1, [2]] True <class '__main__.L'>
# expect: [1, [2]] False
# expect: {'a': [1]} False <class '__main__.D'>
# expect: 20 20
# expect: 3
# expect: copied ('deep', <class 'dict'>) [('deep', <class 'dict'>)]
# expect: <function print at 0x...> True True False
# expect: TypeError cannot pickle 'generator' object
# expect: TypeError cannot pickle 'module' object
# expect: TypeError replace() does not support int objects
# expect: P(x=5, y=2) P(x=1, y=[]) P(x=1, y=[])
# expect: OrderedDict({'a': [1]}) True OrderedDict({'a': [1]})
# expect: defaultdict(<class 'list'>, {'a': [1]}) True defaultdict(<class 'list'>, {'a': [1]})
# expect: deque([[1]], maxlen=3) True deque([[1]], maxlen=3)
# expect: Counter({'a': 2, 'b': 1}) True Counter({'a': 2, 'b': 1})
# expect: ChainMap({1: 2}) True ChainMap({1: 2})
# expect: ValueError('x', [1]) 3 True ValueError('x', [1])
# expect: TypeError E.__init__() missing 1 required positional argument: 'b'
# expect: True True
# expect: 5
# expect: 4
# expect: <__main__.R object at 0x...>
# expect: A(7) 1
# expect: TypeError Value after * must be an iterable, not int
# expect: TypeError reduction functions must be callable
# expect: TypeError constructors must be callable
# expect: A(via copyreg)
# expect: namespace(a=1, b=2) (3+4j) range(0, 3) Ellipsis frozenset({1})
# expect: <function __newobj__ at 0x...> ((<class '__main__.A'>,), {'n': 3}, None, None) {'n': 3}
# expect: ((<class '__main__.L'>,), None)
