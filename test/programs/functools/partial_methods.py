import functools
from functools import partialmethod, Placeholder as P
def f(self, a, b, c=1, **k): return (a, b, c, k)
m = partialmethod(f, 1, z=2)
print({k: v for k, v in vars(m).items() if k != 'func'}, list(vars(m)))
m = partialmethod(f, P, 1)
print(type(vars(m)['_merger']), m._phcount, m.args)
n = partialmethod(m, 5, k=1); print(n.args, n.keywords, n._phcount, n._merger, n.func is f)
n = partialmethod(m, 5, k=1); print(n.args, n.keywords)
for bad in (lambda: partialmethod(), lambda: partialmethod(5), lambda: partialmethod(f, P), lambda: partialmethod(f, x=P), lambda: partialmethod(m, P)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Sub(partialmethod):
    def __init__(self, *a, **k): print('init', len(a), k)
class C:
    g = Sub(f, 1, 2)
    h = partialmethod(f, P, 2)
    i = partialmethod(f, P, P, 2)
    j = partialmethod(len)
print(C().g(), C().h(3), C().h(3, 4, k=2))
for bad in (lambda: C().h(), lambda: C().i(1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(partialmethod.__new__.__qualname__, partialmethod.__new__.__name__, partialmethod.__repr__.__qualname__, '__init__' in vars(partialmethod))
import inspect
print(inspect.signature(partialmethod), partialmethod[int])
print(repr(partialmethod(len, 1, k=3)), repr(partialmethod(m, 3)).replace(hex(id(f)), ''))
import copy
try: copy.copy(n)
except TypeError as e: print(e)
m2 = partialmethod(f); m2.func = len; m2.extra = 1; print(m2)
print(sorted(name for name in vars(partialmethod) if name != "__slotnames__"))
# expect: {'args': (1,), 'keywords': {'z': 2}, '_phcount': 0, '_merger': None} ['func', 'args', 'keywords', '_phcount', '_merger']
# expect: <class 'operator.itemgetter'> 1 (Placeholder, 1)
# expect: (5, 1) {'k': 1} 0 None True
# expect: (5, 1) {'k': 1}
# expect: TypeError _partial_new() missing 1 required positional argument: 'func'
# expect: TypeError the first argument 5 must be a callable or a descriptor
# expect: TypeError trailing Placeholders are not allowed
# expect: TypeError Placeholder cannot be passed as a keyword argument
# expect: TypeError trailing Placeholders are not allowed
# expect: init 3 {}
# expect: (1, 2, 1, {}) (3, 2, 1, {}) (3, 2, 4, {'k': 2})
# expect: TypeError missing positional arguments in 'partial' call; expected at least 1, got 0
# expect: TypeError missing positional arguments in 'partial' call; expected at least 2, got 1
# expect: _partial_new _partial_new _partial_repr False
# expect: (func, /, *args, **keywords) functools.partialmethod[int]
# expect: functools.partialmethod(<built-in function len>, 1, k=3) functools.partialmethod(<function f at >, 3, 1)
# expect: _partial_new() missing 1 required positional argument: 'func'
# expect: functools.partialmethod(<built-in function len>)
# expect: ['__class_getitem__', '__dict__', '__doc__', '__firstlineno__', '__get__', '__isabstractmethod__', '__module__', '__new__', '__repr__', '__static_attributes__', '__weakref__', '_make_unbound_method']
