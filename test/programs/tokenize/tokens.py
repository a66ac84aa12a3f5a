import tokenize, io, token
src = '''# c0
import os  # c1

def f(a, b=1):
    """doc
    more"""
    x = [1,
         2,  # in
    ]
    # tail
    if a:
        return f"v={a!r:>{b}} {{x}}" \\
            + 'z'

    # c2
class A: pass
ä = 0x1F + 1.5e3j; y: int = b'q'
@dec
async def g(): ...
x = t"a{1}"
a if b else ~c ** 2 // 3 -> := != <> $ ?'''
def show(s):
    try:
        for t in tokenize.generate_tokens(io.StringIO(s).readline): print(t, token.tok_name[t.exact_type])
    except Exception as e: print(type(e), e.args, e)
s = 'def f ( a ):\n  return  a+1 # hi\n'
toks = list(tokenize.generate_tokens(io.StringIO(s).readline))
print(tokenize.untokenize(toks) == s, repr(tokenize.untokenize([t[:2] for t in toks])))
print(tokenize.detect_encoding(io.BytesIO(b'# -*- coding: latin-1 -*-\nx\n').readline), tokenize.detect_encoding(io.BytesIO(b'\xef\xbb\xbfx\n').readline), tokenize.detect_encoding(io.BytesIO(b'x').readline))
try: tokenize.detect_encoding(io.BytesIO(b'# coding: foo\n').readline)
except SyntaxError as e: print(e)
print(list(tokenize.tokenize(io.BytesIO(b'x=1').readline))[0])
# Characters that no name has are part of one all the same, where only tokens are asked for.
for odd in ("a \u20ac b\n", "\u20ac", "\u20ac = 1\n", "x\u20acy z\n", "a \xa0 b\n", "\xe9\u20ac", "a\u00b2"):
    print(ascii([(tokenize.tok_name[token.exact_type], token.string, token.start, token.end) for token in tokenize.generate_tokens(io.StringIO(odd).readline)]))
# expect: True 'def f (a ):\n  return a +1 # hi\n'
# expect: ('iso-8859-1', [b'# -*- coding: latin-1 -*-\n']) ('utf-8-sig', [b'x\n']) ('utf-8', [b'x'])
# expect: unknown encoding: foo
# expect: TokenInfo(type=68 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='')
# expect: [('NAME', 'a', (1, 0), (1, 1)), ('NAME', '\u20ac', (1, 2), (1, 3)), ('NAME', 'b', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('ENDMARKER', '', (2, 0), (2, 0))]
# expect: [('NAME', '\u20ac', (1, 0), (1, 1)), ('NEWLINE', '', (1, 1), (1, 2)), ('ENDMARKER', '', (2, 0), (2, 0))]
# expect: [('NAME', '\u20ac', (1, 0), (1, 1)), ('EQUAL', '=', (1, 2), (1, 3)), ('NUMBER', '1', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('ENDMARKER', '', (2, 0), (2, 0))]
# expect: [('NAME', 'x\u20acy', (1, 0), (1, 3)), ('NAME', 'z', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('ENDMARKER', '', (2, 0), (2, 0))]
# expect: [('NAME', 'a', (1, 0), (1, 1)), ('NAME', '\xa0', (1, 2), (1, 3)), ('NAME', 'b', (1, 4), (1, 5)), ('NEWLINE', '\n', (1, 5), (1, 6)), ('ENDMARKER', '', (2, 0), (2, 0))]
# expect: [('NAME', '\xe9\u20ac', (1, 0), (1, 2)), ('NEWLINE', '', (1, 2), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
# expect: [('NAME', 'a\xb2', (1, 0), (1, 2)), ('NEWLINE', '', (1, 2), (1, 3)), ('ENDMARKER', '', (2, 0), (2, 0))]
