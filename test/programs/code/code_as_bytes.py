# What code is as bytes: numbers of instructions, caches, lines and places in them, where frames are.
import dis, opcode, sys, types, asyncio, inspect


def f(a, xs=()):
    b = a + 1
    for x in xs:
        if x > 2 and a.b.c:
            b += len(xs[x])
    try:
        b / 0
    except ZeroDivisionError as e:
        print('tb', e.__traceback__.tb_lasti)
    with open('/dev/null') as file:
        print('last', sys._getframe().f_lasti)
    return lambda: (a, b)


def g():
    x = yield 1
    y = yield from [2]
    yield x


async def h():
    await asyncio.sleep(0)
    async for i in k():
        print(i, sys._getframe().f_lasti)
    return [j async for j in k()]


async def k():
    yield 1


f(1)
for fn in (f, g, h, k):
    code = fn.__code__
    print(fn.__name__, list(code.co_code))
    print(list(code.co_lines()))
    print([tuple(p) for p in code.co_positions()][:12], len(list(code.co_positions())))
    print(dis.findlabels(code.co_code), list(dis.findlinestarts(code)))
it = g()
print(it.gi_frame.f_lasti, end=' ')
for _ in it: print(it.gi_frame.f_lasti, end=' ')
c = h()
print(c.cr_frame.f_lasti)
c.close()
asyncio.run(h())
print([(i.opname, i.opcode, i.arg, i.offset) for i in dis.get_instructions(f)][:20])
print(dis.opmap['CALL'], dis.opname[82], dis.HAVE_ARGUMENT, dis.EXTENDED_ARG, opcode.opmap is dis.opmap, len(dis.opmap))
for name in ('hasarg', 'hasconst', 'hasname', 'hasjrel', 'hasjump', 'haslocal', 'hasfree', 'hascompare', 'hasexc'):
    print(name, getattr(dis, name))
dis.dis(f.__code__.co_code[:40])
for name in ('CACHE', 'INTERPRETER_EXIT', 'SETUP_WITH', 'LOAD_CLOSURE', 'INSTRUMENTED_CALL', 'JUMP'):
    number = dis.opmap[name]
    print(name, dis.stack_effect(number, 2 if number in dis.hasarg else None))
try: dis.stack_effect(3)
except ValueError as error: print(error)
def deep(n):
    if n == 0: raise ValueError('end')
    deep(n - 1)
try: deep(2)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lasti, list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2])
        tb = tb.tb_next
    last = types.TracebackType(None, e.__traceback__.tb_frame, e.__traceback__.tb_lasti, e.__traceback__.tb_lineno)
    print(last.tb_lasti, last.tb_lineno, inspect.getframeinfo(e.__traceback__.tb_next).positions)
    dis.distb(e.__traceback__.tb_next)
big = eval('lambda: [' + ', '.join('x%d' % n for n in range(300)) + ']')
print(len(big.__code__.co_code), list(big.__code__.co_code)[-20:])
# expect: tb 174
# expect: last 280
# expect: f [97, 0, 97, 5, 128, 0, 83, 0, 94, 1, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 5, 86, 1, 16, 0, 70, 66, 0, 0, 112, 2, 86, 2, 94, 2, 56, 148, 0, 0, 103, 3, 0, 0, 28, 0, 75, 12, 0, 0, 83, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0, 0, 0, 0, 103, 3, 0, 0, 28, 0, 75, 42, 0, 0, 83, 5, 92, 5, 0, 0, 0, 0, 0, 0, 0, 0, 87, 18, 44, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 1, 0, 0, 0, 0, 0, 0, 44, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 5, 75, 68, 0, 0, 9, 0, 30, 0, 27, 0, 83, 5, 94, 0, 44, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 0, 92, 15, 0, 0, 0, 0, 0, 0, 0, 0, 82, 3, 52, 1, 0, 0, 0, 0, 0, 0, 59, 1, 95, 1, 117, 2, 117, 3, 95, 0, 52, 0, 0, 0, 0, 0, 0, 0, 112, 4, 92, 9, 0, 0, 0, 0, 0, 0, 0, 0, 82, 4, 92, 16, 0, 0, 0, 0, 0, 0, 0, 0, 80, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 52, 0, 0, 0, 0, 0, 0, 0, 80, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 2, 0, 0, 0, 0, 0, 0, 31, 0, 82, 2, 82, 2, 82, 2, 52, 3, 0, 0, 0, 0, 0, 0, 31, 0, 86, 0, 86, 5, 51, 2, 82, 5, 23, 0, 108, 8, 35, 0, 32, 0, 92, 6, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 100, 43, 0, 0, 28, 0, 112, 3, 92, 9, 0, 0, 0, 0, 0, 0, 0, 0, 82, 1, 84, 3, 80, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 2, 0, 0, 0, 0, 0, 0, 31, 0, 29, 0, 82, 2, 112, 3, 63, 3, 76, 124, 82, 2, 112, 3, 63, 3, 105, 1, 105, 0, 59, 3, 29, 0, 105, 1, 32, 0, 43, 0, 39, 0, 0, 0, 0, 0, 0, 0, 103, 2, 0, 0, 28, 0, 105, 2, 31, 0, 29, 0, 31, 0, 31, 0, 31, 0, 76, 79, 59, 3, 29, 0, 105, 1]
# expect: [(0, 4, None), (4, 6, 5), (6, 24, 6), (24, 34, 7), (34, 112, 8), (112, 164, 9), (164, 168, 7), (168, 170, 10), (170, 188, 11), (188, 228, 14), (228, 310, 15), (310, 326, 14), (326, 340, 16), (340, 342, None), (342, 362, 12), (362, 436, 13), (436, 444, None), (444, 446, 12), (446, 452, None), (452, 484, 14), (484, 490, None)]
# expect: [(None, None, None, None), (None, None, None, None), (5, 5, 0, 0), (6, 6, 8, 9), (6, 6, 12, 13), (6, 6, 8, 13), (6, 6, 8, 13), (6, 6, 8, 13), (6, 6, 8, 13), (6, 6, 8, 13), (6, 6, 8, 13), (6, 6, 4, 5)] 245
# expect: [164, 52, 28, 112, 444, 188, 472, 326] [(0, None), (4, 5), (6, 6), (24, 7), (34, 8), (112, 9), (164, 7), (168, 10), (170, 11), (188, 14), (228, 15), (310, 14), (326, 16), (340, None), (342, 12), (362, 13), (436, None), (444, 12), (446, None), (452, 14), (484, None)]
# expect: g [34, 0, 31, 0, 128, 0, 94, 1, 120, 0, 128, 5, 112, 0, 94, 2, 46, 1, 19, 0, 82, 1, 106, 3, 0, 0, 120, 1, 128, 2, 76, 5, 10, 0, 112, 1, 86, 0, 120, 0, 128, 5, 31, 0, 82, 1, 35, 0, 7, 0, 76, 10, 53, 3, 105, 1]
# expect: [(0, 6, 19), (6, 14, 20), (14, 36, 21), (36, 48, 22), (48, 52, 21), (52, 56, None)]
# expect: [(19, 19, None, None), (19, 19, None, None), (19, 19, 0, 0), (20, 20, 14, 15), (20, 20, 8, 15), (20, 20, 8, 15), (20, 20, 4, 5), (21, 21, 20, 21), (21, 21, 19, 22), (21, 21, 8, 22), (21, 21, 8, 22), (21, 21, 8, 22)] 28
# expect: [32, 22] [(0, 19), (6, 20), (14, 21), (36, 22), (48, 21), (52, None)]
# expect: h [34, 0, 31, 0, 128, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 94, 0, 52, 1, 0, 0, 0, 0, 0, 0, 71, 0, 82, 1, 106, 3, 0, 0, 120, 1, 128, 3, 76, 5, 10, 0, 31, 0, 92, 5, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 14, 0, 15, 0, 82, 1, 106, 3, 0, 0, 120, 1, 128, 3, 76, 5, 10, 0, 28, 0, 112, 0, 92, 7, 0, 0, 0, 0, 0, 0, 0, 0, 86, 0, 92, 8, 0, 0, 0, 0, 0, 0, 0, 0, 80, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 52, 0, 0, 0, 0, 0, 0, 0, 80, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 52, 2, 0, 0, 0, 0, 0, 0, 31, 0, 75, 53, 0, 0, 7, 0, 76, 67, 7, 0, 76, 50, 68, 51, 92, 5, 0, 0, 0, 0, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0, 14, 0, 85, 1, 117, 2, 46, 0, 117, 2, 15, 0, 82, 1, 106, 4, 0, 0, 120, 1, 128, 3, 76, 5, 7, 0, 10, 0, 113, 17, 78, 2, 75, 13, 0, 0, 68, 7, 117, 2, 112, 1, 35, 0, 117, 2, 31, 0, 117, 2, 112, 1, 105, 0, 53, 3, 105, 1]
# expect: [(0, 6, 25), (6, 66, 26), (66, 106, 27), (106, 192, 28), (192, 196, 26), (196, 202, 27), (202, 264, 29), (264, 268, None), (268, 274, 29), (274, 278, None)]
# expect: [(25, 25, None, None), (25, 25, None, None), (25, 25, 0, 0), (26, 26, 10, 17), (26, 26, 10, 17), (26, 26, 10, 17), (26, 26, 10, 17), (26, 26, 10, 17), (26, 26, 10, 23), (26, 26, 10, 23), (26, 26, 10, 23), (26, 26, 10, 23)] 139
# expect: [62, 52, 100, 90, 86, 246, 234, 230, 244] [(0, 25), (6, 26), (66, 27), (106, 28), (192, 26), (196, 27), (202, 29), (264, None), (268, 29), (274, None)]
# expect: k [34, 0, 31, 0, 128, 0, 94, 1, 53, 4, 120, 0, 128, 5, 31, 0, 82, 1, 35, 0, 53, 3, 105, 1]
# expect: [(0, 6, 32), (6, 20, 33), (20, 24, None)]
# expect: [(32, 32, None, None), (32, 32, None, None), (32, 32, 0, 0), (33, 33, 10, 11), (33, 33, 4, 11), (33, 33, 4, 11), (33, 33, 4, 11), (33, 33, 4, 11), (33, 33, 4, 11), (33, 33, 4, 11), (None, None, None, None), (None, None, None, None)] 12
# expect: [] [(0, 32), (6, 33), (20, None)]
# expect: 2 10 28 40 2
# expect: 1 158
# expect: [('MAKE_CELL', 97, 0, 0), ('MAKE_CELL', 97, 5, 2), ('RESUME', 128, 0, 4), ('LOAD_DEREF', 83, 0, 6), ('LOAD_SMALL_INT', 94, 1, 8), ('BINARY_OP', 44, 0, 10), ('STORE_DEREF', 111, 5, 22), ('LOAD_FAST_BORROW', 86, 1, 24), ('GET_ITER', 16, None, 26), ('FOR_ITER', 70, 66, 28), ('STORE_FAST', 112, 2, 32), ('LOAD_FAST_BORROW', 86, 2, 34), ('LOAD_SMALL_INT', 94, 2, 36), ('COMPARE_OP', 56, 148, 38), ('POP_JUMP_IF_TRUE', 103, 3, 42), ('NOT_TAKEN', 28, None, 46), ('JUMP_BACKWARD', 75, 12, 48), ('LOAD_DEREF', 83, 0, 52), ('LOAD_ATTR', 80, 0, 54), ('LOAD_ATTR', 80, 2, 74)]
# expect: 52 LOAD_CONST 43 69 True 154
# expect: hasarg [128, 255, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 237, 239, 241, 242, 243, 244, 245, 247, 248, 249, 250, 251, 253, 257, 258, 259, 260, 261, 263, 264, 265, 266]
# expect: hasconst [82]
# expect: hasname [61, 64, 65, 72, 73, 80, 91, 92, 93, 96, 110, 115, 116, 249]
# expect: hasjrel [68, 70, 75, 76, 77, 100, 101, 102, 103, 106, 237, 248, 257, 258, 259, 260]
# expect: hasjump [68, 70, 75, 76, 77, 100, 101, 102, 103, 106, 237, 248, 257, 258, 259, 260]
# expect: haslocal [63, 83, 84, 85, 86, 87, 88, 89, 112, 113, 114, 261, 266]
# expect: hasfree [62, 90, 97, 111]
# expect: hascompare [56]
# expect: hasexc [263, 264, 265]
# expect:           MAKE_CELL                0
# expect:           MAKE_CELL                5
# expect:           RESUME                   0
# expect:           LOAD_DEREF               0
# expect:           LOAD_SMALL_INT           1
# expect:           BINARY_OP                0 (+)
# expect:           STORE_DEREF              5
# expect:           LOAD_FAST_BORROW         1
# expect:           GET_ITER
# expect:           FOR_ITER                66 (to L1)
# expect:           STORE_FAST               2
# expect:           LOAD_FAST_BORROW         2
# expect:           LOAD_SMALL_INT           2
# expect:           COMPARE_OP             148 (bool(>))
# expect: CACHE 0
# expect: INTERPRETER_EXIT -1
# expect: SETUP_WITH 1
# expect: LOAD_CLOSURE 1
# expect: INSTRUMENTED_CALL -3
# expect: JUMP 0
# expect: invalid opcode or oparg
# expect: <module> 1564 (63, 63, 5, 12)
# expect: deep 64 (62, 62, 4, 15)
# expect: deep 64 (62, 62, 4, 15)
# expect: deep 36 (61, 61, 15, 38)
# expect: 1564 63 Positions(lineno=62, end_lineno=62, col_offset=4, end_col_offset=15)
# expect:  60           RESUME                   0
# expect:
# expect:  61           LOAD_FAST_BORROW         0 (n)
# expect:               LOAD_SMALL_INT           0
# expect:               COMPARE_OP              88 (bool(==))
# expect:               POP_JUMP_IF_FALSE       12 (to L1)
# expect:               NOT_TAKEN
# expect:               LOAD_GLOBAL              1 (ValueError + NULL)
# expect:               LOAD_CONST               1 ('end')
# expect:               CALL                     1
# expect:               RAISE_VARARGS            1
# expect:
# expect:  62   L1:     LOAD_GLOBAL              3 (deep + NULL)
# expect:               LOAD_FAST_BORROW         0 (n)
# expect:               LOAD_SMALL_INT           1
# expect:               BINARY_OP               10 (-)
# expect:           --> CALL                     1
# expect:               POP_TOP
# expect:               LOAD_CONST               2 (None)
# expect:               RETURN_VALUE
# expect: 3950 [0, 0, 78, 1, 69, 2, 92, 86, 0, 0, 0, 0, 0, 0, 0, 0, 78, 1, 35, 0]
