"""What CPython 3.14 says about programs that are wrong, or legal and doubtful. Run by ask.mjs; its output is mistakes.jsonl."""
import json, warnings

MISTAKES = r'''
if x
    pass
--
while True
    pass
--
for i in range(3)
    print(i)
--
def f()
    return 1
--
class A
    pass
--
class A(object)
    x = 1
--
try
    f()
except ValueError:
    pass
--
try:
    f()
except ValueError
    pass
--
with open("f") as g
    pass
--
else:
    pass
--
if x:
pass
--
def f():
return 1
--
for x in y:
print(x)
--
class A:
x = 1
--
try:
f()
except E:
    pass
--
try:
    f()
except E:
pass
--
try:
    f()
finally:
g()
--
while x:
pass
--
with a:
pass
--
if x:
    a
else:
b
--
if x:
    a
elif y:
b
--
match x:
case 1:
    pass
--
match x:
    case 1:
    pass
--
match x:
    case 1
        pass
--
x = 1
    y = 2
--
if x:
    a
  b
--
    x = 1
--
def f():
	if x:
        return 1
--
print "hello"
--
print x, y
--
exec "code"
--
x = (1,
y = 2
--
f(1, 2
g(3)
--
x = [1, 2
--
d = {"a": 1
print(d)
--
x = 1)
--
x = [1)
--
f(a]
--
x = (1,
     2]
--
x = "abc
--
x = 'abc"
--
x = 'it's'
--
x = """abc
def
--
x = f"{a
--
x = f"{a"
--
x = f"{}"
--
x = f"{a!}"
--
x = f"{a!x}"
--
x = f"{a b}"
--
x = f"{a:{b}"
--
x = f"}"
--
x = f"{a = !r"
--
x = f"{lambda x: 1}"
--
x = f"{*a}"
--
x = f'{a['b']}' + f'{'
--
t"{}"
--
t"a" "b"
--
t"a" f"b"
--
"a" b"b"
--
b"é"
--
"\N{no such name}"
--
"\x4"
--
"\u12"
--
b"\x1"
--
ur"x"
--
bf"x"
--
x = "doesn't "matter", does it"
--
if x = 1:
    pass
--
while x = next(y):
    pass
--
print(x = 1 if)
--
f(a.b=1)
--
f(1=2)
--
f(True=1)
--
f(a=1, 2)
--
f(**k, 1)
--
f(**k, *a)
--
f(a=1, a=2)
--
f(x for x in y, 1)
--
f(1, x for x in y)
--
f(a for a in b, c for c in d)
--
f(a=)
--
f(a b)
--
x = 1 2
--
[1 2]
--
{1: 2 3: 4}
--
{1: 2, 3}
--
{1:}
--
{1: *a}
--
{**a for a in b}
--
[*a for a in b]
--
[x, y for x, y in z]
--
(*a)
--
*a
--
x = *a
--
1 = x
--
f() = 1
--
"a" = 1
--
None = 1
--
True = 1
--
x + 1 = 2
--
[a, 1] = 2
--
(a, f()) = 1
--
a, b += 1
--
f() += 1
--
(a, b): int
--
[a]: int
--
f(): int
--
x: int: str
--
del f()
--
del 1
--
del (a, 1)
--
del *a
--
for 1 in x: pass
--
for f() in x: pass
--
for x y: pass
--
with a as f(): pass
--
with a as 1: pass
--
import a as b.c
--
import a.b as 1
--
from a import b.c
--
from a import (b, c
--
from a import b,
--
from a import
--
import
--
import a from b
--
from . import *, a
--
def f(a, a): pass
--
def f(a=1, b): pass
--
def f(*): pass
--
def f(*, **k): pass
--
def f(**k, a): pass
--
def f(*a, *b): pass
--
def f(/, a): pass
--
def f(a, /, b, /): pass
--
def f(*a, /): pass
--
def f(*a=1): pass
--
def f(**k=1): pass
--
def f(a=): pass
--
def f((a, b)): pass
--
def f(1): pass
--
def f(a.b): pass
--
lambda a, a: 1
--
lambda *: 1
--
lambda (a, b): a
--
def f[T, T](): pass
--
def f[](): pass
--
class A[T=int, U]: pass
--
type X[*T: int] = T
--
return 1
--
yield 1
--
await x
--
def f():
    await x
--
def f():
    async with a: pass
--
def f():
    async for a in b: pass
--
def f():
    return [x async for x in y]
--
async def f():
    yield 1
    return 2
--
async def f():
    yield from x
--
class A:
    return 1
--
class A:
    yield 1
--
break
--
continue
--
if x:
    break
--
def f():
    for x in y:
        def g():
            continue
--
for x in y:
    class A:
        break
--
def f(x):
    global x
--
def f():
    x = 1
    global x
--
def f():
    print(x)
    global x
--
def f():
    x: int
    global x
--
nonlocal x
--
def f():
    nonlocal x
--
def f():
    global x
    nonlocal x
--
def f():
    x = 1
    def g():
        print(x)
        nonlocal x
--
def f():
    global x
    x: int = 1
--
def f():
    from m import *
--
class A:
    from m import *
--
x = 1
from __future__ import annotations
--
from __future__ import nothing
--
from __future__ import braces
--
def f():
    from __future__ import division
--
__debug__ = 1
--
def f(__debug__): pass
--
f(__debug__=1)
--
del __debug__
--
import a as __debug__
--
[x := 1 for x in y]
--
[i for i in (j := x)]
--
[[j := 0 for i in x] for j in y]
--
class A:
    [x := 1 for i in y]
--
(x.y := 1)
--
(x[0] := 1)
--
x := 1
--
f(x := 1, y := )
--
[(yield x) for x in y]
--
x: (yield)
--
def f(a: (y := 1)): pass
--
type A = (yield)
--
class A[T: (x := 1)]: pass
--
try:
    f()
except:
    pass
except ValueError:
    pass
--
try:
    f()
--
try:
    f()
else:
    g()
--
try:
    f()
except* :
    pass
--
try:
    f()
except A:
    pass
except* B:
    pass
--
try:
    f()
except A, B as e:
    pass
--
try:
    f()
except A as e.x:
    pass
--
for x in y:
    try: f()
    except* A: break
--
def g():
    try: f()
    except* A: return 1
--
if a:
    b
else:
    c
elif d:
    e
--
x = a if b
--
x = a if b else
--
x = pass if a else b
--
x = a if b else return
--
raise from x
--
raise x from
--
not x = 1
--
a + not b
--
x = - not b
--
a <> b
--
a ! b
--
a ? b
--
a $ b
--
a = `b`
--
x++
--
x = a && b
--
x = a || b
--
x = !a
--
a = b = 
--
0123
--
1_
--
1__0
--
0x
--
0xg
--
0b12
--
0o8
--
1e
--
1.5abc
--
5x
--
1_000_
--
a = “b”
--
x = 1 \ 2
--
x = \
--
case = 1; match x: pass
--
match x:
    case a: pass
    case b: pass
--
match x:
    case _: pass
    case 1: pass
--
match x:
    case a | b: pass
--
match x:
    case (a, a): pass
--
match x:
    case [*a, *b]: pass
--
match x:
    case {1: a, 1: b}: pass
--
match x:
    case {**a, 1: b}: pass
--
match x:
    case A(b=1, b=2): pass
--
match x:
    case A(b=1, c): pass
--
match x:
    case a as _: pass
--
match x:
    case 1 as a.b: pass
--
match x:
    case 1 + 2: pass
--
match x:
    case f"a": pass
--
match x:
    case a.b(): pass
    case -a: pass
--
class A: pass pass
--
def f() -> : pass
--
def f(): return return
--
lambda: yield
--
lambda x: = 1
--
@
def f(): pass
--
@a
x = 1
--
async x
--
async def f: pass
--
async lambda: 1
--
global
--
global a.b
--
assert
--
assert x,
--
del
--
x = yield = 1
--
def f(): (yield) = 1
--
a, b = c d
--
print(a b)
--
x = {a b}
--
"a" "b" c "d"
--
def f(a, b:): pass
--
if x: pass else: pass
--
for x in y: pass else: pass
--
while x: if y: pass
--
x = [i for i in]
--
x = [for i in y]
--
x = (i for i y)
--
x[1:2:3:4]
--
x[1 2]
--
x[]
--
x.1
--
x..y
--
.x
--
x.class
--
class = 1
--
def if(): pass
--
import class
--
lambda lambda: 1
--
f(lambda)
--
x = None = 1
--
x, y = 
--
()=1
--
(x)
    y
--
#comment
 x
'''

DOUBTFUL = r'''
x is 1
--
x is not "a"
--
x is ()
--
"a" is x
--
assert (x, "message")
--
"\d"
--
b"\q"
--
"\400"
--
f"\d{x}"
--
f"\{x}"
--
r"\d"
--
[(1, 2) (3, 4)]
--
["a" (b)]
--
[1, 2]["a"]
--
"abc"[1.5]
--
(1, 2)[None]
--
{1, 2}[0]
--
(lambda: 1)[0]
--
5()
--
f"x"()
--
{1: 2}(3)
--
1if x else 2
--
0x1for x in y
--
def f():
    try: pass
    finally: return 1
--
for x in y:
    try: pass
    finally: break
--
for x in y:
    try: pass
    finally:
        for z in x: break
--
def f():
    try: pass
    finally:
        def g(): return 1
--
for x in y:
    try: pass
    finally:
        if x: continue
'''


def ask(source):
    row = {"source": source}
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        try:
            compile(source, "file.py", "exec")
        except SyntaxError as e:
            row["error"] = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
    row["warnings"] = [[w.category.__name__, str(w.message), w.lineno] for w in given]
    return row


for text in (MISTAKES, DOUBTFUL):
    for source in text[1:].split("--\n"):
        print(json.dumps(ask(source)))
