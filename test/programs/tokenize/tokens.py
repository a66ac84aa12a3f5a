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
# expect: True 'def f (a ):\n  return a +1 # hi\n'
# expect: ('iso-8859-1', [b'# -*- coding: latin-1 -*-\n']) ('utf-8-sig', [b'x\n']) ('utf-8', [b'x'])
# expect: unknown encoding: foo
# expect: TokenInfo(type=68 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='')
