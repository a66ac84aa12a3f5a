# compile(..., "single") takes one statement; one with a block needs the end of its line.
for source in [
    "if 1: pass", "if 1: pass\n", "if 1:\n pass", "def f(): pass", "with a: b", "match x:\n case 1: pass", "x = 1", "x = 1; y = 2",
    "x = 1\ny = 2", "x = 1 # c\ny", "if 1: pass\nx = 1", "if 1:\n pass\n\nx = 1", "", "\n", "# c", "# c\n", "if 1: pass\n\n# c", "x = 1\n\n# c\n",
]:
    try:
        compile(source, "", "single")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
# expect: 'if 1: pass' invalid syntax 1 0 1 0 'if 1: pass'
# expect: 'if 1: pass\n' compiles
# expect: 'if 1:\n pass' compiles
# expect: 'def f(): pass' invalid syntax 1 0 1 0 'def f(): pass'
# expect: 'with a: b' invalid syntax 1 0 1 0 'with a: b'
# expect: 'match x:\n case 1: pass' compiles
# expect: 'x = 1' compiles
# expect: 'x = 1; y = 2' compiles
# expect: 'x = 1\ny = 2' multiple statements found while compiling a single statement 1 6 1 7 'x = 1\n'
# expect: 'x = 1 # c\ny' multiple statements found while compiling a single statement 1 7 1 11 'x = 1 # c\n'
# expect: 'if 1: pass\nx = 1' invalid syntax 2 1 2 2 'x = 1'
# expect: 'if 1:\n pass\n\nx = 1' invalid syntax 4 1 4 2 'x = 1'
# expect: '' invalid syntax 0 0 0 0 ''
# expect: '\n' invalid syntax 1 0 1 0 '\n'
# expect: '# c' invalid syntax 1 0 1 0 '# c'
# expect: '# c\n' invalid syntax 1 0 1 0 '# c\n'
# expect: 'if 1: pass\n\n# c' compiles
# expect: 'x = 1\n\n# c\n' compiles
