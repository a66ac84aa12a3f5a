for s in ["f'{a!g}'", "f'{a!}'", "f'{a! r}'", "f'{a!r b}'", "f'{a:{b:{c:{d}}}}'", "uf'x'", "fu'x'", "bf'x'", "f'{a\\b}'", "f'{\\n}'", "f'{'", "f'}'", "f'{a}}'", "f'{{}'", "f'{a=!x}'", "f'{}'", "f'{ }'", "f'{#}'", "f'{a#}'", "f'{a[}'", "f'{a)}'", "f'{(a}'", "f'{a b}'", "f'{:x}'", "f'{!r}'", "f'{,}'", "f'{a,}'", "f'{*a}'", "f'{**a}'", "f'{yield}'", "f'{lambda x:1}'", "f'{a:=5}'", "f'{(a:=5)}'", "f'{await x}'", "f'{1 if}'", "f'{def}'", "f'{a;b}'", "f'{a'b'}'", "f'''{\na\n}'''", "f'{a\n}'", "f'{'a'}'", "f'{a:\n}'", "f'{\"x\"!r:>{5}}'", "f'{a.}'", "f'{.a}'", "f'{a..b}'", "f'{a$}'", "f'{a?}'", "f'{a`}'", "f'{a@}'", "f'\\N{nope}'", "f'\\x1'", "f'{1_}'", "f'{0x}'", "f'{01}'", "f'a' b'b'", "f'a' = 1", "f'{a}' += 1", "(f'{a}') = 1", "del f'a'", "for f'a' in x: pass", "with x as f'a': pass", "f'{a}' := 1", "import f'a'", "t'{a!z}'", "t'{'", "t'a' f'b'", "t'a' 'b'", "b'a' t'b'", "t'{a b}'", "t'{}'"]:
    try: compile(s, "<s>", "exec"); print(repr(s), "ok")
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
# expect: "f'{a!g}'" f-string: invalid conversion character 'g': expected 's', 'r', or 'a' 1 6 1 7
# expect: "f'{a!}'" f-string: missing conversion character 1 6 1 7
# expect: "f'{a! r}'" f-string: conversion type must come right after the exclamation mark 1 5 1 8
# expect: "f'{a!r b}'" f-string: expecting ':' or '}' 1 8 1 9
# expect: "f'{a:{b:{c:{d}}}}'" f-string: expressions nested too deeply 1 11 1 11
# expect: "uf'x'" 'u' and 'f' prefixes are incompatible 1 1 1 3
# expect: "fu'x'" 'u' and 'f' prefixes are incompatible 1 1 1 3
# expect: "bf'x'" 'b' and 'f' prefixes are incompatible 1 1 1 3
# expect: "f'{a\\b}'" unexpected character after line continuation character 1 6 1 0
# expect: "f'{\\n}'" unexpected character after line continuation character 1 5 1 0
# expect: "f'{'" f-string: expecting '}' 1 4 1 4
# expect: "f'}'" f-string: single '}' is not allowed 1 3 1 3
# expect: "f'{a}}'" f-string: single '}' is not allowed 1 6 1 6
# expect: "f'{{}'" f-string: single '}' is not allowed 1 5 1 5
# expect: "f'{a=!x}'" f-string: invalid conversion character 'x': expected 's', 'r', or 'a' 1 7 1 8
# expect: "f'{}'" f-string: valid expression required before '}' 1 4 1 5
# expect: "f'{ }'" f-string: valid expression required before '}' 1 5 1 6
# expect: "f'{#}'" '{' was never closed 1 3 1 0
# expect: "f'{a#}'" '{' was never closed 1 3 1 0
# expect: "f'{a[}'" closing parenthesis '}' does not match opening parenthesis '[' 1 6 1 6
# expect: "f'{a)}'" f-string: unmatched ')' 1 5 1 5
# expect: "f'{(a}'" closing parenthesis '}' does not match opening parenthesis '(' 1 6 1 6
# expect: "f'{a b}'" invalid syntax. Perhaps you forgot a comma? 1 4 1 7
# expect: "f'{:x}'" f-string: valid expression required before ':' 1 4 1 5
# expect: "f'{!r}'" f-string: valid expression required before '!' 1 4 1 5
# expect: "f'{,}'" f-string: expecting a valid expression after '{' 1 4 1 5
# expect: "f'{a,}'" ok
# expect: "f'{*a}'" can't use starred expression here 1 4 1 6
# expect: "f'{**a}'" f-string: expecting a valid expression after '{' 1 4 1 6
# expect: "f'{yield}'" 'yield' outside function 1 4 1 9
# expect: "f'{lambda x:1}'" f-string: lambda expressions are not allowed without parentheses 1 4 1 13
# expect: "f'{a:=5}'" ok
# expect: "f'{(a:=5)}'" ok
# expect: "f'{await x}'" 'await' outside function 1 4 1 11
# expect: "f'{1 if}'" f-string: expecting '=', or '!', or ':', or '}' 1 6 1 8
# expect: "f'{def}'" f-string: expecting a valid expression after '{' 1 4 1 7
# expect: "f'{a;b}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'{a'b'}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 8
# expect: "f'''{\na\n}'''" ok
# expect: "f'{a\n}'" ok
# expect: "f'{'a'}'" ok
# expect: "f'{a:\n}'" f-string: newlines are not allowed in format specifiers for single quoted f-strings 1 6 1 6
# expect: 'f\'{"x"!r:>{5}}\'' ok
# expect: "f'{a.}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'{.a}'" f-string: expecting a valid expression after '{' 1 4 1 5
# expect: "f'{a..b}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'{a$}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'{a?}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'{a`}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'{a@}'" f-string: expecting '=', or '!', or ':', or '}' 1 5 1 6
# expect: "f'\\N{nope}'" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name 1 11 1 12
# expect: "f'\\x1'" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 6 1 7
# expect: "f'{1_}'" invalid decimal literal 1 5 1 5
# expect: "f'{0x}'" invalid hexadecimal literal 1 5 1 5
# expect: "f'{01}'" leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 4 1 5
# expect: "f'a' b'b'" cannot mix bytes and nonbytes literals 1 10 1 11
# expect: "f'a' = 1" cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 1 1 5
# expect: "f'{a}' += 1" 'f-string expression' is an illegal expression for augmented assignment 1 1 1 7
# expect: "(f'{a}') = 1" cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 2 1 8
# expect: "del f'a'" cannot delete f-string expression 1 5 1 9
# expect: "for f'a' in x: pass" cannot assign to f-string expression 1 5 1 9
# expect: "with x as f'a': pass" cannot assign to f-string expression 1 11 1 15
# expect: "f'{a}' := 1" cannot use assignment expressions with f-string expression 1 1 1 7
# expect: "import f'a'" invalid syntax 1 8 1 10
# expect: "t'{a!z}'" t-string: invalid conversion character 'z': expected 's', 'r', or 'a' 1 6 1 7
# expect: "t'{'" t-string: expecting '}' 1 4 1 4
# expect: "t'a' f'b'" cannot mix t-string literals with string or bytes literals 1 1 1 10
# expect: "t'a' 'b'" cannot mix t-string literals with string or bytes literals 1 1 1 9
# expect: "b'a' t'b'" cannot mix t-string literals with string or bytes literals 1 1 1 10
# expect: "t'{a b}'" invalid syntax. Perhaps you forgot a comma? 1 4 1 7
# expect: "t'{}'" t-string: valid expression required before '}' 1 4 1 5
