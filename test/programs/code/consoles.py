# code, codeop: consoles, and which commands are whole.
import code, codeop, sys, io


def tr(fn):
    try:
        r = fn()
        print(r if not hasattr(r, 'co_code') else 'CODE')
    except BaseException as e:
        print(type(e).__name__, e)


for s in [
    'x = 1',
    'if x:',
    'if x:\n  y',
    'if x:\n  y\n',
    'if x:\n  y\n\n',
    'def f():\n  return 1\n',
    '(1 +',
    '"""abc',
    "'abc",
    '# c',
    '',
    '   ',
    'x = ',
    'for',
    'a b',
    '@dec',
    'class A: pass',
    'class A: pass\n',
    'try:\n  x\nexcept:\n',
    'x \\',
    'if 1:\n  x\nelse:',
    '[1,\n2',
    'f("',
    ')',
    'lambda:',
    'return',
    'x; y',
    'a = 1\nb = 2',
    'del f()',
    'async def f():\n',
    '1 +',
    'not',
    'x = [i for i in',
    'f(**',
    'import',
    'from x import (',
    'raise ValueError(',
    'match x:\n',
    'match x:\n  case 1:\n',
    'if 1: pass',
    'while 1: break\n',
    '   x = 1',
    "f'{a",
    "f'''{a",
    "x = '''a\n",
]:
    print(repr(s), end=' ')
    tr(lambda: codeop.compile_command(s))
tr(lambda: codeop.compile_command('1 +', symbol='eval'))
tr(lambda: codeop.compile_command('(1 +', symbol='eval'))
tr(lambda: codeop.compile_command('', symbol='eval'))
tr(lambda: codeop.compile_command('if 1:\n  x', symbol='exec'))
i = code.InteractiveInterpreter()
sys.stderr = sys.stdout
print(i.runsource('a = 1'))
print(i.runsource('a'))
print(i.runsource('if a:'))
print(i.runsource('1/0'))
print(i.runsource('x ='))
print(i.runsource('def f():\n  return 1/0\n'))
print(i.runsource('f()'))
print(i.locals.keys())
c = code.InteractiveConsole({'q': 5})
lines = iter(['q', 'for i in range(2):', '  print(i)', '', 'undefined', 'x = (', '3)', 'x', 'def g(): raise KeyError("k")', '', 'g()', 'a b'])


def rd(p=''):
    sys.stdout.write(p)
    try:
        l = next(lines)
        print(l)
        return l
    except StopIteration:
        raise EOFError


c.raw_input = rd
c.interact(banner='hello', exitmsg='bye')
print(hasattr(sys, 'ps1'))
lines = iter(['1', 'raise SystemExit(3)', '2'])
tr(lambda: code.interact(banner='', readfunc=rd, local={}))
lines = iter(['1', 'exit()', '2'])
tr(lambda: code.interact(banner='b', readfunc=rd, local={}, local_exit=True, exitmsg=''))
# expect: 'x = 1' CODE
# expect: 'if x:' None
# expect: 'if x:\n  y' None
# expect: 'if x:\n  y\n' CODE
# expect: 'if x:\n  y\n\n' CODE
# expect: 'def f():\n  return 1\n' CODE
# expect: '(1 +' None
# expect: '"""abc' None
# expect: "'abc" SyntaxError unterminated string literal (detected at line 1) (<input>, line 1)
# expect: '# c' CODE
# expect: '' CODE
# expect: '   ' CODE
# expect: 'x = ' SyntaxError invalid syntax (<input>, line 1)
# expect: 'for' SyntaxError invalid syntax (<input>, line 1)
# expect: 'a b' SyntaxError invalid syntax (<input>, line 1)
# expect: '@dec' None
# expect: 'class A: pass' None
# expect: 'class A: pass\n' CODE
# expect: 'try:\n  x\nexcept:\n' None
# expect: 'x \\' None
# expect: 'if 1:\n  x\nelse:' None
# expect: '[1,\n2' None
# expect: 'f("' SyntaxError unterminated string literal (detected at line 1) (<input>, line 1)
# expect: ')' SyntaxError unmatched ')' (<input>, line 1)
# expect: 'lambda:' SyntaxError invalid syntax (<input>, line 1)
# expect: 'return' SyntaxError 'return' outside function (<input>, line 1)
# expect: 'x; y' CODE
# expect: 'a = 1\nb = 2' SyntaxError multiple statements found while compiling a single statement (<input>, line 1)
# expect: 'del f()' SyntaxError cannot delete function call (<input>, line 1)
# expect: 'async def f():\n' None
# expect: '1 +' SyntaxError invalid syntax (<input>, line 1)
# expect: 'not' SyntaxError invalid syntax (<input>, line 1)
# expect: 'x = [i for i in' None
# expect: 'f(**' None
# expect: 'import' SyntaxError Expected one or more names after 'import' (<input>, line 1)
# expect: 'from x import (' None
# expect: 'raise ValueError(' None
# expect: 'match x:\n' None
# expect: 'match x:\n  case 1:\n' None
# expect: 'if 1: pass' None
# expect: 'while 1: break\n' CODE
# expect: '   x = 1' IndentationError unexpected indent (<input>, line 1)
# expect: "f'{a" None
# expect: "f'''{a" None
# expect: "x = '''a\n" None
# expect: SyntaxError invalid syntax (<input>, line 1)
# expect: None
# expect: None
# expect: CODE
# expect: False
# expect: 1
# expect: False
# expect: True
# expect: Traceback (most recent call last):
# expect:   File "<input>", line 1, in <module>
# expect: ZeroDivisionError: division by zero
# expect: False
# expect:   File "<input>", line 1
# expect:     x =
# expect: SyntaxError: invalid syntax
# expect: False
# expect: False
# expect: Traceback (most recent call last):
# expect:   File "<input>", line 1, in <module>
# expect:   File "<input>", line 2, in f
# expect: ZeroDivisionError: division by zero
# expect: False
# expect: dict_keys(['__name__', '__doc__', '__builtins__', 'a', 'f'])
# expect: hello
# expect: >>> q
# expect: 5
# expect: >>> for i in range(2):
# expect: ...   print(i)
# expect: ...
# expect: 0
# expect: 1
# expect: >>> undefined
# expect: Traceback (most recent call last):
# expect:   File "<console>", line 1, in <module>
# expect: NameError: name 'undefined' is not defined
# expect: >>> x = (
# expect: ... 3)
# expect: >>> x
# expect: 3
# expect: >>> def g(): raise KeyError("k")
# expect: ...
# expect: >>> g()
# expect: Traceback (most recent call last):
# expect:   File "<console>", line 1, in <module>
# expect:   File "<console>", line 1, in g
# expect: KeyError: 'k'
# expect: >>> a b
# expect:   File "<console>", line 1
# expect:     a b
# expect:       ^
# expect: SyntaxError: invalid syntax
# expect: >>>
# expect: bye
# expect: False
# expect: >>> 1
# expect: 1
# expect: >>> raise SystemExit(3)
# expect: now exiting InteractiveConsole...
# expect: SystemExit 3
# expect: b
# expect: >>> 1
# expect: 1
# expect: >>> exit()
# expect:
# expect: None
