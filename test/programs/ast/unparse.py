# ast.unparse.
import ast

for s in [
    "f'a'",
    'f"it\'s {x}"',
    "f'{x!r:>{w}}' ",
    'f\'{d["k"]}\' ',
    'f"{d[\'k\']}it\'s" ',
    'f"\\n{x}" ',
    'f\'{x}\\n{d["a"]}\' ',
    'f"""a\nb{x}\'"""',
    "f'{{}}{x}'",
    'f\'{f"{y}"}\'',
    'f\'{f"{f\'\'\'{y}\'\'\'}"}\'',
    "f'{x=}' ",
    'f\'{"a" + \'b\'}\\\\\'',
    "f'{x:\\n}'",
    "f'{x:a{y!r:b}c}'",
    "f'{ {1:2} }'",
    "f'{(lambda: 1)}'",
    "f'{x,}'",
    "f'{(yield)}'",
    "f'{a if b else c}'",
    "f'\\x01é\\ud800{x}'",
    'f\'"{x}\'',
    'f\'"\\\'{x}\'',
    'f\'"\\\'\\n{x}\'',
    'f"""\'{\'"\'}\\n""" ',
    'f\'{"\\n"}\'',
    'f\'{"\\\\"}a\'',
    "t'a{x!r:y}'",
    "t'{ x }{y=}'",
    't"it\'s{d[\'a\']}" ',
    "'a' f'{x}' 'b'",
    'f\'{"it\\\'s"}\' ',
    'f"""{\'"""\'}\'"""',
    "f'{x:{y}}'",
    "f'{x:%H:%M}'",
    "f'{x:{{}}}'",
    "f'{x!s}' '\\''",
    "f'{lambda x: 1}'",
    'f\'{x:\\\'"}\'',
    'f"{\'a\'}{\'b\'}\'\\"" ',
    'f"\'\'\'{\'a\'}\\"\\"\\"" ',
    'f"\'\'\'\\n{\'a\'}\\"\\"\\"" ',
]:
    try:
        print(s.strip(), '=>', ast.unparse(ast.parse(s.strip())))
    except BaseException as e:
        print(s, '=>', type(e).__name__, e)
print('----')


def show(s):
    try:
        print(ast.unparse(ast.parse(s)))
        print('-')
    except BaseException as e:
        print(repr(s), type(e).__name__, e)


for s in [
    '"a\\nb"',
    'x="a\\nb"',
    'def f():\n "doc"',
    'def f():\n "doc\\nb\\n   c"',
    'class A:\n \'it\\\'s """ x\'',
    '"""a\\tb\\x00é\\r"""',
    'def f():\n \'ends with "\'',
    "def f():\n 'back\\\\slash'",
    'def f():\n \'a"""b\'',
    'def f():\n \'a"""b\\\'\\\'\\\'\'',
    "def f():\n '\\'\\'\\'a'",
    "def f():\n r'\\d'\n b'x'\n 'second'",
    'u"x"',
    'b"a\'b"',
    '1e400',
    '-1e400j',
    '1e400j',
    '(1).real',
    '1.5.real',
    'True.real',
    'x[1,2]',
    'x[(1,)]',
    'x[1:2, ::3]',
    'x[()]',
    'x[*a]',
    'x[*a, b]',
    'x[:, 1]',
    'x[a:b:c]',
    'x[a,*b:c]',
    'x[(yield)]',
    '2**-1',
    '-1**2',
    '(-1)**2',
    'not x',
    'not (a and b)',
    '-(-x)',
    '- +x',
    '~-x',
    'a or b and c or d and e',
    'a and (b or c)',
    'a and b or c',
    '(a, b) = c',
    'a = b, c',
    'a = b = c',
    'for a, b in c, d: pass\nelse: pass',
    'return_ = 1',
    'def f(): return 1, 2',
    'def f():\n yield a + b\n yield 1, 2\n x = yield\n yield from a\n await b\n await (a+b)\n x = yield 1',
    'f(x for x in y)',
    'f(*a, **b, c=1)',
    'f(*a or b, **(c or d))',
    '{**a, 1: 2, **(b or c)}',
    '{*a, *b|c}',
    'print(*a, sep="")',
    'lambda: 0',
    'lambda x, *a, y=1, **k: (yield)',
    'lambda x, /, y: x',
    '(lambda: 1)()',
    'x if y else z if w else v',
    '(x if y else z) if w else v',
    'x = y if (z if a else b) else c',
    '[x for x in y if a if b or c for z in (lambda: 1)]',
    '[x for x, in y]',
    '[x for x in a, ]',
    '{x: y for x, y in z}',
    '{x for x in y}',
    '[(yield) for x in y]',
    'async def f():\n async for x in y: pass\n async with a as b, c: pass\n return [x async for x in y]',
    'if a: pass\nelif b: pass\nelse: pass',
    'if a: pass\nelse:\n if b: pass\n x',
    'while a: break\nelse: continue_',
    'try: pass\nexcept A: pass\nexcept (A, B) as e: pass\nexcept: pass\nelse: pass\nfinally: pass',
    'try: pass\nexcept* A: pass\nexcept* (B, C): pass',
    'try: pass\nexcept A, B: pass',
    'with (a, b): pass',
    'with (a as b, c as d): pass',
    'with a as (b, c): pass',
    'with (yield): pass',
    'import a.b as c, d',
    'from . import x',
    'from ..a.b import c as d, *',
    'from a import *',
    'global a, b',
    'raise',
    'raise A from B',
    'del a, b',
    'del (a, b)',
    'del (a,)',
    'assert a, b',
    'assert (a, b)',
    'x += 1, 2',
    'x @= yield_',
    'x: int',
    '(x): int = 3',
    'x.y: int = 1, 2',
    'x: (yield) = 3',
    'type X[T, *Ts, **P] = int',
    'type X[T: int = str, *Ts = *a, **P = [int]] = int',
    'def f[T: (int, str)](a: int, /, b: str = 1, *c: *d, e, f=2, **g: int) -> int: pass',
    'def f(*, a): pass',
    'def f(a=1, /): pass',
    'class A[T](B, metaclass=C, **k): pass',
    'class A: x = 1',
    '@a\n@b.c(1)\ndef f(): pass\nx = 1\ndef g(): pass',
    'class A:\n def f(self): pass\n x = 1\n @p\n def g(self): pass\nclass B: pass',
    'class A:\n "doc"\n x = 1',
    'match x:\n case 1 | 2 if y: pass\n case -1+2j: pass\n case "a": pass\n case None: pass\n case [a, *b, *_]: pass',
    'match x, y:\n case [a, *_]: pass\n case (a, b): pass\n case {"a": 1, **r}: pass\n case {**r}: pass\n case {}: pass\n case A(1, x=2, y=z): pass\n case A(): pass\n case (1 | 2) as x: pass\n case [1 as x, (2 | 3)]: pass\n case a.b: pass\n case _: pass',
    'match x,:\n case []: pass',
    'match (yield):\n case x: pass',
    '(a := 1)',
    'f(a := 1)',
    'f(x=(a := 1))',
    'x[a := 1]',
    '[a := 1, b]',
    'if a := 1: pass',
    'while (a := 1): pass',
    'x = (a := 1)',
    '(a := (1, 2))',
    '(a := b if c else d)',
    'a < b == c is not d not in e',
    '(a < b) < c',
    'a < (b < c)',
    'a | b ^ c & d << e + f * g @ h // i % j / k - l >> m',
    '(a | b) & c',
    'a - (b - c)',
    '(a - b) - c',
    'a ** b ** c',
    '(a ** b) ** c',
    '-a ** -b',
    'a.b.c[d](e)',
    '(a + b).c',
    '(a + b)[c]',
    '(await_)(x)',
    'x = *a, b',
    '*a, b = c',
    'for x in *a, b: pass',
    'def f(): return *a, b',
    'print((1,), ())',
    'x = ()',
    '[]',
    '{}',
    'set()',
    '1_000',
    '0xff',
    '1.0',
    '1e10',
    '1j',
    '...',
    'None',
    '"a" "b"',
    "x = 'it\\'s'",
    'x = \'a"b\'',
    "x = 'é\\u200b\\U0001f600'",
    'pass',
    '# c\n',
    '',
    'def f():\n """a\n    b\n    """\n',
    'x = """a\n b"""',
    'def f(x: "a\\nb"): pass',
    'lambda: (a, b)',
    'lambda: (a := 1)',
    '(a, *b)',
    'f((a, b))',
    'f(*(a, b))',
    '(yield_)',
    'x = a if b else (yield_)',
    'if True:\n "str"\n',
    '"doc"\n"second"',
    'async def f():\n "doc"\n async with a: pass',
    'not a == b',
    '(not a) == b',
    'not not a',
    'a if not b else c',
    '(a if b else c) or d',
    '-x.y',
    '(-x).y',
    '-1 .real',
    'a[-1]',
    '(a, b)[0]',
    '[a][0]',
    '"a".b',
    'b"a".b',
    'f"a".b',
    '1j.real',
    '(1,).count',
    '(lambda: 1).x',
    '(await_ + 1)',
    'async def f(): await x ** 2; (await x).y; await x.y; -await x; await -x; await (yield x)',
]:
    show(s)
# expect: f'a' => f'a'
# expect: f"it's {x}" => f"it's {x}"
# expect: f'{x!r:>{w}}' => f'{x!r:>{w}}'
# expect: f'{d["k"]}' => f"{d['k']}"
# expect: f"{d['k']}it's" => f"{d['k']}it's"
# expect: f"\n{x}" => f'\n{x}'
# expect: f'{x}\n{d["a"]}' => f"{x}\n{d['a']}"
# expect: f"""a
# expect: b{x}'""" => f"a\nb{x}'"
# expect: f'{{}}{x}' => f'{{}}{x}'
# expect: f'{f"{y}"}' => f"{f'{y}'}"
# expect: f'{f"{f'''{y}'''}"}' => f"""{f"{f'{y}'}"}"""
# expect: f'{x=}' => f'x={x!r}'
# expect: f'{"a" + 'b'}\\' => f"{'a' + 'b'}\\"
# expect: f'{x:\n}' => f'{x:\n}'
# expect: f'{x:a{y!r:b}c}' => f'{x:a{y!r:b}c}'
# expect: f'{ {1:2} }' => f'{ {1: 2}}'
# expect: f'{(lambda: 1)}' => f'{(lambda: 1)}'
# expect: f'{x,}' => f'{(x,)}'
# expect: f'{(yield)}' => f'{(yield)}'
# expect: f'{a if b else c}' => f'{(a if b else c)}'
# expect: f'\x01é\ud800{x}' => f'\x01é\ud800{x}'
# expect: f'"{x}' => f'"{x}'
# expect: f'"\'{x}' => f""""'{x}"""
# expect: f'"\'\n{x}' => f""""'\n{x}"""
# expect: f"""'{'"'}\n""" => f"""'{'"'}\n"""
# expect: f'{"\n"}' => f"{'\n'}"
# expect: f'{"\\"}a' => f"{'\\'}a"
# expect: t'a{x!r:y}' => t'a{x!r:y}'
# expect: t'{ x }{y=}' => t'{ x}y={y!r}'
# expect: t"it's{d['a']}" => t"it's{d['a']}"
# expect: 'a' f'{x}' 'b' => f'a{x}b'
# expect: f'{"it\'s"}' => f"""{"it's"}"""
# expect: f"""{'"""'}'""" => f'''{'"""'}\''''
# expect: f'{x:{y}}' => f'{x:{y}}'
# expect: f'{x:%H:%M}' => f'{x:%H:%M}'
# expect: f'{x:{{}}}' => f'{x:{ {}}}'
# expect: f'{x!s}' '\'' => f"{x!s}'"
# expect: f'{lambda x: 1}' => SyntaxError f-string: lambda expressions are not allowed without parentheses (<unknown>, line 1)
# expect: f'{x:\'"}' => f"""{x:\'\"}"""
# expect: f"{'a'}{'b'}'\"" => f'''{'a'}{'b'}'"'''
# expect: f"'''{'a'}\"\"\"" => f'''\'\'\'{'a'}"""'''
# expect: f"'''\n{'a'}\"\"\"" => f'''\'\'\'\n{'a'}"""'''
# expect: ----
# expect: """a
# expect: b"""
# expect: -
# expect: x = 'a\nb'
# expect: -
# expect: def f():
# expect:     """doc"""
# expect: -
# expect: def f():
# expect:     """doc
# expect: b
# expect:    c"""
# expect: -
# expect: class A:
# expect:     '''it's """ x'''
# expect: -
# expect: """a	b\x00é\r"""
# expect: -
# expect: def f():
# expect:     '''ends with "'''
# expect: -
# expect: def f():
# expect:     """back\\slash"""
# expect: -
# expect: def f():
# expect:     '''a"""b'''
# expect: -
# expect: def f():
# expect:     '''a"""b\'\'\''''
# expect: -
# expect: def f():
# expect:     """'''a"""
# expect: -
# expect: def f():
# expect:     """\\d"""
# expect:     b'x'
# expect:     'second'
# expect: -
# expect: u"""x"""
# expect: -
# expect: b"a'b"
# expect: -
# expect: 1e309
# expect: -
# expect: -1e309j
# expect: -
# expect: 1e309j
# expect: -
# expect: 1 .real
# expect: -
# expect: 1.5.real
# expect: -
# expect: True .real
# expect: -
# expect: x[1, 2]
# expect: -
# expect: x[1,]
# expect: -
# expect: x[1:2, ::3]
# expect: -
# expect: x[()]
# expect: -
# expect: x[*a,]
# expect: -
# expect: x[*a, b]
# expect: -
# expect: x[:, 1]
# expect: -
# expect: x[a:b:c]
# expect: -
# expect: 'x[a,*b:c]' SyntaxError invalid syntax (<unknown>, line 1)
# expect: x[(yield)]
# expect: -
# expect: 2 ** (-1)
# expect: -
# expect: -1 ** 2
# expect: -
# expect: (-1) ** 2
# expect: -
# expect: not x
# expect: -
# expect: not (a and b)
# expect: -
# expect: --x
# expect: -
# expect: -+x
# expect: -
# expect: ~-x
# expect: -
# expect: a or (b and c) or (d and e)
# expect: -
# expect: a and (b or c)
# expect: -
# expect: a and b or c
# expect: -
# expect: a, b = c
# expect: -
# expect: a = (b, c)
# expect: -
# expect: a = b = c
# expect: -
# expect: for a, b in (c, d):
# expect:     pass
# expect: else:
# expect:     pass
# expect: -
# expect: return_ = 1
# expect: -
# expect: def f():
# expect:     return (1, 2)
# expect: -
# expect: def f():
# expect:     yield (a + b)
# expect:     yield (1, 2)
# expect:     x = (yield)
# expect:     yield from a
# expect:     await b
# expect:     await (a + b)
# expect:     x = (yield 1)
# expect: -
# expect: f((x for x in y))
# expect: -
# expect: f(*a, **b, c=1)
# expect: -
# expect: f(*(a or b), **c or d)
# expect: -
# expect: {**a, 1: 2, **(b or c)}
# expect: -
# expect: {*a, *b | c}
# expect: -
# expect: print(*a, sep='')
# expect: -
# expect: lambda: 0
# expect: -
# expect: lambda x, *a, y=1, **k: (yield)
# expect: -
# expect: lambda x, /, y: x
# expect: -
# expect: (lambda: 1)()
# expect: -
# expect: x if y else z if w else v
# expect: -
# expect: (x if y else z) if w else v
# expect: -
# expect: x = y if (z if a else b) else c
# expect: -
# expect: [x for x in y if a if b or c for z in (lambda: 1)]
# expect: -
# expect: [x for x, in y]
# expect: -
# expect: '[x for x in a, ]' SyntaxError invalid syntax (<unknown>, line 1)
# expect: {x: y for x, y in z}
# expect: -
# expect: {x for x in y}
# expect: -
# expect: [(yield) for x in y]
# expect: -
# expect: async def f():
# expect:     async for x in y:
# expect:         pass
# expect:     async with a as b, c:
# expect:         pass
# expect:     return [x async for x in y]
# expect: -
# expect: if a:
# expect:     pass
# expect: elif b:
# expect:     pass
# expect: else:
# expect:     pass
# expect: -
# expect: if a:
# expect:     pass
# expect: else:
# expect:     if b:
# expect:         pass
# expect:     x
# expect: -
# expect: while a:
# expect:     break
# expect: else:
# expect:     continue_
# expect: -
# expect: try:
# expect:     pass
# expect: except A:
# expect:     pass
# expect: except (A, B) as e:
# expect:     pass
# expect: except:
# expect:     pass
# expect: else:
# expect:     pass
# expect: finally:
# expect:     pass
# expect: -
# expect: try:
# expect:     pass
# expect: except* A:
# expect:     pass
# expect: except* (B, C):
# expect:     pass
# expect: -
# expect: try:
# expect:     pass
# expect: except (A, B):
# expect:     pass
# expect: -
# expect: with a, b:
# expect:     pass
# expect: -
# expect: with a as b, c as d:
# expect:     pass
# expect: -
# expect: with a as (b, c):
# expect:     pass
# expect: -
# expect: with (yield):
# expect:     pass
# expect: -
# expect: import a.b as c, d
# expect: -
# expect: from . import x
# expect: -
# expect: 'from ..a.b import c as d, *' SyntaxError invalid syntax (<unknown>, line 1)
# expect: from a import *
# expect: -
# expect: global a, b
# expect: -
# expect: raise
# expect: -
# expect: raise A from B
# expect: -
# expect: del a, b
# expect: -
# expect: del (a, b)
# expect: -
# expect: del (a,)
# expect: -
# expect: assert a, b
# expect: -
# expect: assert (a, b)
# expect: -
# expect: x += (1, 2)
# expect: -
# expect: x @= yield_
# expect: -
# expect: x: int
# expect: -
# expect: (x): int = 3
# expect: -
# expect: x.y: int = (1, 2)
# expect: -
# expect: x: (yield) = 3
# expect: -
# expect: type X[T, *Ts, **P] = int
# expect: -
# expect: type X[T: int = str, *Ts = *a, **P = [int]] = int
# expect: -
# expect: def f[T: (int, str)](a: int, /, b: str=1, *c: *d, e, f=2, **g: int) -> int:
# expect:     pass
# expect: -
# expect: def f(*, a):
# expect:     pass
# expect: -
# expect: def f(a=1, /):
# expect:     pass
# expect: -
# expect: class A[T](B, metaclass=C, **k):
# expect:     pass
# expect: -
# expect: class A:
# expect:     x = 1
# expect: -
# expect: @a
# expect: @b.c(1)
# expect: def f():
# expect:     pass
# expect: x = 1
# expect:
# expect: def g():
# expect:     pass
# expect: -
# expect: class A:
# expect:
# expect:     def f(self):
# expect:         pass
# expect:     x = 1
# expect:
# expect:     @p
# expect:     def g(self):
# expect:         pass
# expect:
# expect: class B:
# expect:     pass
# expect: -
# expect: class A:
# expect:     """doc"""
# expect:     x = 1
# expect: -
# expect: match x:
# expect:     case 1 | 2 if y:
# expect:         pass
# expect:     case -1 + 2j:
# expect:         pass
# expect:     case 'a':
# expect:         pass
# expect:     case None:
# expect:         pass
# expect:     case [a, *b, *_]:
# expect:         pass
# expect: -
# expect: match (x, y):
# expect:     case [a, *_]:
# expect:         pass
# expect:     case [a, b]:
# expect:         pass
# expect:     case {'a': 1, **r}:
# expect:         pass
# expect:     case {**r}:
# expect:         pass
# expect:     case {}:
# expect:         pass
# expect:     case A(1, x=2, y=z):
# expect:         pass
# expect:     case A():
# expect:         pass
# expect:     case 1 | 2 as x:
# expect:         pass
# expect:     case [1 as x, 2 | 3]:
# expect:         pass
# expect:     case a.b:
# expect:         pass
# expect:     case _:
# expect:         pass
# expect: -
# expect: match (x,):
# expect:     case []:
# expect:         pass
# expect: -
# expect: match (yield):
# expect:     case x:
# expect:         pass
# expect: -
# expect: (a := 1)
# expect: -
# expect: f((a := 1))
# expect: -
# expect: f(x=(a := 1))
# expect: -
# expect: x[(a := 1)]
# expect: -
# expect: [(a := 1), b]
# expect: -
# expect: if (a := 1):
# expect:     pass
# expect: -
# expect: while (a := 1):
# expect:     pass
# expect: -
# expect: x = (a := 1)
# expect: -
# expect: (a := (1, 2))
# expect: -
# expect: (a := (b if c else d))
# expect: -
# expect: a < b == c is not d not in e
# expect: -
# expect: (a < b) < c
# expect: -
# expect: a < (b < c)
# expect: -
# expect: a | b ^ c & d << e + f * g @ h // i % j / k - l >> m
# expect: -
# expect: (a | b) & c
# expect: -
# expect: a - (b - c)
# expect: -
# expect: a - b - c
# expect: -
# expect: a ** b ** c
# expect: -
# expect: (a ** b) ** c
# expect: -
# expect: -a ** (-b)
# expect: -
# expect: a.b.c[d](e)
# expect: -
# expect: (a + b).c
# expect: -
# expect: (a + b)[c]
# expect: -
# expect: await_(x)
# expect: -
# expect: x = (*a, b)
# expect: -
# expect: *a, b = c
# expect: -
# expect: for x in (*a, b):
# expect:     pass
# expect: -
# expect: def f():
# expect:     return (*a, b)
# expect: -
# expect: print((1,), ())
# expect: -
# expect: x = ()
# expect: -
# expect: []
# expect: -
# expect: {}
# expect: -
# expect: set()
# expect: -
# expect: 1000
# expect: -
# expect: 255
# expect: -
# expect: 1.0
# expect: -
# expect: 10000000000.0
# expect: -
# expect: 1j
# expect: -
# expect: ...
# expect: -
# expect: None
# expect: -
# expect: """ab"""
# expect: -
# expect: x = "it's"
# expect: -
# expect: x = 'a"b'
# expect: -
# expect: x = 'é\u200b😀'
# expect: -
# expect: pass
# expect: -
# expect:
# expect: -
# expect:
# expect: -
# expect: def f():
# expect:     """a
# expect:     b
# expect:     """
# expect: -
# expect: x = 'a\n b'
# expect: -
# expect: def f(x: 'a\nb'):
# expect:     pass
# expect: -
# expect: lambda: (a, b)
# expect: -
# expect: lambda: (a := 1)
# expect: -
# expect: (a, *b)
# expect: -
# expect: f((a, b))
# expect: -
# expect: f(*(a, b))
# expect: -
# expect: yield_
# expect: -
# expect: x = a if b else yield_
# expect: -
# expect: if True:
# expect:     'str'
# expect: -
# expect: """doc"""
# expect: 'second'
# expect: -
# expect: async def f():
# expect:     """doc"""
# expect:     async with a:
# expect:         pass
# expect: -
# expect: not a == b
# expect: -
# expect: (not a) == b
# expect: -
# expect: not not a
# expect: -
# expect: a if not b else c
# expect: -
# expect: (a if b else c) or d
# expect: -
# expect: -x.y
# expect: -
# expect: (-x).y
# expect: -
# expect: -1 .real
# expect: -
# expect: a[-1]
# expect: -
# expect: (a, b)[0]
# expect: -
# expect: [a][0]
# expect: -
# expect: 'a'.b
# expect: -
# expect: b'a'.b
# expect: -
# expect: f'a'.b
# expect: -
# expect: 1j.real
# expect: -
# expect: (1,).count
# expect: -
# expect: (lambda: 1).x
# expect: -
# expect: await_ + 1
# expect: -
# expect: 'async def f(): await x ** 2; (await x).y; await x.y; -await x; await -x; await (yield x)' SyntaxError invalid syntax (<unknown>, line 1)
