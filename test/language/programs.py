"""Programs that show every form of the language, for trees.py and code.py. Each is compiled, never run."""

PROGRAMS = r'''
x = 1
y = x + 2 * 3 - -x ** 2 // 4 % 5 @ z
x += 1; x.a -= 2; x[0] *= 3; x[1:y] /= 4
a = b, *c = d = (e, [f, *g]) = h
--
if a: b
elif c: d
else: e
while a < b <= c:
    if d: break
    if e: continue
    f()
else:
    g()
for x, (y, *z) in [1, 2, 3]:
    print(x)
else: pass
for i in (a, b): i
--
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    """Doc.

        More.
    """
    return a, b
def g(): return
def h(): yield
def i():
    x = yield 1
    y = yield from x
    return y
f = lambda x, *y, z=1, **w: (x, y)
k = lambda: (yield)
--
@deco
@deco.two(1)
class A(B, *C, metaclass=M, **D):
    """Doc"""
    x: int = 1
    y: str
    def m(self, *, __k=1):
        self.a = 1
        self.__b = 2
        return super().m(__k=1) + super().n + __class__.z
    @property
    def p(self): return self._p
    class Inner: pass
class E: pass
--
try: a()
except B: c()
except (D, E) as f: g()
except: h()
else: i()
finally: j()
try: a()
finally: b()
def f():
    for x in y:
        try:
            if a: return 1
            if b: break
            continue
        except C as e:
            return e
        finally:
            g()
    return -1
--
try: a()
except* B as b: c()
except* (D, E): f()
else: g()
finally: h()
--
with a as b, c as (d, e), f: g()
with (a as b, c): pass
def f():
    with a:
        return b
    for x in y:
        with x as z:
            if z: continue
            break
--
async def f(x):
    await x
    async with a as b, c: d()
    async for i in x:
        if i: break
        else: continue
    else: e()
    return [await j async for j in x if await j], {k: v async for k, v in x}, (l async for l in x)
async def g():
    try:
        yield 1
        x = yield
    finally: await h()
--
match x:
    case 0 | -1 | 1.5 | 2 + 3j: a
    case "s" | b"b" | None | True: b
    case []: c
    case [y, *_, z] if y > z: d
    case (p, *q): e
    case {"k": v, **rest}: f
    case {}: g
    case A.B: h
    case A(1, x=y) | A(y): i
    case [A() as w, _]: j
    case str() as s: k
    case _: l
match a, b:
    case c, d: pass
match = case = type = 1
--
x = f"{a} {b!r:>{w}} {c=} {d:.2f} {{}} {'n' f'{e}'}"
y = f'{a}' 'b' f"c"
z = t'{a!s:>{w}} {b = } c'
w = rf'\d{x}' "\n"
v = '%s-%r %5a %%' % (a, b, c)
u = f'' f"{x:{'a'}}"
--
l = [x for x in y if x if z for w in x]
s = {x for x in y}
d = {k: v for k, v in y.items()}
g = (x for x in y)
n = [[j for j in i] for i in k]
c = [lambda: x for x in y]
w = [(y := x) for x in z]
def f():
    x = 1
    return [x for x in y], [lambda: x for x in y], [z := x for x in y], z
class A:
    x = 1
    y = [x for x in z if x]
    def f(self): return [__class__ for _ in self]
    g = [i for i in [1] for j in [i]]
all(x for x in y); any(x for x in y); tuple(x for x in y)
--
def f():
    x = y = 1
    def g():
        nonlocal x
        global z
        x = z = y
        def h(): return x, y, z
        return h
    del x
    return g
class A:
    x = y
    def f(self): return y
    __p = 1
    def g(self): return self.__p, __q
--
type X = int
type Y[T: int, *Ts, **P, U = str] = dict[T, U]
def f[T](x: T, *args: *Ts) -> T: return x
class A[T: (int, str)](B[T]):
    x: T
    def m[U](self, y: U = 1, *, z: T = 2) -> U: pass
    type Z = x
async def g[T](): pass
--
x: int = 1
y: "str"
if a:
    z: list[int]
(w): int
a.b: int = 2
a[c]: int
class A:
    x: int
    if y:
        z: str = 1
def f(a: int, /, b: "s" = 1, *c: x, d: y, **e: z) -> w:
    q: notevaluated
    r: int = 1
--
from __future__ import annotations
x: int | None = 1
def f(a: list[int, ...], *b: lambda c: -c + 1) -> (x if y else not z): pass
class A:
    b: {1: 2, **c}
    d: [e for f in g if h]
    i: f"{j!r:>3}k"
--
import a, b.c, d.e as f, g as h
from . import i
from ..j import k as l, m
from n.o import (p, q,)
from r import *
global s
del t, u.v, w[0], w[1:2], (x, [y])
assert z
assert z, "m"
raise
raise A
raise A from b
pass
--
f(); f(a); f(a, b=c); f(*a); f(a, *b, c=d, **e); f(**a, b=c); f(a)(b); a.b(c).d(e=f)
x[a]; x[a, b]; x[a:b]; x[:]; x[::c]; x[1:2]; x[a:b, ...]; x[*a, b]
(a.b
  .c(d)
  .e(f, g=h))
a if b else c; a and b or not c; not (a is b); a not in b; a is not None
(yield_) = 1
{**a, 'b': c, **d}; {*a, b}; [*a, *b]; (*a,); {}; set(); ()
[1, 2, 3]; (1, (2, 'a')); {1, 2, 3}; x in [1, 2]; x in {1, 2}; x not in (a, b)
1 + 2; 'a' 'b' + "c"; -5; ~5; not 1; 2 ** 10; 1 < 2; 10 // 3; -1.5; 1j; 3 + 4j; "a" * 3; (1,) + (2,)
0xff; 0b11; 0o17; 1_000; 10 ** 30; 1e100; ...; None; True; __debug__
--
def f(x):
    if x is None: return 1
    if x is not None and x.y or not x.z: return 2
    if a < x < b: return 3
    if not (a or b): return 4
    while 1:
        if x: break
    while 0: unreachable()
    if "": no()
    else: yes()
    return (1 if x else 2) if y else 3
def g():
    return (a and b) or (c and d), a < b < c, not a < b
--
def swap(a, b, c):
    a, b = b, a
    a, b, c = c, b, a
    a, b = 1, 2
    [a] = [b]
    a, a = b, c
    x, y, z, w = 1, 2, 3, 4
--
def deep():
    with a:
        with b as c:
            for d in e:
                try:
                    while f:
                        try:
                            with g:
                                return h
                        except I:
                            continue
                        finally:
                            j()
                except K as k:
                    break
                else:
                    l()
    return m
'''


def programs():
    return PROGRAMS[1:].split("--\n")
