import tomllib
cases = ['a = 1\nb = "x"\n', 'a', 'a =', '= 1', 'a = 1 b = 2', '[a\n', '[a]\n[a]', 'a=1\na=2', 'a.b=1\na=2', 'a = [1,2', 'a = {b=1,}', 'a = {b=1', 'a = "abc', "a = 'abc", 'a = "\\q"', 'a = """x', "a = '''x", 'a = 01', 'a = 1__0', 'a = 1979-13-01', 'a = 1979-05-27T07:32:00Z', 'a = 07:32:00.5', 'a=1979-05-27', 'a = nope', '[[a]]\n[a]', '[a]\n[[a]]', 'a = "\\ud800"', 'a = "\\u12"', 'a=\x01', 'a = "\x01"', '# c\x01', 'a.b.c = 1\n[a]\nx=1', '[a.b]\n[a]\nx=1\n[a.b.c]\n', 'a = []\n[[a]]', 'a={}\n[a.b]', '"" = 1', 'a = +1_000.5e-3', 'a = 0xFF\nb=0o7\nc=0b11\nd=inf\ne=-nan', 'a = """\\\n   x\n  y"""', "a = '''\nx'''", 'a = """a""b"""""', "a\n= 1", 'a = [1,\n# c\n 2,\n]', '[ a . "b c" ]\nq=1', 'a = tru', 'a = 1.', 'a = .5', '[]', '[a.]', 'a = {b.c=1, b.d=2}', 'a = {b=1, b=2}', 'a=1\r\nb=2', 'a=1\rb=2', 'a = "\t"', '\ufeffa=1', 'a = [1 2]', 'a = 1979-05-27 07:32:00.1234567+01:30', 'a.b = 1\na.b.c = 2', '[a]\nb=1\n[a.b]', '[a]\nb.c=1\n[a.b]', 'a = -0xFF', 'a = 1e5', 'a = 25:00:00','a = 0', 'a=-0', '"a\\nb"=1', '"""a"""=1', "a = '\n'", '[[a.b]]\nx=1\n[[a.b]]\nx=2\n[a.b.c]\ny=1', 'x = 1979-05-27T25:00:00']
for c in cases:
    try: print(repr(c), '->', tomllib.loads(c))
    except tomllib.TOMLDecodeError as e: print(repr(c), '!!', e, e.pos, e.lineno, e.colno, repr(e.msg))
for f in (lambda: tomllib.loads(b'a=1'), lambda: tomllib.load(__import__('io').StringIO('a=1')), lambda: tomllib.loads('a=1.5', parse_float=str), lambda: tomllib.loads('a=1.5', parse_float=dict), lambda: tomllib.loads('a=1.5', parse_float=lambda s: []), lambda: tomllib.load(__import__('io').BytesIO(b'a=1'))):
    try: print(f())
    except Exception as e: print(type(e), e)
print(tomllib.__all__, tomllib.TOMLDecodeError.__mro__, tomllib.TOMLDecodeError.__module__)
# expect: 'a = 1\nb = "x"\n' -> {'a': 1, 'b': 'x'}
# expect: 'a' !! Expected '=' after a key in a key/value pair (at end of document) 1 1 2 "Expected '=' after a key in a key/value pair"
# expect: 'a =' !! Invalid value (at end of document) 3 1 4 'Invalid value'
# expect: '= 1' !! Invalid statement (at line 1, column 1) 0 1 1 'Invalid statement'
# expect: 'a = 1 b = 2' !! Expected newline or end of document after a statement (at line 1, column 7) 6 1 7 'Expected newline or end of document after a statement'
# expect: '[a\n' !! Expected ']' at the end of a table declaration (at line 1, column 3) 2 1 3 "Expected ']' at the end of a table declaration"
# expect: '[a]\n[a]' !! Cannot declare ('a',) twice (at line 2, column 3) 6 2 3 "Cannot declare ('a',) twice"
# expect: 'a=1\na=2' !! Cannot overwrite a value (at end of document) 7 2 4 'Cannot overwrite a value'
# expect: 'a.b=1\na=2' !! Cannot overwrite a value (at end of document) 9 2 4 'Cannot overwrite a value'
# expect: 'a = [1,2' !! Unclosed array (at end of document) 8 1 9 'Unclosed array'
# expect: 'a = {b=1,}' !! Invalid initial character for a key part (at line 1, column 10) 9 1 10 'Invalid initial character for a key part'
# expect: 'a = {b=1' !! Unclosed inline table (at end of document) 8 1 9 'Unclosed inline table'
# expect: 'a = "abc' !! Unterminated string (at end of document) 8 1 9 'Unterminated string'
# expect: "a = 'abc" !! Expected "'" (at end of document) 8 1 9 'Expected "\'"'
# expect: 'a = "\\q"' !! Unescaped '\' in a string (at line 1, column 8) 7 1 8 "Unescaped '\\' in a string"
# expect: 'a = """x' !! Unterminated string (at end of document) 8 1 9 'Unterminated string'
# expect: "a = '''x" !! Expected "'''" (at end of document) 8 1 9 'Expected "\'\'\'"'
# expect: 'a = 01' !! Expected newline or end of document after a statement (at line 1, column 6) 5 1 6 'Expected newline or end of document after a statement'
# expect: 'a = 1__0' !! Expected newline or end of document after a statement (at line 1, column 6) 5 1 6 'Expected newline or end of document after a statement'
# expect: 'a = 1979-13-01' !! Expected newline or end of document after a statement (at line 1, column 9) 8 1 9 'Expected newline or end of document after a statement'
# expect: 'a = 1979-05-27T07:32:00Z' -> {'a': datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone.utc)}
# expect: 'a = 07:32:00.5' -> {'a': datetime.time(7, 32, 0, 500000)}
# expect: 'a=1979-05-27' -> {'a': datetime.date(1979, 5, 27)}
# expect: 'a = nope' !! Invalid value (at line 1, column 5) 4 1 5 'Invalid value'
# expect: '[[a]]\n[a]' !! Cannot declare ('a',) twice (at line 2, column 3) 8 2 3 "Cannot declare ('a',) twice"
# expect: '[a]\n[[a]]' !! Cannot overwrite a value (at line 2, column 4) 7 2 4 'Cannot overwrite a value'
# expect: 'a = "\\ud800"' !! Escaped character is not a Unicode scalar value (at line 1, column 12) 11 1 12 'Escaped character is not a Unicode scalar value'
# expect: 'a = "\\u12"' !! Invalid hex value (at line 1, column 8) 7 1 8 'Invalid hex value'
# expect: 'a=\x01' !! Invalid value (at line 1, column 3) 2 1 3 'Invalid value'
# expect: 'a = "\x01"' !! Illegal character '\x01' (at line 1, column 6) 5 1 6 "Illegal character '\\x01'"
# expect: '# c\x01' !! Found invalid character '\x01' (at line 1, column 4) 3 1 4 "Found invalid character '\\x01'"
# expect: 'a.b.c = 1\n[a]\nx=1' !! Cannot declare ('a',) twice (at line 2, column 3) 12 2 3 "Cannot declare ('a',) twice"
# expect: '[a.b]\n[a]\nx=1\n[a.b.c]\n' -> {'a': {'b': {'c': {}}, 'x': 1}}
# expect: 'a = []\n[[a]]' !! Cannot mutate immutable namespace ('a',) (at line 2, column 4) 10 2 4 "Cannot mutate immutable namespace ('a',)"
# expect: 'a={}\n[a.b]' !! Cannot declare ('a', 'b') twice (at line 2, column 5) 9 2 5 "Cannot declare ('a', 'b') twice"
# expect: '"" = 1' -> {'': 1}
# expect: 'a = +1_000.5e-3' -> {'a': 1.0005}
# expect: 'a = 0xFF\nb=0o7\nc=0b11\nd=inf\ne=-nan' -> {'a': 255, 'b': 7, 'c': 3, 'd': inf, 'e': nan}
# expect: 'a = """\\\n   x\n  y"""' -> {'a': 'x\n  y'}
# expect: "a = '''\nx'''" -> {'a': 'x'}
# expect: 'a = """a""b"""""' -> {'a': 'a""b""'}
# expect: 'a\n= 1' !! Expected '=' after a key in a key/value pair (at line 1, column 2) 1 1 2 "Expected '=' after a key in a key/value pair"
# expect: 'a = [1,\n# c\n 2,\n]' -> {'a': [1, 2]}
# expect: '[ a . "b c" ]\nq=1' -> {'a': {'b c': {'q': 1}}}
# expect: 'a = tru' !! Invalid value (at line 1, column 5) 4 1 5 'Invalid value'
# expect: 'a = 1.' !! Expected newline or end of document after a statement (at line 1, column 6) 5 1 6 'Expected newline or end of document after a statement'
# expect: 'a = .5' !! Invalid value (at line 1, column 5) 4 1 5 'Invalid value'
# expect: '[]' !! Invalid initial character for a key part (at line 1, column 2) 1 1 2 'Invalid initial character for a key part'
# expect: '[a.]' !! Invalid initial character for a key part (at line 1, column 4) 3 1 4 'Invalid initial character for a key part'
# expect: 'a = {b.c=1, b.d=2}' -> {'a': {'b': {'c': 1, 'd': 2}}}
# expect: 'a = {b=1, b=2}' !! Duplicate inline table key 'b' (at line 1, column 14) 13 1 14 "Duplicate inline table key 'b'"
# expect: 'a=1\r\nb=2' -> {'a': 1, 'b': 2}
# expect: 'a=1\rb=2' !! Expected newline or end of document after a statement (at line 1, column 4) 3 1 4 'Expected newline or end of document after a statement'
# expect: 'a = "\t"' -> {'a': '\t'}
# expect: '\ufeffa=1' !! Invalid statement (at line 1, column 1) 0 1 1 'Invalid statement'
# expect: 'a = [1 2]' !! Unclosed array (at line 1, column 8) 7 1 8 'Unclosed array'
# expect: 'a = 1979-05-27 07:32:00.1234567+01:30' -> {'a': datetime.datetime(1979, 5, 27, 7, 32, 0, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=5400)))}
# expect: 'a.b = 1\na.b.c = 2' !! Cannot overwrite a value (at end of document) 17 2 10 'Cannot overwrite a value'
# expect: '[a]\nb=1\n[a.b]' !! Cannot overwrite a value (at line 3, column 5) 12 3 5 'Cannot overwrite a value'
# expect: '[a]\nb.c=1\n[a.b]' !! Cannot declare ('a', 'b') twice (at line 3, column 5) 14 3 5 "Cannot declare ('a', 'b') twice"
# expect: 'a = -0xFF' !! Expected newline or end of document after a statement (at line 1, column 7) 6 1 7 'Expected newline or end of document after a statement'
# expect: 'a = 1e5' -> {'a': 100000.0}
# expect: 'a = 25:00:00' !! Expected newline or end of document after a statement (at line 1, column 7) 6 1 7 'Expected newline or end of document after a statement'
# expect: 'a = 0' -> {'a': 0}
# expect: 'a=-0' -> {'a': 0}
# expect: '"a\\nb"=1' -> {'a\nb': 1}
# expect: '"""a"""=1' !! Expected '=' after a key in a key/value pair (at line 1, column 3) 2 1 3 "Expected '=' after a key in a key/value pair"
# expect: "a = '\n'" !! Found invalid character '\n' (at line 1, column 6) 5 1 6 "Found invalid character '\\n'"
# expect: '[[a.b]]\nx=1\n[[a.b]]\nx=2\n[a.b.c]\ny=1' -> {'a': {'b': [{'x': 1}, {'x': 2, 'c': {'y': 1}}]}}
# expect: 'x = 1979-05-27T25:00:00' !! Expected newline or end of document after a statement (at line 1, column 15) 14 1 15 'Expected newline or end of document after a statement'
# expect: <class 'TypeError'> Expected str object, not 'bytes'
# expect: <class 'TypeError'> File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`
# expect: {'a': '1.5'}
# expect: <class 'ValueError'> dictionary update sequence element #0 has length 1; 2 is required
# expect: <class 'ValueError'> parse_float must not return dicts or lists
# expect: {'a': 1}
# expect: ('loads', 'load', 'TOMLDecodeError') (<class 'tomllib.TOMLDecodeError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) tomllib
