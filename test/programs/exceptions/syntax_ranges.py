# Where mistakes end that reach over several lines, and what is said when two rules complain.
SOURCES = [
    'x + """abc\ndef""" = 1\n',
    'x """abc\ndef""" + 1\n',
    'x = break """abc\ndef""" := 1\n',
    'a[1else2, *:3, *b]\n',
    '1else 2',
    '1india',
    'try:\n    f()\nexcept (), B as e:\n    g()\n',
    'try:\n    f()\nexcept* (A), B as e:\n    g()\n',
    'try:\n    f()\nexcept (A, B), C:\n    g()\n',
    'def f(x) -> print T:\n    pass\n',
    'def f(x) -> (a b) c: pass\n',
    'def f(x) -> a if b d: pass\n',
    'def f(x) -> a b: pass\n',
    'x = {k: * for k, v in y}\n',
    'x {**a, "b": * 1}\n',
    'x  {**a, "b", : 1}\n',
    b'\xef\xbb\xbf#coding: latin-1\n1\n',
]
for source in SOURCES:
    try:
        compile(source, 'f', 'exec')
        print('ok')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
# expect: cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1 2 7 'x + """abc'
# expect: invalid syntax 1 3 2 7 'x """abc'
# expect: invalid syntax 1 5 1 10 'x = break """abc'
# expect: invalid decimal literal 1 3 1 3 'a[1else2, *:3, *b]'
# expect: invalid syntax 1 2 1 6 '1else 2\n'
# expect: invalid syntax 1 2 1 7 '1india\n'
# expect: multiple exception types must be parenthesized when using 'as' 3 8 3 18 'except (), B as e:\n'
# expect: multiple exception types must be parenthesized when using 'as' 3 10 3 20 'except* (A), B as e:\n'
# expect: ok
# expect: Missing parentheses in call to 'print'. Did you mean print(...)? 1 13 1 20 'def f(x) -> print T:\n'
# expect: invalid syntax. Perhaps you forgot a comma? 1 14 1 17 'def f(x) -> (a b) c: pass\n'
# expect: expected 'else' after 'if' expression 1 13 1 19 'def f(x) -> a if b d: pass\n'
# expect: expected ':' 1 15 1 16 'def f(x) -> a b: pass\n'
# expect: invalid syntax 1 11 1 14 'x = {k: * for k, v in y}\n'
# expect: cannot use a starred expression in a dictionary value 1 14 1 17 'x {**a, "b": * 1}\n'
# expect: ':' expected after dictionary key 1 12 1 0 'x  {**a, "b", : 1}\n'
# expect: encoding problem: iso-8859-1 with BOM 1 0 1 16 '#coding: latin-1'
