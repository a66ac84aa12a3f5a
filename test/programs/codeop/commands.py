import codeop, warnings
for s in ["a = 9+ \\", "a = \\", "if x:", "def f():\n", "x = 1", "(", "'''", "x = (\n1", "1 +", "for", "print 1", "", "\n", "pass\n", "try:\n pass", "class A:\n  def f(): pass\n", "f'{x", "'abc", "lambda", "@dec", "if 1:\n pass\nelse:", "x\\", "'abc\\", "a b", "x = [", "while 1: pass"]:
    for mode in ("single", "exec", "eval"):
        try: r = codeop.compile_command(s, "<i>", mode); print(repr(s), mode, r and "code")
        except (SyntaxError, OverflowError, ValueError) as e: print(repr(s), mode, type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    try: codeop.compile_command(r"'\e' 1", symbol="exec")
    except SyntaxError as e: print(e)
    codeop.compile_command("'\\e' is 0", symbol="exec")
    try: codeop.compile_command("'\\e' is 0\nx = (", symbol="exec")
    except SyntaxError as e: print(e)
print([str(x.message)[:20] for x in w])
# expect: 'a = 9+ \\' single None
# expect: 'a = 9+ \\' exec None
# expect: 'a = 9+ \\' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'a = \\' single None
# expect: 'a = \\' exec None
# expect: 'a = \\' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'if x:' single None
# expect: 'if x:' exec None
# expect: 'if x:' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'def f():\n' single None
# expect: 'def f():\n' exec None
# expect: 'def f():\n' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'x = 1' single code
# expect: 'x = 1' exec code
# expect: 'x = 1' eval SyntaxError invalid syntax (<i>, line 1)
# expect: '(' single None
# expect: '(' exec None
# expect: '(' eval None
# expect: "'''" single None
# expect: "'''" exec None
# expect: "'''" eval None
# expect: 'x = (\n1' single None
# expect: 'x = (\n1' exec None
# expect: 'x = (\n1' eval SyntaxError invalid syntax (<i>, line 1)
# expect: '1 +' single SyntaxError invalid syntax (<i>, line 1)
# expect: '1 +' exec SyntaxError invalid syntax (<i>, line 1)
# expect: '1 +' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'for' single SyntaxError invalid syntax (<i>, line 1)
# expect: 'for' exec SyntaxError invalid syntax (<i>, line 1)
# expect: 'for' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'print 1' single SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? (<i>, line 1)
# expect: 'print 1' exec SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? (<i>, line 1)
# expect: 'print 1' eval SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? (<i>, line 1)
# expect: '' single code
# expect: '' exec code
# expect: '' eval None
# expect: '\n' single code
# expect: '\n' exec code
# expect: '\n' eval None
# expect: 'pass\n' single code
# expect: 'pass\n' exec code
# expect: 'pass\n' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'try:\n pass' single None
# expect: 'try:\n pass' exec None
# expect: 'try:\n pass' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'class A:\n  def f(): pass\n' single code
# expect: 'class A:\n  def f(): pass\n' exec code
# expect: 'class A:\n  def f(): pass\n' eval SyntaxError invalid syntax (<i>, line 1)
# expect: "f'{x" single None
# expect: "f'{x" exec None
# expect: "f'{x" eval None
# expect: "'abc" single SyntaxError unterminated string literal (detected at line 1) (<i>, line 1)
# expect: "'abc" exec SyntaxError unterminated string literal (detected at line 1) (<i>, line 1)
# expect: "'abc" eval SyntaxError unterminated string literal (detected at line 1) (<i>, line 1)
# expect: 'lambda' single SyntaxError invalid syntax (<i>, line 1)
# expect: 'lambda' exec SyntaxError invalid syntax (<i>, line 1)
# expect: 'lambda' eval SyntaxError invalid syntax (<i>, line 1)
# expect: '@dec' single None
# expect: '@dec' exec None
# expect: '@dec' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'if 1:\n pass\nelse:' single None
# expect: 'if 1:\n pass\nelse:' exec None
# expect: 'if 1:\n pass\nelse:' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'x\\' single None
# expect: 'x\\' exec None
# expect: 'x\\' eval None
# expect: "'abc\\" single None
# expect: "'abc\\" exec None
# expect: "'abc\\" eval None
# expect: 'a b' single SyntaxError invalid syntax (<i>, line 1)
# expect: 'a b' exec SyntaxError invalid syntax (<i>, line 1)
# expect: 'a b' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'x = [' single None
# expect: 'x = [' exec None
# expect: 'x = [' eval SyntaxError invalid syntax (<i>, line 1)
# expect: 'while 1: pass' single None
# expect: 'while 1: pass' exec code
# expect: 'while 1: pass' eval SyntaxError invalid syntax (<i>, line 1)
# expect: invalid syntax (<input>, line 1)
# expect: ['"\\e" is an invalid e', '"\\e" is an invalid e', '"is" with \'str\' lite']
