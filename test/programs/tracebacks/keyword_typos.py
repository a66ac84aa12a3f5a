# Which misspelt keyword CPython proposes: the program so far must parse, or lack only its end.
import traceback
srcs=["f(\n a,\n b\n c\n)", "x = [\n fro\n y z\n]", "fro(\n a b", "def f(:\n clas x y\n", "f(a,\n b c,\n d)", "i (a b)\n", "g = (1\n  iff x els y)\n", "print(a b)\nfr x in y: pass", "whle x:\n  y z", "wile True:\n print(1", "asyn def f():\n  x", "iff x:\n y\nelse:\n z", "if x:\n y\nels:\n z", "a = b esle c", "x = a iff b else c", "fo x in y:\n  if z:\n   w", "for x i y:\n  z", "for x inn y: z", "fr x in [1,\n2]:\n  z", "yeld x", "def f():\n  yeld x\n", "class A:\n  retrn 1", "while 1:\n  brek it", "x = nt y", "x = nott y", "improt x, y", "form a import (\nb,\nc)", "glob x", "globa x", "non x", "def f():\n globl x", "a andd b", "a ann b", "assrt x, y", "dele x", "wth a: b", "trry: x", "ecept: x", "try: x\nexcpt A as b: pass", "try: x\nfinaly: pass", "raize X", "pss x", "lmbda x: y", "f(lmbda x: y)", "matc x:\n case 1: y", "a isn b", "a iss not b", "Tru x", "Non x", "x Fals"]
for s in srcs:
    try: compile(s, "<s>", "exec"); print(f"{s!r} ok")
    except SyntaxError as e:
        print(repr(s), "|", *traceback.format_exception_only(e), sep="\n", end="")
# expect: 'f(\n a,\n b\n c\n)'
# expect: |
# expect:   File "<s>", line 3
# expect:
# expect:     f(
# expect:
# expect:     ^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'if'?
# expect: 'x = [\n fro\n y z\n]'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     fro
# expect:
# expect:     ^^^
# expect:
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect: 'fro(\n a b'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     fro(
# expect:
# expect:        ^
# expect:
# expect: SyntaxError: '(' was never closed
# expect: 'def f(:\n clas x y\n'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     def f(:
# expect:
# expect:           ^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'f(a,\n b c,\n d)'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     b c,
# expect:
# expect:     ^^^
# expect:
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect: 'i (a b)\n'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     i (a b)
# expect:
# expect:        ^^^
# expect:
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect: 'g = (1\n  iff x els y)\n'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     g = (1
# expect:
# expect:          ^
# expect:
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect: 'print(a b)\nfr x in y: pass'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     print(a b)
# expect:
# expect:           ^^^
# expect:
# expect: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect: 'whle x:\n  y z'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     whle x:
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'while'?
# expect: 'wile True:\n print(1'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     wile True:
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'while'?
# expect: 'asyn def f():\n  x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     asyn def f():
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'async'?
# expect: 'iff x:\n y\nelse:\n z'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     iff x:
# expect:
# expect:     ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'if'?
# expect: 'if x:\n y\nels:\n z'
# expect: |
# expect:   File "<s>", line 3
# expect:
# expect:     els:
# expect:
# expect:     ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'else'?
# expect: 'a = b esle c'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     a = b esle c
# expect:
# expect:           ^^^^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'x = a iff b else c'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     x = a iff b else c
# expect:
# expect:           ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'if'?
# expect: 'fo x in y:\n  if z:\n   w'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     fo x in y:
# expect:
# expect:     ^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'for'?
# expect: 'for x i y:\n  z'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     for x i y:
# expect:
# expect:           ^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'in'?
# expect: 'for x inn y: z'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     for x inn y: z
# expect:
# expect:           ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'in'?
# expect: 'fr x in [1,\n2]:\n  z'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     fr x in [1,
# expect:
# expect:     ^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'for'?
# expect: 'yeld x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     yeld x
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'del'?
# expect: 'def f():\n  yeld x\n'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     yeld x
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'yield'?
# expect: 'class A:\n  retrn 1'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     retrn 1
# expect:
# expect:           ^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'while 1:\n  brek it'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     brek it
# expect:
# expect:          ^^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'x = nt y'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     x = nt y
# expect:
# expect:         ^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'not'?
# expect: 'x = nott y'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     x = nott y
# expect:
# expect:         ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'not'?
# expect: 'improt x, y'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     improt x, y
# expect:
# expect:     ^^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'import'?
# expect: 'form a import (\nb,\nc)'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     form a import (
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'from'?
# expect: 'glob x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     glob x
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'global'?
# expect: 'globa x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     globa x
# expect:
# expect:     ^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'global'?
# expect: 'non x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     non x
# expect:
# expect:     ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'not'?
# expect: 'def f():\n globl x'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     globl x
# expect:
# expect:     ^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'global'?
# expect: 'a andd b'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     a andd b
# expect:
# expect:       ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'and'?
# expect: 'a ann b'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     a ann b
# expect:
# expect:       ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'and'?
# expect: 'assrt x, y'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     assrt x, y
# expect:
# expect:     ^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'assert'?
# expect: 'dele x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     dele x
# expect:
# expect:     ^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'del'?
# expect: 'wth a: b'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     wth a: b
# expect:
# expect:     ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'with'?
# expect: 'trry: x' ok
# expect: 'ecept: x' ok
# expect: 'try: x\nexcpt A as b: pass'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     excpt A as b: pass
# expect:
# expect:     ^^^^^
# expect:
# expect: SyntaxError: expected 'except' or 'finally' block
# expect: 'try: x\nfinaly: pass'
# expect: |
# expect:   File "<s>", line 2
# expect:
# expect:     finaly: pass
# expect:
# expect:     ^^^^^^
# expect:
# expect: SyntaxError: expected 'except' or 'finally' block
# expect: 'raize X'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     raize X
# expect:
# expect:     ^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'raise'?
# expect: 'pss x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     pss x
# expect:
# expect:         ^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'lmbda x: y'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     lmbda x: y
# expect:
# expect:     ^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'lambda'?
# expect: 'f(lmbda x: y)'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     f(lmbda x: y)
# expect:
# expect:       ^^^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'lambda'?
# expect: 'matc x:\n case 1: y'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     matc x:
# expect:
# expect:          ^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'a isn b'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     a isn b
# expect:
# expect:       ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'in'?
# expect: 'a iss not b'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     a iss not b
# expect:
# expect:       ^^^
# expect:
# expect: SyntaxError: invalid syntax. Did you mean 'is'?
# expect: 'Tru x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     Tru x
# expect:
# expect:         ^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'Non x'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     Non x
# expect:
# expect:         ^
# expect:
# expect: SyntaxError: invalid syntax
# expect: 'x Fals'
# expect: |
# expect:   File "<s>", line 1
# expect:
# expect:     x Fals
# expect:
# expect:       ^^^^
# expect:
# expect: SyntaxError: invalid syntax
