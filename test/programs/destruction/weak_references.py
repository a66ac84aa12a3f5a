# Weak references, proxies, finalizers.
import builtins, re
def print(*values, **options):
    builtins.print(re.sub('0x[0-9a-f]+', '0x', ' '.join(map(str, values))), **options)
import weakref, sys
class C:
    pass
c = C()
r = weakref.ref(c)
print(r, r(), r is weakref.ref(c), weakref.ref(c, print) is r, weakref.getweakrefcount(c), weakref.getweakrefs(c), hash(r) == hash(c), r == weakref.ref(c))
print(type(r), weakref.ref, r.__callback__, weakref.ReferenceType)
def cb(n): return lambda x: print('cb', n, x, x())
r1 = weakref.ref(c, cb(1)); r2 = weakref.ref(c, cb(2)); p = weakref.proxy(c, cb('p'))
print(weakref.getweakrefs(c), p, repr(p))
c.x = 5; print(p.x, type(p)); p.y = 6; print(c.y)
del c
print(r, r())
try: p.x
except ReferenceError as e: print(e)
try: print(r1 == r2, hash(r1))
except TypeError as e: print(e)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: weakref.ref(5)); t(lambda: weakref.ref([])); t(lambda: weakref.ref({})); t(lambda: weakref.ref('a')); t(lambda: weakref.ref(())); t(lambda: weakref.ref(C, 5)); t(lambda: weakref.ref(None)); t(lambda: weakref.ref(ValueError()))
t(lambda: weakref.ref()); t(lambda: weakref.ref(C(), 1, 2)); t(lambda: weakref.ref(C(), callback=1)); t(lambda: r(1))
class S:
    __slots__ = ('a',)
t(lambda: weakref.ref(S()))
class S2:
    __slots__ = ('a', '__weakref__')
t(lambda: weakref.ref(S2()))
class L(list): pass
t(lambda: weakref.ref(L()))
class R(weakref.ref):
    def __init__(self, o, cb=None, extra=1): super().__init__(o, cb); self.extra = extra
    def __new__(cls, o, cb=None, extra=1): return super().__new__(cls, o, cb)
c = C(); r = R(c, extra=4); print(r.extra, r, r() is c, weakref.getweakrefcount(c))
d = weakref.WeakValueDictionary(); d['a'] = c; print(len(d), list(d)); del c; print(len(d), r())
s = weakref.WeakSet(); c = C(); s.add(c); print(len(s)); del c; print(len(s))
k = weakref.WeakKeyDictionary(); c = C(); k[c] = 1; print(len(k)); c = None; print(len(k))
c = C(); f = weakref.finalize(c, print, 'fin', 1); print(f.alive); del c; print(f.alive)
class M:
    def m(self): return 1
m = M(); w = weakref.WeakMethod(m.m); print(w()()); del m; print(w())
class D:
    def __del__(self): print('del D', wr())
d = D(); wr = weakref.ref(d, lambda r: print('callback after del')); del d
class Res:
    def __del__(self):
        global saved; saved = self; print('res')
x = Res(); wx = weakref.ref(x); del x; print(wx()); del saved; print(wx())
p = weakref.proxy(C); print(p())
q = C(); q.f = lambda: 3; pq = weakref.proxy(q); print(pq.f(), bool(pq), pq == pq)
try: hash(pq)
except TypeError as e: print(e)
# expect: <weakref at 0x; to 'C' at 0x> <__main__.C object at 0x> True False 1 [<weakref at 0x; to 'C' at 0x>] True True
# expect: <class 'weakref.ReferenceType'> <class 'weakref.ReferenceType'> None <class 'weakref.ReferenceType'>
# expect: [<weakref at 0x; to 'C' at 0x>, <weakproxy at 0x; to 'C' at 0x>, <weakref at 0x; to 'C' at 0x>, <weakref at 0x; to 'C' at 0x>] <__main__.C object at 0x> <weakproxy at 0x; to 'C' at 0x>
# expect: 5 <class 'weakref.ProxyType'>
# expect: 6
# expect: cb 2 <weakref at 0x; dead> None
# expect: cb 1 <weakref at 0x; dead> None
# expect: <weakref at 0x; dead> None
# expect: weakly-referenced object no longer exists
# expect: weak object has gone away
# expect: TypeError cannot create weak reference to 'int' object
# expect: TypeError cannot create weak reference to 'list' object
# expect: TypeError cannot create weak reference to 'dict' object
# expect: TypeError cannot create weak reference to 'str' object
# expect: TypeError cannot create weak reference to 'tuple' object
# expect: <weakref at 0x; to 'type' at 0x (C)>
# expect: TypeError cannot create weak reference to 'NoneType' object
# expect: TypeError cannot create weak reference to 'ValueError' object
# expect: TypeError __new__ expected at least 1 argument, got 0
# expect: TypeError __new__ expected at most 2 arguments, got 3
# expect: TypeError ref() takes no keyword arguments
# expect: TypeError weakref expected 0 arguments, got 1
# expect: TypeError cannot create weak reference to 'S' object
# expect: <weakref at 0x; dead>
# expect: <weakref at 0x; dead>
# expect: 4 <weakref at 0x; to 'C' at 0x> True 1
# expect: 1 ['a']
# expect: 0 None
# expect: 1
# expect: 0
# expect: 1
# expect: 0
# expect: True
# expect: fin 1
# expect: False
# expect: 1
# expect: None
# expect: del D <__main__.D object at 0x>
# expect: callback after del
# expect: res
# expect: <__main__.Res object at 0x>
# expect: None
# expect: <__main__.C object at 0x>
# expect: 3 True True
# expect: unhashable type: 'weakref.ProxyType'
