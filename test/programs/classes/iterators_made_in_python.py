"""Loops over what has its `__iter__` in Python: what may come of it, who dies when, what tracers are told."""
import sys


class NoNext:
    __next__ = None


class Gives:
    def __iter__(self):
        return NoNext()


try:
    list(Gives())
except TypeError as e:
    print(e)
try:
    for x in Gives():
        pass
except TypeError as e:
    print(e)
class T:
    def __init__(s, n): s.n = n
    def __iter__(s): return iter((1, 2))
    def __del__(s): print("del", s.n)
class G(T):
    def __iter__(s):
        yield s.n
        yield 2
for x in T("loop"): print(x)
print("after")
for x in G("gen"): print(x)
print("after")
print([x for x in T("comp")], sum(T("sum")), {**{k: 1 for k in T("dictcomp")}})
a, b = T("unpack"); print(a, b)
def y(): yield from T("yf")
print(list(y()))
class Bad:
    def __iter__(self): return 5
class Raises:
    def __iter__(self): raise KeyError("k")
class Arity:
    def __iter__(self, x): pass
class Stop:
    def __iter__(self): raise StopIteration(3)
for c in (Bad, Raises, Arity, Stop):
    try:
        for x in c(): pass
    except BaseException as e:
        print(type(e).__name__, e); tb = e.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name, tb.tb_lineno); tb = tb.tb_next
def tr(f, ev, arg):
    if f.f_code.co_name in ("it", "__iter__"): print(ev, f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno)
    return tr
def it():
    for x in T("traced"):
        pass
    return [q for q in G("gg")]
sys.settrace(tr); it(); sys.settrace(None)
sys.setprofile(lambda f, e, a: print(e, f.f_code.co_name) if f.f_code.co_name in ("it", "__iter__") else None); it(); sys.setprofile(None)
async def co():
    for x in T("co"): pass
    return 1
try: co().send(None)
except StopIteration as e: print(e.value)
class Counted:
    def __init__(s): s.left = 3
    def __iter__(s): print("asked"); return s
    def __next__(s):
        if not s.left: raise StopIteration
        s.left -= 1; return s.left
    def __length_hint__(s): print("how many"); return 3
first, *rest = Counted(); print(first, rest)
*all_, last = Counted(); print(all_, last)
try: a, b, c, d, *e = Counted()
except ValueError as e: print(e)
class Endless:
    def __next__(s): return 1
class Starts:
    def __iter__(s): return Endless()
try: a, *b = Starts()
except TypeError as e: print(e)
a, b = [*zip(Starts(), [1, 2])]; print(a, b)
# expect: 'NoneType' object is not callable
# expect: 'NoneType' object is not callable
# expect: del loop
# expect: 1
# expect: 2
# expect: after
# expect: gen
# expect: 2
# expect: del gen
# expect: after
# expect: del comp
# expect: del sum
# expect: del dictcomp
# expect: [1, 2] 3 {1: 1, 2: 1}
# expect: del unpack
# expect: 1 2
# expect: del yf
# expect: [1, 2]
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: <module> 49
# expect: KeyError 'k'
# expect: <module> 49
# expect: __iter__ 42
# expect: TypeError Arity.__iter__() missing 1 required positional argument: 'x'
# expect: <module> 49
# expect: StopIteration 3
# expect: <module> 49
# expect: __iter__ 46
# expect: call it 0
# expect: line it 1
# expect: call __iter__ 0
# expect: line __iter__ 0
# expect: return __iter__ 0
# expect: del traced
# expect: line it 2
# expect: line it 1
# expect: line it 2
# expect: line it 1
# expect: line it 3
# expect: call __iter__ 0
# expect: line __iter__ 1
# expect: return __iter__ 1
# expect: line it 3
# expect: call __iter__ 1
# expect: line __iter__ 2
# expect: return __iter__ 2
# expect: line it 3
# expect: call __iter__ 2
# expect: return __iter__ 2
# expect: del gg
# expect: return it 3
# expect: call it
# expect: call __iter__
# expect: c_call __iter__
# expect: c_return __iter__
# expect: return __iter__
# expect: del traced
# expect: call __iter__
# expect: return __iter__
# expect: call __iter__
# expect: return __iter__
# expect: call __iter__
# expect: return __iter__
# expect: del gg
# expect: return it
# expect: del co
# expect: 1
# expect: asked
# expect: asked
# expect: how many
# expect: 2 [1, 0]
# expect: asked
# expect: asked
# expect: how many
# expect: [2, 1] 0
# expect: asked
# expect: not enough values to unpack (expected at least 4, got 3)
# expect: 'Endless' object is not iterable
# expect: (1, 1) (1, 2)
