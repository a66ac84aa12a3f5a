# weakref: dictionaries and sets of weak references, finalize, WeakMethod.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


import weakref, gc


class A:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return f'A{s.n}'

    def m(s):
        return s.n


k = [A(i) for i in range(3)]


def tr(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


s = weakref.WeakSet(k)


def it():
    for x in s:
        s.add(A(5))


tr(it)
print(len(s), sorted((x.n for x in s)), k[0] in s, 3 in s)
s2 = weakref.WeakSet(k[:2])
print(len(s | s2), len(s & s2), len(s - s2), len(s ^ s2), s2 <= s, s2 < s, s >= s2, s == s2, s.isdisjoint(s2), s.issubset(k))
s.discard(k[0])
s2.update([k[2]])
s2.remove(k[1])
print(len(s), sorted((x.n for x in s2)))
s |= s2
s &= s2
s -= [k[0]]
s ^= [k[1]]
print(sorted((x.n for x in s)))
d = weakref.WeakValueDictionary({i: x for i, x in enumerate(k)})
print(
    list(d),
    list(d.items()),
    list(d.values()),
    len(d),
    1 in d,
    9 in d,
    d.get(1),
    d.get(9, 'no'),
    d[0],
    d.pop(0),
    d.setdefault(0, k[0]),
    dict(d.copy()),
)
d = weakref.WeakKeyDictionary({x: i for i, x in enumerate(k)})
print(
    list(d),
    list(d.items()),
    list(d.values()),
    len(d),
    k[0] in d,
    9 in d,
    d.get(k[1]),
    d[k[0]],
    d.pop(k[0]),
    d.setdefault(k[0], 7),
    dict(d.copy()),
    len(d.keyrefs()),
)
del k[2]
gc.collect()
print(len(d), list(d))
tr(lambda: weakref.WeakSet().pop())
tr(lambda: weakref.WeakSet().remove(3))
tr(lambda: weakref.WeakSet([3]))
tr(lambda: weakref.WeakValueDictionary()['x'])
tr(lambda: weakref.WeakValueDictionary(x=3))
tr(lambda: weakref.WeakValueDictionary().pop('x'))
tr(lambda: weakref.WeakValueDictionary().popitem())
tr(lambda: weakref.WeakKeyDictionary()[1])
tr(lambda: weakref.WeakKeyDictionary().popitem())
tr(lambda: weakref.WeakMethod(3))
tr(lambda: weakref.WeakMethod(print))
a = A(4)
wm = weakref.WeakMethod(a.m, lambda r: print('method died'))
print(wm()(), wm == weakref.WeakMethod(a.m), hash(wm) == hash(weakref.ref(a)))
f = weakref.finalize(a, print, 'bye', 1, x=2)
print(f.alive, f.peek(), f.atexit)
print(f.detach(), f.alive, f.peek(), f())
f = weakref.finalize(a, print, 'bye', end='!\n')
del a
gc.collect()
print(f.alive, wm())
tr(lambda: weakref.finalize(3, print))
tr(lambda: weakref.finalize())
tr(lambda: weakref.finalize(1))
f = weakref.finalize(k[0], print, 'exit 1')
f2 = weakref.finalize(k[0], print, 'exit 2')
f3 = weakref.finalize(k[0], print, 'not')
f3.atexit = False
p = weakref.proxy(k[0])
print(p.n, p.m(), repr(p), type(p).__name__)
r = weakref.ref(k[0])
print(r() is k[0], weakref.getweakrefcount(k[1]))
# expect: None
# expect: 3 [0, 1, 2] True False
# expect: 3 2 1 1 True True True False False True
# expect: 2 [0, 2]
# expect: [1, 2]
# expect: [0, 1, 2] [(0, A0), (1, A1), (2, A2)] [A0, A1, A2] 3 True False A1 no A0 A0 A0 {1: A1, 2: A2, 0: A0}
# expect: [A0, A1, A2] [(A0, 0), (A1, 1), (A2, 2)] [0, 1, 2] 3 True False 1 0 0 7 {A1: 1, A2: 2, A0: 7} 3
# expect: 2 [A1, A0]
# expect: KeyError 'pop from empty WeakSet'
# expect: TypeError cannot create weak reference to 'int' object
# expect: TypeError cannot create weak reference to 'int' object
# expect: KeyError 'x'
# expect: TypeError cannot create weak reference to 'int' object
# expect: KeyError 'x'
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError cannot create weak reference to 'int' object
# expect: KeyError 'popitem(): dictionary is empty'
# expect: TypeError argument should be a bound method, not <class 'int'>
# expect: TypeError argument should be a bound method, not <class 'function'>
# expect: 4 True True
# expect: True (A4, <function print at 0x...>, ('bye', 1), {'x': 2}) True
# expect: (A4, <function print at 0x...>, ('bye', 1), {'x': 2}) False None None
# expect: bye!
# expect: method died
# expect: False None
# expect: TypeError cannot create weak reference to 'int' object
# expect: TypeError finalize.__init__() missing 2 required positional arguments: 'obj' and 'func'
# expect: TypeError finalize.__init__() missing 1 required positional argument: 'func'
# expect: 0 0 <weakproxy at 0x...; to 'A' at 0x...> ProxyType
# expect: True 2
# expect: exit 2
# expect: exit 1
