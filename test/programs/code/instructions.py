# dis shows CPython's instructions: small ints, borrowed and checked locals, superinstructions, END_FOR and NOT_TAKEN, jumps over caches.
import contextlib
import io
import re
import dis
def a(x, y):
    try:
        z = x / y
    except ZeroDivisionError as e:
        print(e, x)
        return None
    else:
        return z
    finally:
        print("done", x)
def b(items, n=0):
    for i, (j, k) in enumerate(items):
        if i % 2: continue
        n += j * k
        while n > 10:
            n -= 1
            if n == 5: break
    return {i: j for i, j in items}, [x for x in items if x], {x for x in items}, (x for x in items)
def c(lock, path):
    with lock:
        with open(path) as f, lock:
            return f.read().strip()[1:2]
def d(s, *args, k=1, **kw):
    global G
    G = s
    s.attr = args[0]
    s[k] = kw
    del s[k], s.attr
    a, *b = args
    a, b = b, a
    x = y = z = 3
    return f"{s!r:>{k}} {x}", not x, -y, x if y else z, x and y or z, x < y < z, x is None, y not in args
def e(n):
    def inner():
        nonlocal n
        n += 1
        return n
    class K:
        v = n
        def m(self): return super().m() + __class__.v
    return inner, K, lambda q, r=2: q + r + n
async def f(xs):
    async for z in xs:
        await z
    return [await i async for i in xs]
def g():
    x = yield 1
    y = yield from x
    try:
        yield y
    finally:
        return 5
def h(p):
    match p:
        case {"a": [1, x, *r]}: return x, r
        case int(v) | float(v) if v > 3: return v
        case _: pass
    assert p, "msg"
    raise ValueError(p) from None
def i(flag):
    if flag:
        u = 1
    print(u)
    del u
    for w in (): pass
    return w
def j():
    import os.path as op
    from math import pi, e as ee
    print(*[1, 2, 3], sep="", **{"end": "x"})
    return [*op, pi], {**ee}, (1, 2, *op)
counter = 0
def increment():
    global counter
    counter += 1
class Acc:
    def __init__(self): self.balance = 0
    def deposit(self, amount):
        current = self.balance
        self.balance = current + amount
out = io.StringIO()
with contextlib.redirect_stdout(out):
    for fn in (a, b, c, d, e, f, g, h, i, j, increment, Acc.deposit):
        print(fn.__name__, fn.__code__.co_consts if fn not in (e, b) else ""); dis.dis(fn)
    dis.dis("x = 1\nfor i in range(3): print(x + i)\nclass A: y: int = 1")
    dis.dis("a + b * 2")
    print(dis.Bytecode(increment).dis())
print(re.sub('0x[0-9a-f]+|file "[^"]*"', '-', out.getvalue()))
# expect: a ('done', None)
# expect:    6            RESUME                   0
# expect:
# expect:    7            NOP
# expect:
# expect:    8    L1:     LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (x, y)
# expect:                 BINARY_OP               11 (/)
# expect:                 STORE_FAST               2 (z)
# expect:
# expect:   13    L2:     LOAD_FAST_BORROW         2 (z)
# expect:
# expect:   15    L3:     LOAD_GLOBAL              1 (print + NULL)
# expect:                 LOAD_CONST               0 ('done')
# expect:                 LOAD_FAST_BORROW         0 (x)
# expect:                 CALL                     2
# expect:                 POP_TOP
# expect:                 RETURN_VALUE
# expect:
# expect:   --    L4:     PUSH_EXC_INFO
# expect:
# expect:    9            LOAD_GLOBAL              2 (ZeroDivisionError)
# expect:                 CHECK_EXC_MATCH
# expect:                 POP_JUMP_IF_FALSE       35 (to L9)
# expect:                 NOT_TAKEN
# expect:                 STORE_FAST               3 (e)
# expect:
# expect:   10    L5:     LOAD_GLOBAL              1 (print + NULL)
# expect:                 LOAD_FAST_LOAD_FAST     48 (e, x)
# expect:                 CALL                     2
# expect:                 POP_TOP
# expect:
# expect:   11    L6:     POP_EXCEPT
# expect:                 LOAD_CONST               1 (None)
# expect:                 STORE_FAST               3 (e)
# expect:                 DELETE_FAST              3 (e)
# expect:
# expect:   15    L7:     LOAD_GLOBAL              1 (print + NULL)
# expect:                 LOAD_CONST               0 ('done')
# expect:                 LOAD_FAST                0 (x)
# expect:                 CALL                     2
# expect:                 POP_TOP
# expect:                 LOAD_CONST               1 (None)
# expect:                 RETURN_VALUE
# expect:
# expect:   --    L8:     LOAD_CONST               1 (None)
# expect:                 STORE_FAST               3 (e)
# expect:                 DELETE_FAST              3 (e)
# expect:                 RERAISE                  1
# expect:
# expect:    9    L9:     RERAISE                  0
# expect:
# expect:   --   L10:     COPY                     3
# expect:                 POP_EXCEPT
# expect:                 RERAISE                  1
# expect:        L11:     PUSH_EXC_INFO
# expect:
# expect:   15            LOAD_GLOBAL              1 (print + NULL)
# expect:                 LOAD_CONST               0 ('done')
# expect:                 LOAD_FAST                0 (x)
# expect:                 CALL                     2
# expect:                 POP_TOP
# expect:                 RERAISE                  0
# expect:
# expect:   --   L12:     COPY                     3
# expect:                 POP_EXCEPT
# expect:                 RERAISE                  1
# expect: ExceptionTable:
# expect:   L1 to L2 -> L4 [0]
# expect:   L2 to L3 -> L11 [0]
# expect:   L4 to L5 -> L10 [1] lasti
# expect:   L5 to L6 -> L8 [1] lasti
# expect:   L6 to L7 -> L11 [0]
# expect:   L8 to L10 -> L10 [1] lasti
# expect:   L10 to L11 -> L11 [0]
# expect:   L11 to L12 -> L12 [1] lasti
# expect: b
# expect:   16            RESUME                   0
# expect:
# expect:   17            LOAD_GLOBAL              1 (enumerate + NULL)
# expect:                 LOAD_FAST_BORROW         0 (items)
# expect:                 CALL                     1
# expect:                 GET_ITER
# expect:         L1:     FOR_ITER                67 (to L6)
# expect:                 UNPACK_SEQUENCE          2
# expect:                 STORE_FAST               2 (i)
# expect:                 UNPACK_SEQUENCE          2
# expect:                 STORE_FAST_STORE_FAST   52 (j, k)
# expect:
# expect:   18            LOAD_FAST_BORROW         2 (i)
# expect:                 LOAD_SMALL_INT           2
# expect:                 BINARY_OP                6 (%)
# expect:                 TO_BOOL
# expect:                 POP_JUMP_IF_FALSE        3 (to L2)
# expect:                 NOT_TAKEN
# expect:                 JUMP_BACKWARD           25 (to L1)
# expect:
# expect:   19    L2:     LOAD_FAST_BORROW_LOAD_FAST_BORROW 19 (n, j)
# expect:                 LOAD_FAST_BORROW         4 (k)
# expect:                 BINARY_OP                5 (*)
# expect:                 BINARY_OP               13 (+=)
# expect:                 STORE_FAST               1 (n)
# expect:
# expect:   20    L3:     LOAD_FAST_BORROW         1 (n)
# expect:                 LOAD_SMALL_INT          10
# expect:                 COMPARE_OP             148 (bool(>))
# expect:                 POP_JUMP_IF_TRUE         3 (to L4)
# expect:                 NOT_TAKEN
# expect:                 JUMP_BACKWARD           49 (to L1)
# expect:
# expect:   21    L4:     LOAD_FAST_BORROW         1 (n)
# expect:                 LOAD_SMALL_INT           1
# expect:                 BINARY_OP               23 (-=)
# expect:                 STORE_FAST               1 (n)
# expect:
# expect:   22            LOAD_FAST_BORROW         1 (n)
# expect:                 LOAD_SMALL_INT           5
# expect:                 COMPARE_OP              88 (bool(==))
# expect:                 POP_JUMP_IF_TRUE         3 (to L5)
# expect:                 NOT_TAKEN
# expect:                 JUMP_BACKWARD           27 (to L3)
# expect:         L5:     JUMP_BACKWARD           69 (to L1)
# expect:
# expect:   17    L6:     END_FOR
# expect:                 POP_ITER
# expect:
# expect:   23            LOAD_FAST_BORROW         0 (items)
# expect:                 GET_ITER
# expect:                 LOAD_FAST_AND_CLEAR      2 (i)
# expect:                 LOAD_FAST_AND_CLEAR      3 (j)
# expect:                 SWAP                     3
# expect:         L7:     BUILD_MAP                0
# expect:                 SWAP                     2
# expect:         L8:     FOR_ITER                 7 (to L9)
# expect:                 UNPACK_SEQUENCE          2
# expect:                 STORE_FAST_STORE_FAST   35 (i, j)
# expect:                 LOAD_FAST_BORROW_LOAD_FAST_BORROW 35 (i, j)
# expect:                 MAP_ADD                  2
# expect:                 JUMP_BACKWARD            9 (to L8)
# expect:         L9:     END_FOR
# expect:                 POP_ITER
# expect:        L10:     SWAP                     3
# expect:                 STORE_FAST               3 (j)
# expect:                 STORE_FAST               2 (i)
# expect:                 LOAD_FAST_BORROW         0 (items)
# expect:                 GET_ITER
# expect:                 LOAD_FAST_AND_CLEAR      5 (x)
# expect:                 SWAP                     2
# expect:        L11:     BUILD_LIST               0
# expect:                 SWAP                     2
# expect:        L12:     FOR_ITER                14 (to L15)
# expect:                 STORE_FAST_LOAD_FAST    85 (x, x)
# expect:                 TO_BOOL
# expect:        L13:     POP_JUMP_IF_TRUE         3 (to L14)
# expect:                 NOT_TAKEN
# expect:                 JUMP_BACKWARD           12 (to L12)
# expect:        L14:     LOAD_FAST_BORROW         5 (x)
# expect:                 LIST_APPEND              2
# expect:                 JUMP_BACKWARD           16 (to L12)
# expect:        L15:     END_FOR
# expect:                 POP_ITER
# expect:        L16:     SWAP                     2
# expect:                 STORE_FAST               5 (x)
# expect:                 LOAD_FAST_BORROW         0 (items)
# expect:                 GET_ITER
# expect:                 LOAD_FAST_AND_CLEAR      5 (x)
# expect:                 SWAP                     2
# expect:        L17:     BUILD_SET                0
# expect:                 SWAP                     2
# expect:        L18:     FOR_ITER                 4 (to L19)
# expect:                 STORE_FAST_LOAD_FAST    85 (x, x)
# expect:                 SET_ADD                  2
# expect:                 JUMP_BACKWARD            6 (to L18)
# expect:        L19:     END_FOR
# expect:                 POP_ITER
# expect:        L20:     SWAP                     2
# expect:                 STORE_FAST               5 (x)
# expect:                 LOAD_CONST               1 (<code object <genexpr> at -, -, line 23>)
# expect:                 MAKE_FUNCTION
# expect:                 LOAD_FAST_BORROW         0 (items)
# expect:                 GET_ITER
# expect:                 CALL                     0
# expect:                 BUILD_TUPLE              4
# expect:                 RETURN_VALUE
# expect:
# expect:   --   L21:     SWAP                     2
# expect:                 POP_TOP
# expect:
# expect:   23            SWAP                     3
# expect:                 STORE_FAST               3 (j)
# expect:                 STORE_FAST               2 (i)
# expect:                 RERAISE                  0
# expect:
# expect:   --   L22:     SWAP                     2
# expect:                 POP_TOP
# expect:
# expect:   23            SWAP                     2
# expect:                 STORE_FAST               5 (x)
# expect:                 RERAISE                  0
# expect:
# expect:   --   L23:     SWAP                     2
# expect:                 POP_TOP
# expect:
# expect:   23            SWAP                     2
# expect:                 STORE_FAST               5 (x)
# expect:                 RERAISE                  0
# expect: ExceptionTable:
# expect:   L7 to L10 -> L21 [3]
# expect:   L11 to L13 -> L22 [3]
# expect:   L14 to L16 -> L22 [3]
# expect:   L17 to L20 -> L23 [4]
# expect:
# expect: Disassembly of <code object <genexpr> at -, -, line 23>:
# expect:   23           RETURN_GENERATOR
# expect:                POP_TOP
# expect:        L1:     RESUME                   0
# expect:                LOAD_FAST                0 (.0)
# expect:        L2:     FOR_ITER                 6 (to L3)
# expect:                STORE_FAST_LOAD_FAST    17 (x, x)
# expect:                YIELD_VALUE              0
# expect:                RESUME                   5
# expect:                POP_TOP
# expect:                JUMP_BACKWARD            8 (to L2)
# expect:        L3:     END_FOR
# expect:                POP_ITER
# expect:                LOAD_CONST               0 (None)
# expect:                RETURN_VALUE
# expect:
# expect:   --   L4:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
# expect:                RERAISE                  1
# expect: ExceptionTable:
# expect:   L1 to L4 -> L4 [0] lasti
# expect: c (slice(1, 2, None), None)
# expect:   24            RESUME                   0
# expect:
# expect:   25            LOAD_FAST_BORROW         0 (lock)
# expect:                 COPY                     1
# expect:                 LOAD_SPECIAL             1 (__exit__)
# expect:                 SWAP                     2
# expect:                 SWAP                     3
# expect:                 LOAD_SPECIAL             0 (__enter__)
# expect:                 CALL                     0
# expect:         L1:     POP_TOP
# expect:
# expect:   26            LOAD_GLOBAL              1 (open + NULL)
# expect:                 LOAD_FAST_BORROW         1 (path)
# expect:                 CALL                     1
# expect:                 COPY                     1
# expect:                 LOAD_SPECIAL             1 (__exit__)
# expect:                 SWAP                     2
# expect:                 SWAP                     3
# expect:                 LOAD_SPECIAL             0 (__enter__)
# expect:                 CALL                     0
# expect:         L2:     STORE_FAST_LOAD_FAST    32 (f, lock)
# expect:                 COPY                     1
# expect:                 LOAD_SPECIAL             1 (__exit__)
# expect:                 SWAP                     2
# expect:                 SWAP                     3
# expect:                 LOAD_SPECIAL             0 (__enter__)
# expect:                 CALL                     0
# expect:         L3:     POP_TOP
# expect:
# expect:   27            LOAD_FAST_BORROW         2 (f)
# expect:                 LOAD_ATTR                3 (read + NULL|self)
# expect:                 CALL                     0
# expect:                 LOAD_ATTR                5 (strip + NULL|self)
# expect:                 CALL                     0
# expect:                 LOAD_CONST               0 (slice(1, 2, None))
# expect:                 BINARY_OP               26 ([])
# expect:
# expect:   26    L4:     SWAP                     3
# expect:                 SWAP                     2
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 CALL                     3
# expect:                 POP_TOP
# expect:         L5:     SWAP                     3
# expect:                 SWAP                     2
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 CALL                     3
# expect:                 POP_TOP
# expect:
# expect:   25    L6:     SWAP                     3
# expect:                 SWAP                     2
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 CALL                     3
# expect:                 POP_TOP
# expect:                 RETURN_VALUE
# expect:
# expect:   26    L7:     PUSH_EXC_INFO
# expect:                 WITH_EXCEPT_START
# expect:                 TO_BOOL
# expect:                 POP_JUMP_IF_TRUE         2 (to L8)
# expect:                 NOT_TAKEN
# expect:                 RERAISE                  2
# expect:         L8:     POP_TOP
# expect:         L9:     POP_EXCEPT
# expect:                 POP_TOP
# expect:                 POP_TOP
# expect:                 POP_TOP
# expect:                 JUMP_FORWARD             3 (to L11)
# expect:
# expect:   --   L10:     COPY                     3
# expect:                 POP_EXCEPT
# expect:                 RERAISE                  1
# expect:
# expect:   26   L11:     LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 CALL                     3
# expect:                 POP_TOP
# expect:                 JUMP_FORWARD            19 (to L16)
# expect:        L12:     PUSH_EXC_INFO
# expect:                 WITH_EXCEPT_START
# expect:                 TO_BOOL
# expect:                 POP_JUMP_IF_TRUE         2 (to L13)
# expect:                 NOT_TAKEN
# expect:                 RERAISE                  2
# expect:        L13:     POP_TOP
# expect:        L14:     POP_EXCEPT
# expect:                 POP_TOP
# expect:                 POP_TOP
# expect:                 POP_TOP
# expect:                 JUMP_FORWARD             3 (to L16)
# expect:
# expect:   --   L15:     COPY                     3
# expect:                 POP_EXCEPT
# expect:                 RERAISE                  1
# expect:
# expect:   25   L16:     LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 LOAD_CONST               1 (None)
# expect:                 CALL                     3
# expect:                 POP_TOP
# expect:                 LOAD_CONST               1 (None)
# expect:                 RETURN_VALUE
# expect:        L17:     PUSH_EXC_INFO
# expect:                 WITH_EXCEPT_START
# expect:                 TO_BOOL
# expect:                 POP_JUMP_IF_TRUE         2 (to L18)
# expect:                 NOT_TAKEN
# expect:                 RERAISE                  2
# expect:        L18:     POP_TOP
# expect:        L19:     POP_EXCEPT
# expect:                 POP_TOP
# expect:                 POP_TOP
# expect:                 POP_TOP
# expect:                 LOAD_CONST               1 (None)
# expect:                 RETURN_VALUE
# expect:
# expect:   --   L20:     COPY                     3
# expect:                 POP_EXCEPT
# expect:                 RERAISE                  1
# expect: ExceptionTable:
# expect:   L1 to L2 -> L17 [2] lasti
# expect:   L2 to L3 -> L12 [4] lasti
# expect:   L3 to L4 -> L7 [6] lasti
# expect:   L4 to L5 -> L12 [4] lasti
# expect:   L5 to L6 -> L17 [2] lasti
# expect:   L7 to L9 -> L10 [8] lasti
# expect:   L9 to L11 -> L12 [4] lasti
# expect:   L11 to L12 -> L17 [2] lasti
# expect:   L12 to L14 -> L15 [6] lasti
# expect:   L14 to L16 -> L17 [2] lasti
# expect:   L17 to L19 -> L20 [4] lasti
# expect: d (0, '>', ' ', None)
# expect:  28           RESUME                   0
# expect:
# expect:  30           LOAD_FAST_BORROW         0 (s)
# expect:               STORE_GLOBAL             0 (G)
# expect:
# expect:  31           LOAD_FAST_BORROW         2 (args)
# expect:               LOAD_SMALL_INT           0
# expect:               BINARY_OP               26 ([])
# expect:               LOAD_FAST_BORROW         0 (s)
# expect:               STORE_ATTR               1 (attr)
# expect:
# expect:  32           LOAD_FAST_BORROW_LOAD_FAST_BORROW 48 (kw, s)
# expect:               LOAD_FAST_BORROW         1 (k)
# expect:               STORE_SUBSCR
# expect:
# expect:  33           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (s, k)
# expect:               DELETE_SUBSCR
# expect:               LOAD_FAST_BORROW         0 (s)
# expect:               DELETE_ATTR              1 (attr)
# expect:
# expect:  34           LOAD_FAST_BORROW         2 (args)
# expect:               UNPACK_EX                1
# expect:               STORE_FAST_STORE_FAST   69 (a, b)
# expect:
# expect:  35           LOAD_FAST_LOAD_FAST     84 (b, a)
# expect:               STORE_FAST_STORE_FAST   84 (b, a)
# expect:
# expect:  36           LOAD_SMALL_INT           3
# expect:               COPY                     1
# expect:               STORE_FAST               6 (x)
# expect:               COPY                     1
# expect:               STORE_FAST_STORE_FAST  120 (y, z)
# expect:
# expect:  37           LOAD_FAST_BORROW         0 (s)
# expect:               CONVERT_VALUE            2 (repr)
# expect:               LOAD_CONST               1 ('>')
# expect:               LOAD_FAST_BORROW         1 (k)
# expect:               FORMAT_SIMPLE
# expect:               BUILD_STRING             2
# expect:               FORMAT_WITH_SPEC
# expect:               LOAD_CONST               2 (' ')
# expect:               LOAD_FAST_BORROW         6 (x)
# expect:               FORMAT_SIMPLE
# expect:               BUILD_STRING             3
# expect:               LOAD_FAST_BORROW         6 (x)
# expect:               TO_BOOL
# expect:               UNARY_NOT
# expect:               LOAD_FAST_BORROW         7 (y)
# expect:               UNARY_NEGATIVE
# expect:               LOAD_FAST_BORROW         7 (y)
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_FALSE        3 (to L1)
# expect:               NOT_TAKEN
# expect:               LOAD_FAST                6 (x)
# expect:               JUMP_FORWARD             1 (to L2)
# expect:       L1:     LOAD_FAST                8 (z)
# expect:       L2:     LOAD_FAST                6 (x)
# expect:               COPY                     1
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_FALSE       11 (to L3)
# expect:               NOT_TAKEN
# expect:               POP_TOP
# expect:               LOAD_FAST                7 (y)
# expect:               COPY                     1
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_TRUE         3 (to L4)
# expect:               NOT_TAKEN
# expect:       L3:     POP_TOP
# expect:               LOAD_FAST                8 (z)
# expect:       L4:     LOAD_FAST_LOAD_FAST    103 (x, y)
# expect:               SWAP                     2
# expect:               COPY                     2
# expect:               COMPARE_OP               2 (<)
# expect:               COPY                     1
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_FALSE        6 (to L5)
# expect:               NOT_TAKEN
# expect:               POP_TOP
# expect:               LOAD_FAST_BORROW         8 (z)
# expect:               COMPARE_OP               2 (<)
# expect:               JUMP_FORWARD             2 (to L6)
# expect:       L5:     SWAP                     2
# expect:               POP_TOP
# expect:       L6:     LOAD_FAST_BORROW         6 (x)
# expect:               LOAD_CONST               3 (None)
# expect:               IS_OP                    0 (is)
# expect:               LOAD_FAST_BORROW_LOAD_FAST_BORROW 114 (y, args)
# expect:               CONTAINS_OP              1 (not in)
# expect:               BUILD_TUPLE              8
# expect:               RETURN_VALUE
# expect: e
# expect:   --           MAKE_CELL                0 (n)
# expect:
# expect:   38           RESUME                   0
# expect:
# expect:   39           LOAD_FAST_BORROW         0 (n)
# expect:                BUILD_TUPLE              1
# expect:                LOAD_CONST               0 (<code object inner at -, -, line 39>)
# expect:                MAKE_FUNCTION
# expect:                SET_FUNCTION_ATTRIBUTE   8 (closure)
# expect:                STORE_FAST               1 (inner)
# expect:
# expect:   43           LOAD_BUILD_CLASS
# expect:                PUSH_NULL
# expect:                LOAD_FAST_BORROW         0 (n)
# expect:                BUILD_TUPLE              1
# expect:                LOAD_CONST               1 (<code object K at -, -, line 43>)
# expect:                MAKE_FUNCTION
# expect:                SET_FUNCTION_ATTRIBUTE   8 (closure)
# expect:                LOAD_CONST               2 ('K')
# expect:                CALL                     2
# expect:                STORE_FAST               2 (K)
# expect:
# expect:   46           LOAD_FAST_BORROW_LOAD_FAST_BORROW 18 (inner, K)
# expect:                LOAD_CONST               4 ((2,))
# expect:                LOAD_FAST_BORROW         0 (n)
# expect:                BUILD_TUPLE              1
# expect:                LOAD_CONST               3 (<code object <lambda> at -, -, line 46>)
# expect:                MAKE_FUNCTION
# expect:                SET_FUNCTION_ATTRIBUTE   8 (closure)
# expect:                SET_FUNCTION_ATTRIBUTE   1 (defaults)
# expect:                BUILD_TUPLE              3
# expect:                RETURN_VALUE
# expect:
# expect: Disassembly of <code object inner at -, -, line 39>:
# expect:   --           COPY_FREE_VARS           1
# expect:
# expect:   39           RESUME                   0
# expect:
# expect:   41           LOAD_DEREF               0 (n)
# expect:                LOAD_SMALL_INT           1
# expect:                BINARY_OP               13 (+=)
# expect:                STORE_DEREF              0 (n)
# expect:
# expect:   42           LOAD_DEREF               0 (n)
# expect:                RETURN_VALUE
# expect:
# expect: Disassembly of <code object K at -, -, line 43>:
# expect:   --           COPY_FREE_VARS           1
# expect:                MAKE_CELL                0 (__class__)
# expect:                MAKE_CELL                1 (__classdict__)
# expect:
# expect:   43           RESUME                   0
# expect:                LOAD_NAME                0 (__name__)
# expect:                STORE_NAME               1 (__module__)
# expect:                LOAD_CONST               0 ('e.<locals>.K')
# expect:                STORE_NAME               2 (__qualname__)
# expect:                LOAD_SMALL_INT          43
# expect:                STORE_NAME               3 (__firstlineno__)
# expect:                LOAD_LOCALS
# expect:                STORE_DEREF              1 (__classdict__)
# expect:
# expect:   44           LOAD_LOCALS
# expect:                LOAD_FROM_DICT_OR_DEREF  2 (n)
# expect:                STORE_NAME               4 (v)
# expect:
# expect:   45           LOAD_FAST_BORROW         0 (__class__)
# expect:                BUILD_TUPLE              1
# expect:                LOAD_CONST               1 (<code object m at -, -, line 45>)
# expect:                MAKE_FUNCTION
# expect:                SET_FUNCTION_ATTRIBUTE   8 (closure)
# expect:                STORE_NAME               5 (m)
# expect:                LOAD_CONST               2 (())
# expect:                STORE_NAME               6 (__static_attributes__)
# expect:                LOAD_FAST_BORROW         1 (__classdict__)
# expect:                STORE_NAME               7 (__classdictcell__)
# expect:                LOAD_FAST_BORROW         0 (__class__)
# expect:                COPY                     1
# expect:                STORE_NAME               8 (__classcell__)
# expect:                RETURN_VALUE
# expect:
# expect: Disassembly of <code object m at -, -, line 45>:
# expect:   --           COPY_FREE_VARS           1
# expect:
# expect:   45           RESUME                   0
# expect:                LOAD_GLOBAL              0 (super)
# expect:                LOAD_DEREF               1 (__class__)
# expect:                LOAD_FAST_BORROW         0 (self)
# expect:                LOAD_SUPER_ATTR          5 (m + NULL|self)
# expect:                CALL                     0
# expect:                LOAD_DEREF               1 (__class__)
# expect:                LOAD_ATTR                4 (v)
# expect:                BINARY_OP                0 (+)
# expect:                RETURN_VALUE
# expect:
# expect: Disassembly of <code object <lambda> at -, -, line 46>:
# expect:   --           COPY_FREE_VARS           1
# expect:
# expect:   46           RESUME                   0
# expect:                LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (q, r)
# expect:                BINARY_OP                0 (+)
# expect:                LOAD_DEREF               2 (n)
# expect:                BINARY_OP                0 (+)
# expect:                RETURN_VALUE
# expect: f (None,)
# expect:   47            RETURN_GENERATOR
# expect:                 POP_TOP
# expect:         L1:     RESUME                   0
# expect:
# expect:   48            LOAD_FAST_BORROW         0 (xs)
# expect:                 GET_AITER
# expect:         L2:     GET_ANEXT
# expect:                 LOAD_CONST               0 (None)
# expect:         L3:     SEND                     3 (to L6)
# expect:         L4:     YIELD_VALUE              1
# expect:         L5:     RESUME                   3
# expect:                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L3)
# expect:         L6:     END_SEND
# expect:         L7:     NOT_TAKEN
# expect:                 STORE_FAST               1 (z)
# expect:
# expect:   49            LOAD_FAST_BORROW         1 (z)
# expect:                 GET_AWAITABLE            0
# expect:                 LOAD_CONST               0 (None)
# expect:         L8:     SEND                     3 (to L11)
# expect:         L9:     YIELD_VALUE              1
# expect:        L10:     RESUME                   3
# expect:                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L8)
# expect:        L11:     END_SEND
# expect:                 POP_TOP
# expect:                 JUMP_BACKWARD           22 (to L2)
# expect:
# expect:   48   L12:     CLEANUP_THROW
# expect:        L13:     JUMP_BACKWARD_NO_INTERRUPT 17 (to L6)
# expect:
# expect:   49   L14:     CLEANUP_THROW
# expect:        L15:     JUMP_BACKWARD_NO_INTERRUPT 8 (to L11)
# expect:
# expect:   48   L16:     END_ASYNC_FOR           20 (from L6)
# expect:
# expect:   50            LOAD_FAST                0 (xs)
# expect:                 GET_AITER
# expect:                 LOAD_FAST_AND_CLEAR      2 (i)
# expect:                 SWAP                     2
# expect:        L17:     BUILD_LIST               0
# expect:                 SWAP                     2
# expect:        L18:     GET_ANEXT
# expect:                 LOAD_CONST               0 (None)
# expect:        L19:     SEND                     4 (to L23)
# expect:        L20:     YIELD_VALUE              1
# expect:        L21:     RESUME                   3
# expect:                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L19)
# expect:        L22:     CLEANUP_THROW
# expect:        L23:     END_SEND
# expect:        L24:     STORE_FAST_LOAD_FAST    34 (i, i)
# expect:                 GET_AWAITABLE            0
# expect:                 LOAD_CONST               0 (None)
# expect:        L25:     SEND                     4 (to L29)
# expect:        L26:     YIELD_VALUE              1
# expect:        L27:     RESUME                   3
# expect:                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L25)
# expect:        L28:     CLEANUP_THROW
# expect:        L29:     END_SEND
# expect:                 LIST_APPEND              2
# expect:                 JUMP_BACKWARD           22 (to L18)
# expect:        L30:     END_ASYNC_FOR           16 (from L22)
# expect:        L31:     SWAP                     2
# expect:                 STORE_FAST               2 (i)
# expect:                 RETURN_VALUE
# expect:
# expect:   --   L32:     SWAP                     2
# expect:                 POP_TOP
# expect:
# expect:   50            SWAP                     2
# expect:                 STORE_FAST               2 (i)
# expect:                 RERAISE                  0
# expect:
# expect:   --   L33:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
# expect:                 RERAISE                  1
# expect: ExceptionTable:
# expect:   L1 to L2 -> L33 [0] lasti
# expect:   L2 to L4 -> L16 [1]
# expect:   L4 to L5 -> L12 [3]
# expect:   L5 to L7 -> L16 [1]
# expect:   L7 to L9 -> L33 [0] lasti
# expect:   L9 to L10 -> L14 [3]
# expect:   L10 to L12 -> L33 [0] lasti
# expect:   L12 to L13 -> L16 [1]
# expect:   L14 to L15 -> L33 [0] lasti
# expect:   L16 to L17 -> L33 [0] lasti
# expect:   L17 to L18 -> L32 [2]
# expect:   L18 to L20 -> L30 [3]
# expect:   L20 to L21 -> L22 [5]
# expect:   L21 to L24 -> L30 [3]
# expect:   L24 to L26 -> L32 [2]
# expect:   L26 to L27 -> L28 [5]
# expect:   L27 to L31 -> L32 [2]
# expect:   L31 to L33 -> L33 [0] lasti
# expect: g (1, None)
# expect:   51            RETURN_GENERATOR
# expect:                 POP_TOP
# expect:         L1:     RESUME                   0
# expect:
# expect:   52            LOAD_SMALL_INT           1
# expect:                 YIELD_VALUE              0
# expect:                 RESUME                   5
# expect:                 STORE_FAST               0 (x)
# expect:
# expect:   53            LOAD_FAST                0 (x)
# expect:                 GET_YIELD_FROM_ITER
# expect:                 LOAD_CONST               1 (None)
# expect:         L2:     SEND                     3 (to L5)
# expect:         L3:     YIELD_VALUE              1
# expect:         L4:     RESUME                   2
# expect:                 JUMP_BACKWARD_NO_INTERRUPT 5 (to L2)
# expect:         L5:     END_SEND
# expect:                 STORE_FAST               1 (y)
# expect:
# expect:   54    L6:     NOP
# expect:
# expect:   55    L7:     LOAD_FAST_BORROW         1 (y)
# expect:                 YIELD_VALUE              0
# expect:                 RESUME                   1
# expect:                 POP_TOP
# expect:
# expect:   57    L8:     LOAD_SMALL_INT           5
# expect:                 RETURN_VALUE
# expect:
# expect:   53    L9:     CLEANUP_THROW
# expect:        L10:     JUMP_BACKWARD_NO_INTERRUPT 11 (to L5)
# expect:
# expect:   --   L11:     PUSH_EXC_INFO
# expect:
# expect:   57            POP_TOP
# expect:        L12:     POP_EXCEPT
# expect:                 LOAD_SMALL_INT           5
# expect:                 RETURN_VALUE
# expect:
# expect:   --   L13:     COPY                     3
# expect:                 POP_EXCEPT
# expect:                 RERAISE                  1
# expect:        L14:     CALL_INTRINSIC_1         3 (INTRINSIC_STOPITERATION_ERROR)
# expect:                 RERAISE                  1
# expect: ExceptionTable:
# expect:   L1 to L3 -> L14 [0] lasti
# expect:   L3 to L4 -> L9 [2]
# expect:   L4 to L6 -> L14 [0] lasti
# expect:   L7 to L8 -> L11 [0]
# expect:   L8 to L10 -> L14 [0] lasti
# expect:   L11 to L12 -> L13 [1] lasti
# expect:   L12 to L14 -> L14 [0] lasti
# expect: h (1, None, (), 'msg', ('a',))
# expect:  58           RESUME                   0
# expect:
# expect:  59           LOAD_FAST                0 (p)
# expect:
# expect:  60           COPY                     1
# expect:               MATCH_MAPPING
# expect:               POP_JUMP_IF_FALSE       44 (to L3)
# expect:               NOT_TAKEN
# expect:               GET_LEN
# expect:               LOAD_SMALL_INT           1
# expect:               COMPARE_OP             172 (>=)
# expect:               POP_JUMP_IF_FALSE       37 (to L3)
# expect:               NOT_TAKEN
# expect:               LOAD_CONST               4 (('a',))
# expect:               MATCH_KEYS
# expect:               COPY                     1
# expect:               POP_JUMP_IF_NONE        29 (to L2)
# expect:               NOT_TAKEN
# expect:               UNPACK_SEQUENCE          1
# expect:               MATCH_SEQUENCE
# expect:               POP_JUMP_IF_FALSE       23 (to L2)
# expect:               NOT_TAKEN
# expect:               GET_LEN
# expect:               LOAD_SMALL_INT           2
# expect:               COMPARE_OP             172 (>=)
# expect:               POP_JUMP_IF_FALSE       16 (to L2)
# expect:               NOT_TAKEN
# expect:               UNPACK_EX                2
# expect:               LOAD_SMALL_INT           1
# expect:               COMPARE_OP              88 (bool(==))
# expect:               POP_JUMP_IF_FALSE        8 (to L1)
# expect:               NOT_TAKEN
# expect:               STORE_FAST_STORE_FAST   18 (x, r)
# expect:               POP_TOP
# expect:               POP_TOP
# expect:               POP_TOP
# expect:               LOAD_FAST_BORROW_LOAD_FAST_BORROW 18 (x, r)
# expect:               BUILD_TUPLE              2
# expect:               RETURN_VALUE
# expect:       L1:     POP_TOP
# expect:       L2:     POP_TOP
# expect:               POP_TOP
# expect:       L3:     POP_TOP
# expect:
# expect:  61           COPY                     1
# expect:               LOAD_GLOBAL              0 (int)
# expect:               LOAD_CONST               2 (())
# expect:               MATCH_CLASS              1
# expect:               COPY                     1
# expect:               POP_JUMP_IF_NONE         4 (to L4)
# expect:               NOT_TAKEN
# expect:               UNPACK_SEQUENCE          1
# expect:               JUMP_FORWARD            19 (to L6)
# expect:       L4:     POP_TOP
# expect:               COPY                     1
# expect:               LOAD_GLOBAL              2 (float)
# expect:               LOAD_CONST               2 (())
# expect:               MATCH_CLASS              1
# expect:               COPY                     1
# expect:               POP_JUMP_IF_NONE         4 (to L5)
# expect:               NOT_TAKEN
# expect:               UNPACK_SEQUENCE          1
# expect:               JUMP_FORWARD             3 (to L6)
# expect:       L5:     POP_TOP
# expect:               POP_TOP
# expect:               JUMP_FORWARD            11 (to L7)
# expect:       L6:     STORE_FAST               3 (v)
# expect:               POP_TOP
# expect:               LOAD_FAST_BORROW         3 (v)
# expect:               LOAD_SMALL_INT           3
# expect:               COMPARE_OP             148 (bool(>))
# expect:               POP_JUMP_IF_FALSE        3 (to L7)
# expect:               NOT_TAKEN
# expect:               LOAD_FAST_BORROW         3 (v)
# expect:               RETURN_VALUE
# expect:
# expect:  62   L7:     NOP
# expect:
# expect:  63           LOAD_FAST_BORROW         0 (p)
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_TRUE         8 (to L8)
# expect:               NOT_TAKEN
# expect:               LOAD_COMMON_CONSTANT     0 (AssertionError)
# expect:               LOAD_CONST               3 ('msg')
# expect:               CALL                     0
# expect:               RAISE_VARARGS            1
# expect:
# expect:  64   L8:     LOAD_GLOBAL              5 (ValueError + NULL)
# expect:               LOAD_FAST_BORROW         0 (p)
# expect:               CALL                     1
# expect:               LOAD_CONST               1 (None)
# expect:               RAISE_VARARGS            2
# expect: i (1, ())
# expect:  65           RESUME                   0
# expect:
# expect:  66           LOAD_FAST_BORROW         0 (flag)
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_FALSE        3 (to L1)
# expect:               NOT_TAKEN
# expect:
# expect:  67           LOAD_SMALL_INT           1
# expect:               STORE_FAST               1 (u)
# expect:
# expect:  68   L1:     LOAD_GLOBAL              1 (print + NULL)
# expect:               LOAD_FAST_CHECK          1 (u)
# expect:               CALL                     1
# expect:               POP_TOP
# expect:
# expect:  69           DELETE_FAST              1 (u)
# expect:
# expect:  70           LOAD_CONST               1 (())
# expect:               GET_ITER
# expect:       L2:     FOR_ITER                 3 (to L3)
# expect:               STORE_FAST               2 (w)
# expect:               JUMP_BACKWARD            5 (to L2)
# expect:       L3:     END_FOR
# expect:               POP_ITER
# expect:
# expect:  71           LOAD_FAST_CHECK          2 (w)
# expect:               RETURN_VALUE
# expect: j (0, None, ('pi', 'e'), 'sep', '', 'end', 'x', (1, 2, 3))
# expect:  72           RESUME                   0
# expect:
# expect:  73           LOAD_SMALL_INT           0
# expect:               LOAD_CONST               1 (None)
# expect:               IMPORT_NAME              0 (os.path)
# expect:               IMPORT_FROM              1 (path)
# expect:               STORE_FAST               0 (op)
# expect:               POP_TOP
# expect:
# expect:  74           LOAD_SMALL_INT           0
# expect:               LOAD_CONST               2 (('pi', 'e'))
# expect:               IMPORT_NAME              2 (math)
# expect:               IMPORT_FROM              3 (pi)
# expect:               STORE_FAST               1 (pi)
# expect:               IMPORT_FROM              4 (e)
# expect:               STORE_FAST               2 (ee)
# expect:               POP_TOP
# expect:
# expect:  75           LOAD_GLOBAL             11 (print + NULL)
# expect:               BUILD_LIST               0
# expect:               LOAD_CONST               7 ((1, 2, 3))
# expect:               LIST_EXTEND              1
# expect:               LOAD_CONST               3 ('sep')
# expect:               LOAD_CONST               4 ('')
# expect:               BUILD_MAP                1
# expect:               LOAD_CONST               5 ('end')
# expect:               LOAD_CONST               6 ('x')
# expect:               BUILD_MAP                1
# expect:               DICT_MERGE               1
# expect:               CALL_FUNCTION_EX
# expect:               POP_TOP
# expect:
# expect:  76           BUILD_LIST               0
# expect:               LOAD_FAST_BORROW         0 (op)
# expect:               LIST_EXTEND              1
# expect:               LOAD_FAST_BORROW         1 (pi)
# expect:               LIST_APPEND              1
# expect:               BUILD_MAP                0
# expect:               LOAD_FAST_BORROW         2 (ee)
# expect:               DICT_UPDATE              1
# expect:               LOAD_SMALL_INT           1
# expect:               LOAD_SMALL_INT           2
# expect:               BUILD_LIST               2
# expect:               LOAD_FAST_BORROW         0 (op)
# expect:               LIST_EXTEND              1
# expect:               CALL_INTRINSIC_1         6 (INTRINSIC_LIST_TO_TUPLE)
# expect:               BUILD_TUPLE              3
# expect:               RETURN_VALUE
# expect: increment (1, None)
# expect:  78           RESUME                   0
# expect:
# expect:  80           LOAD_GLOBAL              0 (counter)
# expect:               LOAD_SMALL_INT           1
# expect:               BINARY_OP               13 (+=)
# expect:               STORE_GLOBAL             0 (counter)
# expect:               LOAD_CONST               1 (None)
# expect:               RETURN_VALUE
# expect: deposit (None,)
# expect:  83           RESUME                   0
# expect:
# expect:  84           LOAD_FAST_BORROW         0 (self)
# expect:               LOAD_ATTR                0 (balance)
# expect:               STORE_FAST               2 (current)
# expect:
# expect:  85           LOAD_FAST_BORROW_LOAD_FAST_BORROW 33 (current, amount)
# expect:               BINARY_OP                0 (+)
# expect:               LOAD_FAST_BORROW         0 (self)
# expect:               STORE_ATTR               0 (balance)
# expect:               LOAD_CONST               0 (None)
# expect:               RETURN_VALUE
# expect:   0           RESUME                   0
# expect:
# expect:   1           LOAD_SMALL_INT           1
# expect:               STORE_NAME               0 (x)
# expect:
# expect:   2           LOAD_NAME                1 (range)
# expect:               PUSH_NULL
# expect:               LOAD_SMALL_INT           3
# expect:               CALL                     1
# expect:               GET_ITER
# expect:       L1:     FOR_ITER                18 (to L2)
# expect:               STORE_NAME               2 (i)
# expect:               LOAD_NAME                3 (print)
# expect:               PUSH_NULL
# expect:               LOAD_NAME                0 (x)
# expect:               LOAD_NAME                2 (i)
# expect:               BINARY_OP                0 (+)
# expect:               CALL                     1
# expect:               POP_TOP
# expect:               JUMP_BACKWARD           20 (to L1)
# expect:       L2:     END_FOR
# expect:               POP_ITER
# expect:
# expect:   3           LOAD_BUILD_CLASS
# expect:               PUSH_NULL
# expect:               LOAD_CONST               1 (<code object A at -, -, line 3>)
# expect:               MAKE_FUNCTION
# expect:               LOAD_CONST               2 ('A')
# expect:               CALL                     2
# expect:               STORE_NAME               4 (A)
# expect:               LOAD_CONST               3 (None)
# expect:               RETURN_VALUE
# expect:
# expect: Disassembly of <code object A at -, -, line 3>:
# expect:   --           MAKE_CELL                0 (__classdict__)
# expect:
# expect:    3           RESUME                   0
# expect:                LOAD_NAME                0 (__name__)
# expect:                STORE_NAME               1 (__module__)
# expect:                LOAD_CONST               0 ('A')
# expect:                STORE_NAME               2 (__qualname__)
# expect:                LOAD_SMALL_INT           3
# expect:                STORE_NAME               3 (__firstlineno__)
# expect:                LOAD_LOCALS
# expect:                STORE_DEREF              0 (__classdict__)
# expect:                LOAD_SMALL_INT           1
# expect:                STORE_NAME               4 (y)
# expect:                LOAD_FAST_BORROW         0 (__classdict__)
# expect:                BUILD_TUPLE              1
# expect:                LOAD_CONST               1 (<code object __annotate__ at -, -, line 3>)
# expect:                MAKE_FUNCTION
# expect:                SET_FUNCTION_ATTRIBUTE   8 (closure)
# expect:                STORE_NAME               5 (__annotate_func__)
# expect:                LOAD_CONST               2 (())
# expect:                STORE_NAME               6 (__static_attributes__)
# expect:                LOAD_FAST_BORROW         0 (__classdict__)
# expect:                STORE_NAME               7 (__classdictcell__)
# expect:                LOAD_CONST               3 (None)
# expect:                RETURN_VALUE
# expect:
# expect: Disassembly of <code object __annotate__ at -, -, line 3>:
# expect:   --           COPY_FREE_VARS           1
# expect:
# expect:    3           RESUME                   0
# expect:                LOAD_FAST_BORROW         0 (format)
# expect:                LOAD_SMALL_INT           2
# expect:                COMPARE_OP             132 (>)
# expect:                POP_JUMP_IF_FALSE        3 (to L1)
# expect:                NOT_TAKEN
# expect:                LOAD_COMMON_CONSTANT     1 (NotImplementedError)
# expect:                RAISE_VARARGS            1
# expect:        L1:     BUILD_MAP                0
# expect:                LOAD_DEREF               1 (__classdict__)
# expect:                LOAD_FROM_DICT_OR_GLOBALS 0 (int)
# expect:                COPY                     2
# expect:                LOAD_CONST               1 ('y')
# expect:                STORE_SUBSCR
# expect:                RETURN_VALUE
# expect:   0           RESUME                   0
# expect:
# expect:   1           LOAD_NAME                0 (a)
# expect:               LOAD_NAME                1 (b)
# expect:               LOAD_SMALL_INT           2
# expect:               BINARY_OP                5 (*)
# expect:               BINARY_OP                0 (+)
# expect:               RETURN_VALUE
# expect:  78           RESUME                   0
# expect:
# expect:  80           LOAD_GLOBAL              0 (counter)
# expect:               LOAD_SMALL_INT           1
# expect:               BINARY_OP               13 (+=)
# expect:               STORE_GLOBAL             0 (counter)
# expect:               LOAD_CONST               1 (None)
# expect:               RETURN_VALUE
# expect:
# expect:
