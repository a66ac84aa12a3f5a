for s, l, o in [('def fact(x):\n\treturn x!\n', 2, 10), ('1 +\n', 1, 4), ('def spam():\n  print(1)\n print(2)', 3, 10), ('Python = "Python" +', 1, 20), ('Python = "\u1e54\xfd\u0163\u0125\xf2\xf1" +', 1, 20), (b'# -*- coding: cp1251 -*-\nPython = "\xcf\xb3\xf2\xee\xed" +', 2, 19), (b'Python = "\xcf\xb3\xf2\xee\xed" +', 1, 10), ('x = "a', 1, 5), ('lambda x: x = 2', 1, 1), ('f{a + b + c}', 1, 2), ('[file for str(file) in []\n]', 1, 5), ('a = \u00abhello\u00bb \u00abworld\u00bb', 1, 5), ('[\nfile\nfor str(file)\nin\n[]\n]', 3, 5), ('[file for\n str(file) in []]', 2, 2), ("ages = {'Alice'=22, 'Bob'=23}", 1, 9), ('match ...:\n    case {**rest, "key": value}:\n        ...', 2, 15), ("[a b c d e f]", 1, 2), ("for x yfff:", 1, 7), ("f(a for a in b, c)", 1, 3), ("f(a for a in b if a, c)", 1, 3), ("f(a, b for b in c)", 1, 6), ("f(a, b for b in c, d)", 1, 6), ('class foo:return 1', 1, 11), ('def f():\n  continue', 2, 3), ('def f():\n  break', 2, 3), ('try:\n  pass\nexcept:\n  pass\nexcept ValueError:\n  pass', 3, 1), ('try:\n  pass\nexcept*:\n  pass', 3, 8), ('try:\n  pass\nexcept*:\n  pass\nexcept* ValueError:\n  pass', 3, 8), ('(0x+1)', 1, 3), ('x = 0xI', 1, 6), ('0010 + 2', 1, 1), ('x = 32e-+4', 1, 8), ('x = 0o9', 1, 7), ('\u03b1 = 0xI', 1, 6), (b'\xce\xb1 = 0xI', 1, 6), (b'# -*- coding: iso8859-7 -*-\n\xe1 = 0xI', 2, 6), (b"""if 1:
            def foo():
                '''

            def bar():
                pass

            def baz():
                '''quux'''
                pass""", 9, 24), ("pass\npass\npass\n(1+)\npass\npass\npass", 4, 4), ("(1+)", 1, 4), ("[interesting\nfoo()\n", 1, 1), ("f'''\n            {\n            (123_a)\n            }'''", 3, 17), ("f'''\n            {\n            f\"\"\"\n            {\n            (123_a)\n            }\n            \"\"\"\n            }'''", 5, 17), ('''f"""\n\n\n            {\n            6\n            0="""''', 5, 13), ('from __future__ import doesnt_exist', 1, 24), ('from __future__ import braces', 1, 24), ('x=1\nfrom __future__ import division', 2, 1), ('foo(1=2)', 1, 5), ('def f():\n  x, y: int', 2, 3), ('[*x for x in xs]', 1, 2), ('foo(x for x in range(10), 100)', 1, 5), ('for 1 in []: pass', 1, 5), ('(yield i) = 2', 1, 2), ('def f(*):\n  pass', 1, 7)]:
    try: compile(s, "<s>", "exec"); print("ok", s)
    except SyntaxError as e: print(repr(s)[:30], e.lineno, e.offset, (e.lineno, e.offset) == (l, o), e.msg)
# expect: 'def fact(x):\n\treturn x!\n' 2 10 True invalid syntax
# expect: '1 +\n' 1 4 True invalid syntax
# expect: 'def spam():\n  print(1)\n pri 3 10 True unindent does not match any outer indentation level
# expect: 'Python = "Python" +' 1 20 True invalid syntax
# expect: 'Python = "Ṕýţĥòñ" +' 1 20 True invalid syntax
# expect: b'# -*- coding: cp1251 -*-\nPy 2 19 True invalid syntax
# expect: b'Python = "\xcf\xb3\xf2\xee\x 1 12 False Non-UTF-8 code starting with '\xf2' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details
# expect: 'x = "a' 1 5 True unterminated string literal (detected at line 1)
# expect: 'lambda x: x = 2' 1 1 True cannot assign to lambda
# expect: 'f{a + b + c}' 1 2 True invalid syntax
# expect: '[file for str(file) in []\n]' 1 11 False cannot assign to function call
# expect: 'a = «hello» «world»' 1 5 True invalid character '«' (U+00AB)
# expect: '[\nfile\nfor str(file)\nin\n[ 3 5 True cannot assign to function call
# expect: '[file for\n str(file) in []]' 2 2 True cannot assign to function call
# expect: "ages = {'Alice'=22, 'Bob'=23} 1 9 True cannot assign to literal here. Maybe you meant '==' instead of '='?
# expect: 'match ...:\n    case {**rest, 2 19 False invalid syntax
# expect: '[a b c d e f]' 1 2 True invalid syntax. Perhaps you forgot a comma?
# expect: 'for x yfff:' 1 7 True invalid syntax
# expect: 'f(a for a in b, c)' 1 3 True Generator expression must be parenthesized
# expect: 'f(a for a in b if a, c)' 1 3 True Generator expression must be parenthesized
# expect: 'f(a, b for b in c)' 1 6 True Generator expression must be parenthesized
# expect: 'f(a, b for b in c, d)' 1 6 True Generator expression must be parenthesized
# expect: 'class foo:return 1' 1 11 True 'return' outside function
# expect: 'def f():\n  continue' 2 3 True 'continue' not properly in loop
# expect: 'def f():\n  break' 2 3 True 'break' outside loop
# expect: 'try:\n  pass\nexcept:\n  pass 3 1 True default 'except:' must be last
# expect: 'try:\n  pass\nexcept*:\n  pas 3 8 True expected one or more exception types
# expect: 'try:\n  pass\nexcept*:\n  pas 3 8 True expected one or more exception types
# expect: '(0x+1)' 1 3 True invalid hexadecimal literal
# expect: 'x = 0xI' 1 6 True invalid hexadecimal literal
# expect: '0010 + 2' 1 1 True leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
# expect: 'x = 32e-+4' 1 8 True invalid decimal literal
# expect: 'x = 0o9' 1 7 True invalid digit '9' in octal literal
# expect: 'α = 0xI' 1 6 True invalid hexadecimal literal
# expect: b'\xce\xb1 = 0xI' 1 6 True invalid hexadecimal literal
# expect: b'# -*- coding: iso8859-7 -*-\ 2 6 True invalid hexadecimal literal
# expect: b"if 1:\n            def foo() 9 24 True unterminated triple-quoted string literal (detected at line 10)
# expect: 'pass\npass\npass\n(1+)\npass\ 4 4 True invalid syntax
# expect: '(1+)' 1 4 True invalid syntax
# expect: '[interesting\nfoo()\n' 1 1 True '[' was never closed
# expect: "f'''\n            {\n         3 17 True invalid decimal literal
# expect: 'f\'\'\'\n            {\n      5 17 True invalid decimal literal
# expect: 'f"""\n\n\n            {\n     5 13 True invalid syntax. Perhaps you forgot a comma?
# expect: 'from __future__ import doesnt 1 24 True future feature doesnt_exist is not defined
# expect: 'from __future__ import braces 1 24 True not a chance
# expect: 'x=1\nfrom __future__ import d 2 1 True from __future__ imports must occur at the beginning of the file
# expect: 'foo(1=2)' 1 5 True expression cannot contain assignment, perhaps you meant "=="?
# expect: 'def f():\n  x, y: int' 2 3 True only single target (not tuple) can be annotated
# expect: '[*x for x in xs]' 1 2 True iterable unpacking cannot be used in comprehension
# expect: 'foo(x for x in range(10), 100 1 5 True Generator expression must be parenthesized
# expect: 'for 1 in []: pass' 1 5 True cannot assign to literal
# expect: '(yield i) = 2' 1 2 True cannot assign to yield expression here. Maybe you meant '==' instead of '='?
# expect: 'def f(*):\n  pass' 1 7 True named arguments must follow bare *
