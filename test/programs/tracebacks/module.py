# The traceback module: stacks and exceptions as values and as text.
import traceback, sys, io
_print = print
def print(*what):
    _print(*[(x if isinstance(x, str) else str(x)).replace(__file__, 'module.py') for x in what])
def f(x):
    return g(x,
             1) + 2
def g(x, y): return [1, 2][x] + {}['é' + str(y)]
def exc(x):
    try: f(x)
    except Exception as e: return e
e = exc(1)
te = traceback.TracebackException.from_exception(e)
print(''.join(te.format()))
for fr in te.stack: print(fr, fr.lineno, fr.end_lineno, fr.colno, fr.end_colno, repr(fr.line), fr.name, fr.locals)
print(te.exc_type_str, str(te), te.exceptions, te.__cause__, te.__context__, te.__notes__)
te = traceback.TracebackException.from_exception(e, capture_locals=True)
print(''.join(te.format()))
te = traceback.TracebackException.from_exception(e, limit=1)
print(''.join(te.format()))
te = traceback.TracebackException.from_exception(e, limit=-1)
print(''.join(te.format()))
try:
    try: raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(2), KeyError('k')])])
    except Exception as e:
        e.add_note('a note\nsecond')
        raise RuntimeError('x') from e
except Exception as e2: pass
except BaseException: pass
import contextlib
def mk():
    try:
        try: raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(2), KeyError('k')])])
        except Exception as e:
            e.add_note('a note\nsecond')
            raise RuntimeError('x') from e
    except Exception as e2: return e2
e = mk()
print(''.join(traceback.TracebackException.from_exception(e).format()))
print(traceback.format_exception(e) == list(traceback.TracebackException.from_exception(e).format()))
print(traceback.format_exception_only(e.__cause__, show_group=True))
print(traceback.format_exception_only(e.__cause__))
print(traceback.format_exception_only(NameError("name 'pritn' is not defined", name='pritn')))
print(traceback.format_exception_only(None), traceback.format_exception(None))
try: traceback.format_exception(5)
except TypeError as e3: print(e3)
try: traceback.format_exception(ValueError, 5)
except ValueError as e3: print(e3)
print(traceback.format_exception(ValueError, ValueError(3), None))
try: compile('a b c\n', 'fn', 'exec')
except SyntaxError as e4:
    print(traceback.format_exception_only(e4)); te = traceback.TracebackException.from_exception(e4)
    print(te.filename, te.lineno, te.end_lineno, te.offset, te.end_offset, repr(te.text), te.msg)
    print(list(te.format_exception_only()))
try: compile('imprt os\n', 'fn', 'exec')
except SyntaxError as e4: print(traceback.format_exception_only(e4)); print(list(traceback.TracebackException.from_exception(e4).format_exception_only()))
def s(): return traceback.extract_stack()
print([ (x.name, x.line) for x in s()][-2:])
def s2(): traceback.print_stack(file=out, limit=1)
out = io.StringIO(); s2(); print(out.getvalue())
print(traceback.format_list([('f', 1, 'n', 'x = 1'), traceback.FrameSummary('g', 2, 'm', line='   y   ')]))
fs = traceback.FrameSummary('f', 1, 'n', line='x = 1', locals={'a': 1})
print(fs == ('f', 1, 'n', 'x = 1'), tuple(fs), fs[3], len(fs), fs == traceback.FrameSummary('f', 1, 'n'), fs.locals)
print(traceback.StackSummary.from_list([fs]).format())
def rec(n):
    if n: rec(n - 1)
    else: 1/0
try: rec(10)
except Exception as e5: print(traceback.format_exc()); print(''.join(traceback.format_tb(e5.__traceback__))); print(len(traceback.extract_tb(e5.__traceback__)))
class E(Exception):
    def __str__(self): raise ValueError
print(traceback.format_exception_only(E()))
class N(Exception): __notes__ = 5
print(traceback.format_exception_only(N()))
class N(Exception): __notes__ = ['a', 5, 'b\nc']
print(traceback.format_exception_only(N()))
print(list(traceback.walk_tb(e5.__traceback__))[0][1])
print([f.f_code.co_name for f, l in traceback.walk_stack(None)][:1])
a = traceback.TracebackException.from_exception(e5); b = traceback.TracebackException.from_exception(e5)
print(a == b, a == 5, a != b)
e = ValueError(0)
for i in range(600):
    n = ValueError(i); n.__context__ = e; e = n
te = traceback.TracebackException.from_exception(e)
print(len(list(te.format())))
import inspect
print(inspect.signature(traceback.print_exception))
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(te.exc_type, w[0].message)
# expect: Traceback (most recent call last):
# expect:   File "module.py", line 11, in exc
# expect:     try: f(x)
# expect:          ~^^^
# expect:   File "module.py", line 7, in f
# expect:     return g(x,
# expect:            ~^^^
# expect:              1) + 2
# expect:              ^^
# expect:   File "module.py", line 9, in g
# expect:     def g(x, y): return [1, 2][x] + {}['é' + str(y)]
# expect:                                     ~~^^^^^^^^^^^^^^
# expect: KeyError: 'é1'
# expect:
# expect: <FrameSummary file module.py, line 11 in exc> 11 11 9 13 'try: f(x)' exc None
# expect: <FrameSummary file module.py, line 7 in f> 7 8 11 15 'return g(x,' f None
# expect: <FrameSummary file module.py, line 9 in g> 9 9 32 49 "def g(x, y): return [1, 2][x] + {}['é' + str(y)]" g None
# expect: KeyError 'é1' None None None None
# expect: Traceback (most recent call last):
# expect:   File "module.py", line 11, in exc
# expect:     try: f(x)
# expect:          ~^^^
# expect:     x = 1
# expect:   File "module.py", line 7, in f
# expect:     return g(x,
# expect:            ~^^^
# expect:              1) + 2
# expect:              ^^
# expect:     x = 1
# expect:   File "module.py", line 9, in g
# expect:     def g(x, y): return [1, 2][x] + {}['é' + str(y)]
# expect:                                     ~~^^^^^^^^^^^^^^
# expect:     x = 1
# expect:     y = 1
# expect: KeyError: 'é1'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "module.py", line 11, in exc
# expect:     try: f(x)
# expect:          ~^^^
# expect: KeyError: 'é1'
# expect:
# expect: Traceback (most recent call last):
# expect:   File "module.py", line 9, in g
# expect:     def g(x, y): return [1, 2][x] + {}['é' + str(y)]
# expect:                                     ~~^^^^^^^^^^^^^^
# expect: KeyError: 'é1'
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "module.py", line 34, in mk
# expect:   |     try: raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(2), KeyError('k')])])
# expect:   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   | ExceptionGroup: eg (2 sub-exceptions)
# expect:   | a note
# expect:   | second
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | ExceptionGroup: in (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | TypeError: 2
# expect:       +---------------- 2 ----------------
# expect:       | KeyError: 'k'
# expect:       +------------------------------------
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "module.py", line 37, in mk
# expect:     raise RuntimeError('x') from e
# expect: RuntimeError: x
# expect:
# expect: True
# expect: ['ExceptionGroup: eg (2 sub-exceptions)\n', 'a note\n', 'second\n', '   ValueError: 1\n', '   ExceptionGroup: in (2 sub-exceptions)\n', '      TypeError: 2\n', "      KeyError: 'k'\n"]
# expect: ['ExceptionGroup: eg (2 sub-exceptions)\n', 'a note\n', 'second\n']
# expect: ["NameError: name 'pritn' is not defined\n"]
# expect: ['NoneType: None\n'] ['NoneType: None\n']
# expect: Exception expected for value, int found
# expect: Both or neither of value and tb must be given
# expect: ['ValueError: 3\n']
# expect: ['  File "fn", line 1\n', '    a b c\n', '      ^\n', 'SyntaxError: invalid syntax\n']
# expect: fn 1 1 3 4 'a b c\n' invalid syntax
# expect: ['  File "fn", line 1\n', '    a b c\n', '      ^\n', 'SyntaxError: invalid syntax\n']
# expect: ['  File "fn", line 1\n', '    imprt os\n', '    ^^^^^\n', "SyntaxError: invalid syntax. Did you mean 'import'?\n"]
# expect: ['  File "fn", line 1\n', '    imprt os\n', '    ^^^^^\n', "SyntaxError: invalid syntax. Did you mean 'import'?\n"]
# expect: [('<module>', 'print([ (x.name, x.line) for x in s()][-2:])'), ('s', 'def s(): return traceback.extract_stack()')]
# expect:   File "module.py", line 60, in s2
# expect:     def s2(): traceback.print_stack(file=out, limit=1)
# expect:
# expect: ['  File "f", line 1, in n\n    x = 1\n', '  File "g", line 2, in m\n    y\n']
# expect: True ('f', 1, 'n', 'x = 1') x = 1 4 False {'a': '1'}
# expect: ['  File "f", line 1, in n\n    x = 1\n    a = 1\n']
# expect: Traceback (most recent call last):
# expect:   File "module.py", line 69, in <module>
# expect:     try: rec(10)
# expect:          ~~~^^^^
# expect:   File "module.py", line 67, in rec
# expect:     if n: rec(n - 1)
# expect:           ~~~^^^^^^^
# expect:   File "module.py", line 67, in rec
# expect:     if n: rec(n - 1)
# expect:           ~~~^^^^^^^
# expect:   File "module.py", line 67, in rec
# expect:     if n: rec(n - 1)
# expect:           ~~~^^^^^^^
# expect:   [Previous line repeated 7 more times]
# expect:   File "module.py", line 68, in rec
# expect:     else: 1/0
# expect:           ~^~
# expect: ZeroDivisionError: division by zero
# expect:
# expect:   File "module.py", line 69, in <module>
# expect:     try: rec(10)
# expect:          ~~~^^^^
# expect:   File "module.py", line 67, in rec
# expect:     if n: rec(n - 1)
# expect:           ~~~^^^^^^^
# expect:   File "module.py", line 67, in rec
# expect:     if n: rec(n - 1)
# expect:           ~~~^^^^^^^
# expect:   File "module.py", line 67, in rec
# expect:     if n: rec(n - 1)
# expect:           ~~~^^^^^^^
# expect:   [Previous line repeated 7 more times]
# expect:   File "module.py", line 68, in rec
# expect:     else: 1/0
# expect:           ~^~
# expect:
# expect: 12
# expect: ['E: <exception str() failed>\n']
# expect: ['N\n', '5\n']
# expect: ['N\n', 'a\n', '5\n', 'b\n', 'c\n']
# raises: NameError: name 'e5' is not defined. Did you mean: 'e'?
