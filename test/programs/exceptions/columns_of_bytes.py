"""Columns of what the compiler finds wrong, behind letters beyond ASCII: bytes; those of the parser: characters. Literals that are cut off or wrong."""
import warnings
warnings.simplefilter('ignore')
cases='''é = 1; return é
é = [é for é in 1]; return
é, break
if é: break
if é: continue
def f(é): global é
def f(): é; global é
def f(): é = 1; nonlocal é
class é: yield é
"é"; async for i in é: pass
"é"; async with é as b: pass
"é"; await é
"é"; yield é
def f(): "é"; return [await é for x in y]
def f(é, é): pass
"é"; from __future__ import nope
"é"; from __future__ import braces
def é(): "é"; x: int; global x
"é"; a, *b, *c = d
"é"; *a = é
"é"; x = *é
"é"; del *é
"é"; f(**é, *é)
"é"; f(é=1, é=2)
"é"; [x async for x in é]
"é"; (é := 1) = 2
"é"; [é := 1 for é in z]
"é"; [i for i in (é := z)]
class A: [é := 1 for i in z]
def f(): "é"; from é import *
class A: "é"; from b import *
"é"; __debug__ = é
"é"; f(__debug__=1)
"é"; def __debug__(): pass
match é:\n  case é: pass\n  case 1: pass
match é:\n  case é | x: pass
match é:\n  case [é, é]: pass
match é:\n  case {"é": 1, "é": 2}: pass
match é:\n  case é(x=1, x=2): pass
match é:\n  case [*é, *b]: pass
"é"; try: pass\nexcept: pass\nexcept é: pass
try: é\nexcept: pass\nexcept é: pass
try: é\nexcept* é: return
def f():\n try: é\n except* é: return
for i in é:\n try: é\n except* é: break
class é[T, T]: pass
type é[T: (yield)] = 1
type é[T = (x := 1)] = 1
def é[T](x: (yield)): pass
"é"; lambda: (yield é)
"é"; x: (yield) = 1
"é"; del é()
"é"; é() = 1
"é"; é + 1 = 2
"é"; é() += 1
"é"; for é() in x: pass
with é as é(): pass
"é"; with é as é(): pass
import é as é()
"é"; nonlocal é
global é; é = 1
é = 1; global é
def f():\n  def g(): nonlocal é
class A:\n  def f(self): super = é; nonlocal super
"é"; f"{é!x}"
"é"; f"{é"
"é"; b"é"
"é" b"x"
"é" t"x"
"é"; 1é
"é"; 0xé
"é"; (é
"é"; é)
"é"; [é)
é = “x”
é = 1 2
print é
"é"; print é
print "é", x
exec "é"
"é"; x = é if y
"é"; x = é if y else pass
"é"; {é: 1, 2}
"é"; {é: 1, b:}
"é"; f(é for é in b, 1)
"é"; f(é.x = 1)
"é"; f(é + 1 = 2)
"é"; (é for é in x) = 1
"é"; [é, b, c + 1] = 1
"é"; é.b, c() = 1
"é"; if é = 1: pass
"é"; é ! b
"é"; é <> b
"é"; é && b
"é"; é || b
"é"; é++
"é"; ++é
"é"; é =+
"é"; é ? b : c
"é"; import é.b.c as
"é"; from é import
"é"; from é import (b, c
"é"; from . import é.b
"é"; def é
"é"; def é(
"é"; def é(a=1, b): pass
"é"; def é(a, *): pass
"é"; def é(a, /, b, /): pass
"é"; def é(*a, *b): pass
"é"; def é(**a, b): pass
"é"; lambda é=1, b: 0
"é"; class é(: pass
"é"; return
"é"; assert (é, "msg")
"é" is é
é is "é"
é is 1
"é"()
"é"[é]
1[é]
(1)(é)
[é]("é")
[(é, 1) (b, 2)]
"\\é"
"\\400"
b"\\400"
"é \\d"
1if é else 2
0o8
0b2
0o17é
1_000_
1__0
09
1.5e
1e+
1.é
1jé
1or é
0xfor é
0b1and é
'''.split('\n')
for c in cases:
    s=c.replace('\\n','\n')
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            compile(s,'<s>','exec'); r='ok'
        except SyntaxError as e:
            r=(type(e).__name__,e.msg,e.lineno,e.offset,e.end_lineno,e.end_offset,e.text)
        except Exception as e: r=(type(e).__name__,str(e))
    print(r, repr(s),[(x.category.__name__,str(x.message),x.lineno) for x in w])
import os
import sys
import tempfile
import traceback
d=tempfile.mkdtemp(); sys.path.insert(0,d)
for i,src in enumerate(['a=1\n"é😀é"; return a\n','def f():\n  "é😀é"; x; global x\n','"é😀é"; y = (1 2)\n','"é😀é"; for x in (y, z): break; break\n"😀"; break','"é😀é"; f(a=1,\n "é😀é", b=f(\n  é,\n  "é😀é"=2))','class A: "é😀"; (yield\n"éé")','"é"; x = *("é😀é",\n"é")']):
    open(os.path.join(d,f'mo{i}.py'),'w').write(src)
    try: __import__(f'mo{i}')
    except SyntaxError as e:
        print(e.msg,e.lineno,e.offset,e.end_lineno,e.end_offset,repr(e.text), e.args[0:1])
        print(''.join(traceback.format_exception_only(e)).replace(d,''))
for s in ["f'\\N{foo}'", "t'\\N{}'", "f'é\\N{-(é}'", "t'{x:{y}abc'", "t'{x:abc'", "f'{x:abc'", "f'{x:{y}abc'", "f'{x:a\n'", "t'{x:{y}", "f'{x:{y}\n'", "f'{x:{y}a\n}'", "t'{x:{y}a{z'", "t'{x:{y}{z}a'", "t'{x!r:{y}{z}'", "t'{x=:a'", "x = '''a\nb''' \\ c", "x = '''a\nb'''\\ \n"]:
    try: compile(s, '<s>', 'exec'); print('ok', s)
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset, e.end_offset)
    except Exception as e: print(repr(s), type(e), e)
# expect: ('SyntaxError', "'return' outside function", 1, 9, 1, 18, None) 'é = 1; return é' []
# expect: ('SyntaxError', "'return' outside function", 1, 24, 1, 30, None) 'é = [é for é in 1]; return' []
# expect: ('SyntaxError', 'invalid syntax', 1, 4, 1, 9, 'é, break\n') 'é, break' []
# expect: ('SyntaxError', "'break' outside loop", 1, 8, 1, 13, None) 'if é: break' []
# expect: ('SyntaxError', "'continue' not properly in loop", 1, 8, 1, 16, None) 'if é: continue' []
# expect: ('SyntaxError', "name 'é' is parameter and global", 1, 12, 1, 21, None) 'def f(é): global é' []
# expect: ('SyntaxError', "name 'é' is used prior to global declaration", 1, 14, 1, 23, None) 'def f(): é; global é' []
# expect: ('SyntaxError', "name 'é' is assigned to before nonlocal declaration", 1, 18, 1, 29, None) 'def f(): é = 1; nonlocal é' []
# expect: ('SyntaxError', "'yield' outside function", 1, 11, 1, 19, None) 'class é: yield é' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 11, '"é"; async for i in é: pass\n') '"é"; async for i in é: pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 11, '"é"; async with é as b: pass\n') '"é"; async with é as b: pass' []
# expect: ('SyntaxError', "'await' outside function", 1, 7, 1, 15, None) '"é"; await é' []
# expect: ('SyntaxError', "'yield' outside function", 1, 7, 1, 15, None) '"é"; yield é' []
# expect: ('SyntaxError', 'asynchronous comprehension outside of an asynchronous function', 1, 23, 1, 44, None) 'def f(): "é"; return [await é for x in y]' []
# expect: ('SyntaxError', "duplicate argument 'é' in function definition", 1, 11, 1, 13, None) 'def f(é, é): pass' []
# expect: ('SyntaxError', 'future feature nope is not defined', 1, 30, 1, 34, None) '"é"; from __future__ import nope' []
# expect: ('SyntaxError', 'not a chance', 1, 30, 1, 36, None) '"é"; from __future__ import braces' []
# expect: ('SyntaxError', "annotated name 'x' can't be global", 1, 25, 1, 33, None) 'def é(): "é"; x: int; global x' []
# expect: ('SyntaxError', 'multiple starred expressions in assignment', 1, 7, 1, 16, None) '"é"; a, *b, *c = d' []
# expect: ('SyntaxError', 'starred assignment target must be in a list or tuple', 1, 7, 1, 9, None) '"é"; *a = é' []
# expect: ('SyntaxError', "can't use starred expression here", 1, 11, 1, 14, None) '"é"; x = *é' []
# expect: ('SyntaxError', 'cannot delete starred', 1, 10, 1, 12, '"é"; del *é\n') '"é"; del *é' []
# expect: ('SyntaxError', 'iterable argument unpacking follows keyword argument unpacking', 1, 11, 1, 15, '"é"; f(**é, *é)\n') '"é"; f(**é, *é)' []
# expect: ('SyntaxError', 'keyword argument repeated: é', 1, 15, 1, 19, None) '"é"; f(é=1, é=2)' []
# expect: ('SyntaxError', 'asynchronous comprehension outside of an asynchronous function', 1, 7, 1, 28, None) '"é"; [x async for x in é]' []
# expect: ('SyntaxError', "cannot assign to named expression here. Maybe you meant '==' instead of '='?", 1, 7, 1, 13, '"é"; (é := 1) = 2\n') '"é"; (é := 1) = 2' []
# expect: ('SyntaxError', "assignment expression cannot rebind comprehension iteration variable 'é'", 1, 8, 1, 10, None) '"é"; [é := 1 for é in z]' []
# expect: ('SyntaxError', 'assignment expression cannot be used in a comprehension iterable expression', 1, 20, 1, 27, None) '"é"; [i for i in (é := z)]' []
# expect: ('SyntaxError', 'assignment expression within a comprehension cannot be used in a class body', 1, 11, 1, 13, None) 'class A: [é := 1 for i in z]' []
# expect: ('SyntaxError', 'import * only allowed at module level', 1, 31, 1, 32, None) 'def f(): "é"; from é import *' []
# expect: ('SyntaxError', 'import * only allowed at module level', 1, 30, 1, 31, None) 'class A: "é"; from b import *' []
# expect: ('SyntaxError', 'cannot assign to __debug__', 1, 7, 1, 16, None) '"é"; __debug__ = é' []
# expect: ('SyntaxError', 'cannot assign to __debug__', 1, 9, 1, 20, None) '"é"; f(__debug__=1)' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def __debug__(): pass\n') '"é"; def __debug__(): pass' []
# expect: ('IndentationError', "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1, 'match é:\n') 'match é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case é: pass\n') '  case é: pass' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case 1: pass\n') '  case 1: pass' []
# expect: ('IndentationError', "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1, 'match é:\n') 'match é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case é | x: pass\n') '  case é | x: pass' []
# expect: ('IndentationError', "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1, 'match é:\n') 'match é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case [é, é]: pass\n') '  case [é, é]: pass' []
# expect: ('IndentationError', "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1, 'match é:\n') 'match é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case {"é": 1, "é": 2}: pass\n') '  case {"é": 1, "é": 2}: pass' []
# expect: ('IndentationError', "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1, 'match é:\n') 'match é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case é(x=1, x=2): pass\n') '  case é(x=1, x=2): pass' []
# expect: ('IndentationError', "expected an indented block after 'match' statement on line 1", 1, 9, 1, -1, 'match é:\n') 'match é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  case [*é, *b]: pass\n') '  case [*é, *b]: pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; try: pass\n') '"é"; try: pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 1, 1, 7, 'except: pass\n') 'except: pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 1, 1, 7, 'except é: pass\n') 'except é: pass' []
# expect: ('SyntaxError', "expected 'except' or 'finally' block", 1, 7, 1, -1, 'try: é\n') 'try: é' []
# expect: ('SyntaxError', 'invalid syntax', 1, 1, 1, 7, 'except: pass\n') 'except: pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 1, 1, 7, 'except é: pass\n') 'except é: pass' []
# expect: ('SyntaxError', "expected 'except' or 'finally' block", 1, 7, 1, -1, 'try: é\n') 'try: é' []
# expect: ('SyntaxError', 'invalid syntax', 1, 1, 1, 7, 'except* é: return\n') 'except* é: return' []
# expect: ('IndentationError', 'expected an indented block after function definition on line 1', 1, 9, 1, -1, 'def f():\n') 'def f():' []
# expect: ('IndentationError', 'unexpected indent', 1, 1, 1, -1, ' try: é\n') ' try: é' []
# expect: ('IndentationError', 'unexpected indent', 1, 1, 1, -1, ' except* é: return\n') ' except* é: return' []
# expect: ('IndentationError', "expected an indented block after 'for' statement on line 1", 1, 12, 1, -1, 'for i in é:\n') 'for i in é:' []
# expect: ('IndentationError', 'unexpected indent', 1, 1, 1, -1, ' try: é\n') ' try: é' []
# expect: ('IndentationError', 'unexpected indent', 1, 1, 1, -1, ' except* é: break\n') ' except* é: break' []
# expect: ('SyntaxError', "duplicate type parameter 'T'", 1, 13, 1, 14, None) 'class é[T, T]: pass' []
# expect: ('SyntaxError', 'yield expression cannot be used within a TypeVar bound', 1, 13, 1, 18, None) 'type é[T: (yield)] = 1' []
# expect: ('SyntaxError', 'named expression cannot be used within a TypeVar default', 1, 14, 1, 20, None) 'type é[T = (x := 1)] = 1' []
# expect: ('SyntaxError', 'yield expression cannot be used within an annotation', 1, 15, 1, 20, None) 'def é[T](x: (yield)): pass' []
# expect: ok '"é"; lambda: (yield é)' []
# expect: ('SyntaxError', 'yield expression cannot be used within an annotation', 1, 11, 1, 16, None) '"é"; x: (yield) = 1' []
# expect: ('SyntaxError', 'cannot delete function call', 1, 10, 1, 13, '"é"; del é()\n') '"é"; del é()' []
# expect: ('SyntaxError', "cannot assign to function call here. Maybe you meant '==' instead of '='?", 1, 6, 1, 9, '"é"; é() = 1\n') '"é"; é() = 1' []
# expect: ('SyntaxError', "cannot assign to expression here. Maybe you meant '==' instead of '='?", 1, 6, 1, 11, '"é"; é + 1 = 2\n') '"é"; é + 1 = 2' []
# expect: ('SyntaxError', "'function call' is an illegal expression for augmented assignment", 1, 6, 1, 9, '"é"; é() += 1\n') '"é"; é() += 1' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; for é() in x: pass\n') '"é"; for é() in x: pass' []
# expect: ('SyntaxError', 'cannot assign to function call', 1, 11, 1, 14, 'with é as é(): pass\n') 'with é as é(): pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 10, '"é"; with é as é(): pass\n') '"é"; with é as é(): pass' []
# expect: ('SyntaxError', 'cannot use function call as import target', 1, 13, 1, 16, 'import é as é()\n') 'import é as é()' []
# expect: ('SyntaxError', 'nonlocal declaration not allowed at module level', 1, 7, 1, 18, None) '"é"; nonlocal é' []
# expect: ok 'global é; é = 1' []
# expect: ('SyntaxError', "name 'é' is assigned to before global declaration", 1, 9, 1, 18, None) 'é = 1; global é' []
# expect: ('IndentationError', 'expected an indented block after function definition on line 1', 1, 9, 1, -1, 'def f():\n') 'def f():' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  def g(): nonlocal é\n') '  def g(): nonlocal é' []
# expect: ('IndentationError', 'expected an indented block after class definition on line 1', 1, 9, 1, -1, 'class A:\n') 'class A:' []
# expect: ('IndentationError', 'unexpected indent', 1, 2, 1, -1, '  def f(self): super = é; nonlocal super\n') '  def f(self): super = é; nonlocal super' []
# expect: ('SyntaxError', "f-string: invalid conversion character 'x': expected 's', 'r', or 'a'", 1, 11, 1, 12, '"é"; f"{é!x}"\n') '"é"; f"{é!x}"' []
# expect: ('SyntaxError', "f-string: expecting '}'", 1, 10, 1, 10, '"é"; f"{é"') '"é"; f"{é"' []
# expect: ('SyntaxError', 'bytes can only contain ASCII literal characters', 1, 6, 1, 10, '"é"; b"é"\n') '"é"; b"é"' []
# expect: ('SyntaxError', 'cannot mix bytes and nonbytes literals', 1, 9, 1, 10, '"é" b"x"\n') '"é" b"x"' []
# expect: ('SyntaxError', 'cannot mix t-string literals with string or bytes literals', 1, 1, 1, 9, '"é" t"x"\n') '"é" t"x"' []
# expect: ('SyntaxError', 'invalid syntax', 1, 7, 1, 8, '"é"; 1é\n') '"é"; 1é' []
# expect: ('SyntaxError', 'invalid hexadecimal literal', 1, 7, 1, 7, '"é"; 0xé') '"é"; 0xé' []
# expect: ('SyntaxError', "'(' was never closed", 1, 6, 1, 0, '"é"; (é\n') '"é"; (é' []
# expect: ('SyntaxError', "unmatched ')'", 1, 7, 1, 7, '"é"; é)') '"é"; é)' []
# expect: ('SyntaxError', "closing parenthesis ')' does not match opening parenthesis '['", 1, 8, 1, 8, '"é"; [é)') '"é"; [é)' []
# expect: ('SyntaxError', "invalid character '“' (U+201C)", 1, 5, 1, 5, 'é = “x”') 'é = “x”' []
# expect: ('SyntaxError', 'invalid syntax', 1, 7, 1, 8, 'é = 1 2\n') 'é = 1 2' []
# expect: ('SyntaxError', "Missing parentheses in call to 'print'. Did you mean print(...)?", 1, 1, 1, 8, 'print é\n') 'print é' []
# expect: ('SyntaxError', "Missing parentheses in call to 'print'. Did you mean print(...)?", 1, 6, 1, 13, '"é"; print é\n') '"é"; print é' []
# expect: ('SyntaxError', "Missing parentheses in call to 'print'. Did you mean print(...)?", 1, 1, 1, 13, 'print "é", x\n') 'print "é", x' []
# expect: ('SyntaxError', "Missing parentheses in call to 'exec'. Did you mean exec(...)?", 1, 1, 1, 9, 'exec "é"\n') 'exec "é"' []
# expect: ('SyntaxError', "expected 'else' after 'if' expression", 1, 10, 1, 16, '"é"; x = é if y\n') '"é"; x = é if y' []
# expect: ('SyntaxError', "expected expression after 'else', but statement is given", 1, 22, 1, 26, '"é"; x = é if y else pass\n') '"é"; x = é if y else pass' []
# expect: ('SyntaxError', "':' expected after dictionary key", 1, 13, 1, 0, '"é"; {é: 1, 2}\n') '"é"; {é: 1, 2}' []
# expect: ('SyntaxError', "expression expected after dictionary key and ':'", 1, 14, 1, 15, '"é"; {é: 1, b:}\n') '"é"; {é: 1, b:}' []
# expect: ('SyntaxError', 'Generator expression must be parenthesized', 1, 8, 1, 20, '"é"; f(é for é in b, 1)\n') '"é"; f(é for é in b, 1)' []
# expect: ('SyntaxError', 'expression cannot contain assignment, perhaps you meant "=="?', 1, 8, 1, 13, '"é"; f(é.x = 1)\n') '"é"; f(é.x = 1)' []
# expect: ('SyntaxError', 'expression cannot contain assignment, perhaps you meant "=="?', 1, 8, 1, 15, '"é"; f(é + 1 = 2)\n') '"é"; f(é + 1 = 2)' []
# expect: ('SyntaxError', 'cannot assign to generator expression', 1, 6, 1, 20, '"é"; (é for é in x) = 1\n') '"é"; (é for é in x) = 1' []
# expect: ('SyntaxError', 'cannot assign to expression', 1, 13, 1, 18, '"é"; [é, b, c + 1] = 1\n') '"é"; [é, b, c + 1] = 1' []
# expect: ('SyntaxError', "cannot assign to function call here. Maybe you meant '==' instead of '='?", 1, 11, 1, 14, '"é"; é.b, c() = 1\n') '"é"; é.b, c() = 1' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 8, '"é"; if é = 1: pass\n') '"é"; if é = 1: pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 8, 1, 9, '"é"; é ! b\n') '"é"; é ! b' []
# expect: ('SyntaxError', 'invalid syntax', 1, 8, 1, 10, '"é"; é <> b\n') '"é"; é <> b' []
# expect: ('SyntaxError', 'invalid syntax', 1, 9, 1, 10, '"é"; é && b\n') '"é"; é && b' []
# expect: ('SyntaxError', 'invalid syntax', 1, 9, 1, 10, '"é"; é || b\n') '"é"; é || b' []
# expect: ('SyntaxError', 'invalid syntax', 1, 9, 1, 10, '"é"; é++\n') '"é"; é++' []
# expect: ok '"é"; ++é' []
# expect: ('SyntaxError', 'invalid syntax', 1, 10, 1, 11, '"é"; é =+\n') '"é"; é =+' []
# expect: ('SyntaxError', 'invalid syntax', 1, 8, 1, 9, '"é"; é ? b : c\n') '"é"; é ? b : c' []
# expect: ('SyntaxError', 'invalid syntax', 1, 21, 1, 22, '"é"; import é.b.c as\n') '"é"; import é.b.c as' []
# expect: ('SyntaxError', "Expected one or more names after 'import'", 1, 19, 1, 19, '"é"; from é import\n') '"é"; from é import' []
# expect: ('SyntaxError', "'(' was never closed", 1, 20, 1, 0, '"é"; from é import (b, c\n') '"é"; from é import (b, c' []
# expect: ('SyntaxError', 'invalid syntax', 1, 21, 1, 22, '"é"; from . import é.b\n') '"é"; from . import é.b' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é\n') '"é"; def é' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é(\n') '"é"; def é(' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é(a=1, b): pass\n') '"é"; def é(a=1, b): pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é(a, *): pass\n') '"é"; def é(a, *): pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é(a, /, b, /): pass\n') '"é"; def é(a, /, b, /): pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é(*a, *b): pass\n') '"é"; def é(*a, *b): pass' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 9, '"é"; def é(**a, b): pass\n') '"é"; def é(**a, b): pass' []
# expect: ('SyntaxError', 'parameter without a default follows parameter with a default', 1, 18, 1, 19, '"é"; lambda é=1, b: 0\n') '"é"; lambda é=1, b: 0' []
# expect: ('SyntaxError', 'invalid syntax', 1, 6, 1, 11, '"é"; class é(: pass\n') '"é"; class é(: pass' []
# expect: ('SyntaxError', "'return' outside function", 1, 7, 1, 13, None) '"é"; return' []
# expect: ok '"é"; assert (é, "msg")' [('SyntaxWarning', 'assertion is always true, perhaps remove parentheses?', 1)]
# expect: ok '"é" is é' [('SyntaxWarning', '"is" with \'str\' literal. Did you mean "=="?', 1)]
# expect: ok 'é is "é"' [('SyntaxWarning', '"is" with \'str\' literal. Did you mean "=="?', 1)]
# expect: ok 'é is 1' [('SyntaxWarning', '"is" with \'int\' literal. Did you mean "=="?', 1)]
# expect: ok '"é"()' [('SyntaxWarning', "'str' object is not callable; perhaps you missed a comma?", 1)]
# expect: ok '"é"[é]' []
# expect: ok '1[é]' [('SyntaxWarning', "'int' object is not subscriptable; perhaps you missed a comma?", 1)]
# expect: ok '(1)(é)' [('SyntaxWarning', "'int' object is not callable; perhaps you missed a comma?", 1)]
# expect: ok '[é]("é")' [('SyntaxWarning', "'list' object is not callable; perhaps you missed a comma?", 1)]
# expect: ok '[(é, 1) (b, 2)]' [('SyntaxWarning', "'tuple' object is not callable; perhaps you missed a comma?", 1)]
# expect: ok '"\\é"' []
# expect: ok '"\\400"' [('SyntaxWarning', '"\\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\\\400"? A raw string is also an option.', 1)]
# expect: ok 'b"\\400"' [('SyntaxWarning', '"\\400" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\\\400"? A raw string is also an option.', 1)]
# expect: ok '"é \\d"' [('SyntaxWarning', '"\\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\\\d"? A raw string is also an option.', 1)]
# expect: ok '1if é else 2' [('SyntaxWarning', 'invalid decimal literal', 1)]
# expect: ('SyntaxError', "invalid digit '8' in octal literal", 1, 3, 1, 3, '0o8') '0o8' []
# expect: ('SyntaxError', "invalid digit '2' in binary literal", 1, 3, 1, 3, '0b2') '0b2' []
# expect: ('SyntaxError', 'invalid syntax', 1, 5, 1, 6, '0o17é\n') '0o17é' []
# expect: ('SyntaxError', 'invalid decimal literal', 1, 6, 1, 6, '1_000_') '1_000_' []
# expect: ('SyntaxError', 'invalid decimal literal', 1, 2, 1, 2, '1__0') '1__0' []
# expect: ('SyntaxError', 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers', 1, 1, 1, 2, '09') '09' []
# expect: ('SyntaxError', 'invalid decimal literal', 1, 3, 1, 3, '1.5e') '1.5e' []
# expect: ('SyntaxError', 'invalid decimal literal', 1, 3, 1, 3, '1e+') '1e+' []
# expect: ('SyntaxError', 'invalid syntax', 1, 3, 1, 4, '1.é\n') '1.é' []
# expect: ('SyntaxError', 'invalid syntax', 1, 3, 1, 4, '1jé\n') '1jé' []
# expect: ok '1or é' [('SyntaxWarning', 'invalid decimal literal', 1)]
# expect: ok '0xfor é' [('SyntaxWarning', 'invalid hexadecimal literal', 1)]
# expect: ok '0b1and é' [('SyntaxWarning', 'invalid binary literal', 1)]
# expect: ok '' []
# expect: 'return' outside function 2 13 2 21 '"é😀é"; return a\n' ("'return' outside function",)
# expect:   File "/mo0.py", line 2
# expect:     "é😀é"; return a
# expect:                 ^^^
# expect: SyntaxError: 'return' outside function
# expect:
# expect: name 'x' is used prior to global declaration 2 18 2 26 '  "é😀é"; x; global x\n' ("name 'x' is used prior to global declaration",)
# expect:   File "/mo1.py", line 2
# expect:     "é😀é"; x; global x
# expect:                    ^^^
# expect: SyntaxError: name 'x' is used prior to global declaration
# expect:
# expect: invalid syntax. Perhaps you forgot a comma? 1 13 1 16 '"é😀é"; y = (1 2)\n' ('invalid syntax. Perhaps you forgot a comma?',)
# expect:   File "/mo2.py", line 1
# expect:     "é😀é"; y = (1 2)
# expect:                 ^^^
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect:
# expect: invalid syntax 1 8 1 11 '"é😀é"; for x in (y, z): break; break\n' ('invalid syntax',)
# expect:   File "/mo3.py", line 1
# expect:     "é😀é"; for x in (y, z): break; break
# expect:            ^^^
# expect: SyntaxError: invalid syntax
# expect:
# expect: expression cannot contain assignment, perhaps you meant "=="? 4 3 4 9 '  "é😀é"=2))' ('expression cannot contain assignment, perhaps you meant "=="?',)
# expect:   File "/mo4.py", line 4
# expect:     "é😀é"=2))
# expect:     ^^^^^^
# expect: SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
# expect:
# expect: 'yield' outside function 1 21 2 7 'class A: "é😀"; (yield\n' ("'yield' outside function",)
# expect:   File "/mo5.py", line 1
# expect:     class A: "é😀"; (yield
# expect:                         ^
# expect: SyntaxError: 'yield' outside function
# expect:
# expect: can't use starred expression here 1 11 2 6 '"é"; x = *("é😀é",\n' ("can't use starred expression here",)
# expect:   File "/mo6.py", line 1
# expect:     "é"; x = *("é😀é",
# expect:               ^^^^^^^
# expect: SyntaxError: can't use starred expression here
# expect:
# expect: "f'\\N{foo}'" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name 1 10 11
# expect: "t'\\N{}'" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape 1 7 8
# expect: "f'é\\N{-(é}'" (unicode error) 'unicodeescape' codec can't decode bytes in position 10-25: unknown Unicode character name 1 11 12
# expect: "t'{x:{y}abc'" t-string: expecting '}', or format specs 1 9 12
# expect: "t'{x:abc'" t-string: expecting '}', or format specs 1 6 9
# expect: "f'{x:abc'" f-string: expecting '}', or format specs 1 9 10
# expect: "f'{x:{y}abc'" f-string: expecting '}', or format specs 1 12 13
# expect: "f'{x:a\n'" f-string: newlines are not allowed in format specifiers for single quoted f-strings 1 7 7
# expect: "t'{x:{y}" unterminated t-string literal (detected at line 1) 1 1 1
# expect: "f'{x:{y}\n'" unterminated f-string literal (detected at line 1) 1 1 1
# expect: "f'{x:{y}a\n}'" unterminated f-string literal (detected at line 1) 1 1 1
# expect: "t'{x:{y}a{z'" t-string: expecting '}' 1 12 12
# expect: "t'{x:{y}{z}a'" t-string: expecting '}', or format specs 1 12 13
# expect: "t'{x!r:{y}{z}'" t-string: expecting '}', or format specs 1 14 15
# expect: "t'{x=:a'" t-string: expecting '}', or format specs 1 7 8
# expect: "x = '''a\nb''' \\ c" unexpected character after line continuation character 2 10 0
# expect: "x = '''a\nb'''\\ \n" unexpected character after line continuation character 2 8 0
