import weakref
def g(): yield 1; yield 2
x = g(); p = weakref.proxy(x)
print(list(p))
class C:
    def __iter__(self): return iter([1])
    def m(self): return 5
    x = 3
c = C(); p = weakref.proxy(c)
print(list(p), p.m(), p.x, [*p], tuple(p), set(p), sorted(p))
for e in ("len(p)", "p + 1", "p[0]", "p()", "-p", "int(p)", "p < 1", "hash(p)", "bool(p)", "p == p", "1 in p", "next(p)", "str(p)[:5]", "repr(p)[:9]", "float(p)", "round(p)", "abs(p)", "p.zz", "p @ p", "p += 1", "bytes(p)", "p[1:2]", "dir(p)[-2:]", "isinstance(p, C)", "type(p)", "p.__class__"):
    try: print(e, eval(e) if "+=" not in e else exec(e))
    except Exception as ex: print(e, type(ex).__name__, ex)
del c
for e in ("p.x", "list(p)", "bool(p)", "p + 1", "str(p)", "repr(p)[:10]", "p == 1"):
    try: print(e, eval(e))
    except ReferenceError as ex: print(e, ex)
# expect: [1, 2]
# expect: [1] 5 3 [1] (1,) {1} [1]
# expect: len(p) TypeError object of type 'C' has no len()
# expect: p + 1 TypeError unsupported operand type(s) for +: 'C' and 'int'
# expect: p[0] TypeError 'C' object is not subscriptable
# expect: p() TypeError 'weakref.ProxyType' object is not callable
# expect: -p TypeError bad operand type for unary -: 'C'
# expect: int(p) TypeError int() argument must be a string, a bytes-like object or a real number, not 'C'
# expect: p < 1 TypeError '<' not supported between instances of 'C' and 'int'
# expect: hash(p) TypeError unhashable type: 'weakref.ProxyType'
# expect: bool(p) True
# expect: p == p True
# expect: 1 in p True
# expect: next(p) TypeError Weakref proxy referenced a non-iterator 'C' object
# expect: str(p)[:5] <__ma
# expect: repr(p)[:9] <weakprox
# expect: float(p) TypeError float() argument must be a string or a real number, not 'C'
# expect: round(p) TypeError type weakref.ProxyType doesn't define __round__ method
# expect: abs(p) TypeError bad operand type for abs(): 'C'
# expect: p.zz AttributeError 'C' object has no attribute 'zz'
# expect: p @ p TypeError unsupported operand type(s) for @: 'C' and 'C'
# expect: p += 1 TypeError unsupported operand type(s) for +=: 'C' and 'int'
# expect: bytes(p) AttributeError 'C' object has no attribute '__bytes__'
# expect: p[1:2] TypeError 'C' object is not subscriptable
# expect: dir(p)[-2:] ['m', 'x']
# expect: isinstance(p, C) True
# expect: type(p) <class 'weakref.ProxyType'>
# expect: p.__class__ <class '__main__.C'>
# expect: p.x weakly-referenced object no longer exists
# expect: list(p) weakly-referenced object no longer exists
# expect: bool(p) weakly-referenced object no longer exists
# expect: p + 1 weakly-referenced object no longer exists
# expect: str(p) weakly-referenced object no longer exists
# expect: repr(p)[:10] <weakproxy
# expect: p == 1 weakly-referenced object no longer exists
