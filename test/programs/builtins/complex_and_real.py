"""Complex numbers with all kinds of operands: what a real one is taken for, infinities, subclasses, in loops that run often."""
import itertools, operator
inf = float('inf')
nan = float('nan')

class F(float):

    def __radd__(self, o):
        return ('radd', o)

    def __rmul__(self, o):
        return 'rmul'

class C(complex):

    def __rsub__(self, o):
        return 'rsub'

    def __add__(self, o):
        return 'add'
vals = [0, -1, 3, True, 2 ** 70, 0.0, -0.0, 1.5, inf, -inf, nan, 0j, -0j, complex(-0.0, -0.0), 1 + 2j, complex(inf, 1), complex(nan, inf), complex(-inf, nan), complex(1e+308, 1e+308), F(2), C(1, 2), 'x', None]
for a, b in itertools.product(vals, vals):
    if not (isinstance(a, complex) or isinstance(b, complex)):
        continue
    out = []
    for op in (operator.add, operator.sub, operator.mul, operator.iadd, operator.imul, operator.isub):
        try:
            out.append(repr(op(a, b)))
        except Exception as e:
            out.append(f'{type(e).__name__}: {e}')

    def direct(a, b):
        r = []
        for n in range(3):
            try:
                r.append(repr(a + b if n == 0 else a - b if n == 1 else a * b))
            except Exception as e:
                r.append(str(e))
        return r
    print(repr(a), repr(b), out, direct(a, b))

def loop():
    t = 0j
    s = 0
    for i in range(2000):
        t += 1
        t = t * 1j - i
        t -= 2j
        s += abs(t)
        z = 2 - t
        z *= z
        t = t + 0.5
    return (t, s, z)
print(loop())
for v in vals:
    try:
        print(repr(abs(v)))
    except Exception as e:
        print(type(e).__name__, e)
print(abs(complex(-3, 4)), type(abs(C(3, 4))))
try:
    abs(complex(1.7e+308, 1.7e+308))
except OverflowError as e:
    print(e)
x = 1j
x += 'a' if False else 1
print(x)
try:
    1j + 'a'
except TypeError as e:
    print(e)
# expect: 0 0j ['0j', '-0j', '0j', '0j', '0j', '-0j'] ['0j', '-0j', '0j']
# expect: 0 (-0-0j) ['-0j', '0j', '(-0-0j)', '-0j', '(-0-0j)', '0j'] ['-0j', '0j', '(-0-0j)']
# expect: 0 (-0-0j) ['-0j', '0j', '(-0-0j)', '-0j', '(-0-0j)', '0j'] ['-0j', '0j', '(-0-0j)']
# expect: 0 (1+2j) ['(1+2j)', '(-1-2j)', '0j', '(1+2j)', '0j', '(-1-2j)'] ['(1+2j)', '(-1-2j)', '0j']
# expect: 0 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(nan+0j)', '(inf+1j)', '(nan+0j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(nan+0j)']
# expect: 0 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: 0 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)']
# expect: 0 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '0j', '(1e+308+1e+308j)', '0j', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '0j']
# expect: 0 (1+2j) ['(1+2j)', "'rsub'", '0j', '(1+2j)', '0j', "'rsub'"] ['(1+2j)', "'rsub'", '0j']
# expect: -1 0j ['(-1+0j)', '(-1-0j)', '(-0-0j)', '(-1+0j)', '(-0-0j)', '(-1-0j)'] ['(-1+0j)', '(-1-0j)', '(-0-0j)']
# expect: -1 (-0-0j) ['(-1-0j)', '(-1+0j)', '0j', '(-1-0j)', '0j', '(-1+0j)'] ['(-1-0j)', '(-1+0j)', '0j']
# expect: -1 (-0-0j) ['(-1-0j)', '(-1+0j)', '0j', '(-1-0j)', '0j', '(-1+0j)'] ['(-1-0j)', '(-1+0j)', '0j']
# expect: -1 (1+2j) ['2j', '(-2-2j)', '(-1-2j)', '2j', '(-1-2j)', '(-2-2j)'] ['2j', '(-2-2j)', '(-1-2j)']
# expect: -1 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(-inf-1j)', '(inf+1j)', '(-inf-1j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(-inf-1j)']
# expect: -1 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan-infj)', '(nan+infj)', '(nan-infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan-infj)']
# expect: -1 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(inf+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(inf+nanj)']
# expect: -1 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-1e+308-1e+308j)', '(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-1e+308-1e+308j)']
# expect: -1 (1+2j) ['2j', "'rsub'", '(-1-2j)', '2j', '(-1-2j)', "'rsub'"] ['2j', "'rsub'", '(-1-2j)']
# expect: 3 0j ['(3+0j)', '(3-0j)', '0j', '(3+0j)', '0j', '(3-0j)'] ['(3+0j)', '(3-0j)', '0j']
# expect: 3 (-0-0j) ['(3-0j)', '(3+0j)', '(-0-0j)', '(3-0j)', '(-0-0j)', '(3+0j)'] ['(3-0j)', '(3+0j)', '(-0-0j)']
# expect: 3 (-0-0j) ['(3-0j)', '(3+0j)', '(-0-0j)', '(3-0j)', '(-0-0j)', '(3+0j)'] ['(3-0j)', '(3+0j)', '(-0-0j)']
# expect: 3 (1+2j) ['(4+2j)', '(2-2j)', '(3+6j)', '(4+2j)', '(3+6j)', '(2-2j)'] ['(4+2j)', '(2-2j)', '(3+6j)']
# expect: 3 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(inf+3j)', '(inf+1j)', '(inf+3j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(inf+3j)']
# expect: 3 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: 3 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: 3 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(inf+infj)', '(1e+308+1e+308j)', '(inf+infj)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(inf+infj)']
# expect: 3 (1+2j) ['(4+2j)', "'rsub'", '(3+6j)', '(4+2j)', '(3+6j)', "'rsub'"] ['(4+2j)', "'rsub'", '(3+6j)']
# expect: True 0j ['(1+0j)', '(1-0j)', '0j', '(1+0j)', '0j', '(1-0j)'] ['(1+0j)', '(1-0j)', '0j']
# expect: True (-0-0j) ['(1-0j)', '(1+0j)', '(-0-0j)', '(1-0j)', '(-0-0j)', '(1+0j)'] ['(1-0j)', '(1+0j)', '(-0-0j)']
# expect: True (-0-0j) ['(1-0j)', '(1+0j)', '(-0-0j)', '(1-0j)', '(-0-0j)', '(1+0j)'] ['(1-0j)', '(1+0j)', '(-0-0j)']
# expect: True (1+2j) ['(2+2j)', '-2j', '(1+2j)', '(2+2j)', '(1+2j)', '-2j'] ['(2+2j)', '-2j', '(1+2j)']
# expect: True (inf+1j) ['(inf+1j)', '(-inf-1j)', '(inf+1j)', '(inf+1j)', '(inf+1j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(inf+1j)']
# expect: True (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: True (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: True (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(1e+308+1e+308j)']
# expect: True (1+2j) ['(2+2j)', "'rsub'", '(1+2j)', '(2+2j)', '(1+2j)', "'rsub'"] ['(2+2j)', "'rsub'", '(1+2j)']
# expect: 1180591620717411303424 0j ['(1.1805916207174113e+21+0j)', '(1.1805916207174113e+21-0j)', '0j', '(1.1805916207174113e+21+0j)', '0j', '(1.1805916207174113e+21-0j)'] ['(1.1805916207174113e+21+0j)', '(1.1805916207174113e+21-0j)', '0j']
# expect: 1180591620717411303424 (-0-0j) ['(1.1805916207174113e+21-0j)', '(1.1805916207174113e+21+0j)', '(-0-0j)', '(1.1805916207174113e+21-0j)', '(-0-0j)', '(1.1805916207174113e+21+0j)'] ['(1.1805916207174113e+21-0j)', '(1.1805916207174113e+21+0j)', '(-0-0j)']
# expect: 1180591620717411303424 (-0-0j) ['(1.1805916207174113e+21-0j)', '(1.1805916207174113e+21+0j)', '(-0-0j)', '(1.1805916207174113e+21-0j)', '(-0-0j)', '(1.1805916207174113e+21+0j)'] ['(1.1805916207174113e+21-0j)', '(1.1805916207174113e+21+0j)', '(-0-0j)']
# expect: 1180591620717411303424 (1+2j) ['(1.1805916207174113e+21+2j)', '(1.1805916207174113e+21-2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)', '(1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)', '(1.1805916207174113e+21-2j)'] ['(1.1805916207174113e+21+2j)', '(1.1805916207174113e+21-2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)']
# expect: 1180591620717411303424 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(inf+1.1805916207174113e+21j)', '(inf+1j)', '(inf+1.1805916207174113e+21j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(inf+1.1805916207174113e+21j)']
# expect: 1180591620717411303424 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: 1180591620717411303424 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: 1180591620717411303424 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(inf+infj)', '(1e+308+1e+308j)', '(inf+infj)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(inf+infj)']
# expect: 1180591620717411303424 (1+2j) ['(1.1805916207174113e+21+2j)', "'rsub'", '(1.1805916207174113e+21+2.3611832414348226e+21j)', '(1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)', "'rsub'"] ['(1.1805916207174113e+21+2j)', "'rsub'", '(1.1805916207174113e+21+2.3611832414348226e+21j)']
# expect: 0.0 0j ['0j', '-0j', '0j', '0j', '0j', '-0j'] ['0j', '-0j', '0j']
# expect: 0.0 (-0-0j) ['-0j', '0j', '(-0-0j)', '-0j', '(-0-0j)', '0j'] ['-0j', '0j', '(-0-0j)']
# expect: 0.0 (-0-0j) ['-0j', '0j', '(-0-0j)', '-0j', '(-0-0j)', '0j'] ['-0j', '0j', '(-0-0j)']
# expect: 0.0 (1+2j) ['(1+2j)', '(-1-2j)', '0j', '(1+2j)', '0j', '(-1-2j)'] ['(1+2j)', '(-1-2j)', '0j']
# expect: 0.0 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(nan+0j)', '(inf+1j)', '(nan+0j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(nan+0j)']
# expect: 0.0 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: 0.0 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)']
# expect: 0.0 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '0j', '(1e+308+1e+308j)', '0j', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '0j']
# expect: 0.0 (1+2j) ['(1+2j)', "'rsub'", '0j', '(1+2j)', '0j', "'rsub'"] ['(1+2j)', "'rsub'", '0j']
# expect: -0.0 0j ['0j', '(-0-0j)', '(-0-0j)', '0j', '(-0-0j)', '(-0-0j)'] ['0j', '(-0-0j)', '(-0-0j)']
# expect: -0.0 (-0-0j) ['(-0-0j)', '0j', '0j', '(-0-0j)', '0j', '0j'] ['(-0-0j)', '0j', '0j']
# expect: -0.0 (-0-0j) ['(-0-0j)', '0j', '0j', '(-0-0j)', '0j', '0j'] ['(-0-0j)', '0j', '0j']
# expect: -0.0 (1+2j) ['(1+2j)', '(-1-2j)', '(-0-0j)', '(1+2j)', '(-0-0j)', '(-1-2j)'] ['(1+2j)', '(-1-2j)', '(-0-0j)']
# expect: -0.0 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(nan-0j)', '(inf+1j)', '(nan-0j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(nan-0j)']
# expect: -0.0 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: -0.0 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)']
# expect: -0.0 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-0-0j)', '(1e+308+1e+308j)', '(-0-0j)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-0-0j)']
# expect: -0.0 (1+2j) ['(1+2j)', "'rsub'", '(-0-0j)', '(1+2j)', '(-0-0j)', "'rsub'"] ['(1+2j)', "'rsub'", '(-0-0j)']
# expect: 1.5 0j ['(1.5+0j)', '(1.5-0j)', '0j', '(1.5+0j)', '0j', '(1.5-0j)'] ['(1.5+0j)', '(1.5-0j)', '0j']
# expect: 1.5 (-0-0j) ['(1.5-0j)', '(1.5+0j)', '(-0-0j)', '(1.5-0j)', '(-0-0j)', '(1.5+0j)'] ['(1.5-0j)', '(1.5+0j)', '(-0-0j)']
# expect: 1.5 (-0-0j) ['(1.5-0j)', '(1.5+0j)', '(-0-0j)', '(1.5-0j)', '(-0-0j)', '(1.5+0j)'] ['(1.5-0j)', '(1.5+0j)', '(-0-0j)']
# expect: 1.5 (1+2j) ['(2.5+2j)', '(0.5-2j)', '(1.5+3j)', '(2.5+2j)', '(1.5+3j)', '(0.5-2j)'] ['(2.5+2j)', '(0.5-2j)', '(1.5+3j)']
# expect: 1.5 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(inf+1.5j)', '(inf+1j)', '(inf+1.5j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(inf+1.5j)']
# expect: 1.5 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: 1.5 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: 1.5 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(1.5e+308+1.5e+308j)', '(1e+308+1e+308j)', '(1.5e+308+1.5e+308j)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(1.5e+308+1.5e+308j)']
# expect: 1.5 (1+2j) ['(2.5+2j)', "'rsub'", '(1.5+3j)', '(2.5+2j)', '(1.5+3j)', "'rsub'"] ['(2.5+2j)', "'rsub'", '(1.5+3j)']
# expect: inf 0j ['(inf+0j)', '(inf-0j)', '(nan+nanj)', '(inf+0j)', '(nan+nanj)', '(inf-0j)'] ['(inf+0j)', '(inf-0j)', '(nan+nanj)']
# expect: inf (-0-0j) ['(inf-0j)', '(inf+0j)', '(nan+nanj)', '(inf-0j)', '(nan+nanj)', '(inf+0j)'] ['(inf-0j)', '(inf+0j)', '(nan+nanj)']
# expect: inf (-0-0j) ['(inf-0j)', '(inf+0j)', '(nan+nanj)', '(inf-0j)', '(nan+nanj)', '(inf+0j)'] ['(inf-0j)', '(inf+0j)', '(nan+nanj)']
# expect: inf (1+2j) ['(inf+2j)', '(inf-2j)', '(inf+infj)', '(inf+2j)', '(inf+infj)', '(inf-2j)'] ['(inf+2j)', '(inf-2j)', '(inf+infj)']
# expect: inf (inf+1j) ['(inf+1j)', '(nan-1j)', '(inf+infj)', '(inf+1j)', '(inf+infj)', '(nan-1j)'] ['(inf+1j)', '(nan-1j)', '(inf+infj)']
# expect: inf (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: inf (-inf+nanj) ['(nan+nanj)', '(inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(nan+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: inf (1e+308+1e+308j) ['(inf+1e+308j)', '(inf-1e+308j)', '(inf+infj)', '(inf+1e+308j)', '(inf+infj)', '(inf-1e+308j)'] ['(inf+1e+308j)', '(inf-1e+308j)', '(inf+infj)']
# expect: inf (1+2j) ['(inf+2j)', "'rsub'", '(inf+infj)', '(inf+2j)', '(inf+infj)', "'rsub'"] ['(inf+2j)', "'rsub'", '(inf+infj)']
# expect: -inf 0j ['(-inf+0j)', '(-inf-0j)', '(nan+nanj)', '(-inf+0j)', '(nan+nanj)', '(-inf-0j)'] ['(-inf+0j)', '(-inf-0j)', '(nan+nanj)']
# expect: -inf (-0-0j) ['(-inf-0j)', '(-inf+0j)', '(nan+nanj)', '(-inf-0j)', '(nan+nanj)', '(-inf+0j)'] ['(-inf-0j)', '(-inf+0j)', '(nan+nanj)']
# expect: -inf (-0-0j) ['(-inf-0j)', '(-inf+0j)', '(nan+nanj)', '(-inf-0j)', '(nan+nanj)', '(-inf+0j)'] ['(-inf-0j)', '(-inf+0j)', '(nan+nanj)']
# expect: -inf (1+2j) ['(-inf+2j)', '(-inf-2j)', '(-inf-infj)', '(-inf+2j)', '(-inf-infj)', '(-inf-2j)'] ['(-inf+2j)', '(-inf-2j)', '(-inf-infj)']
# expect: -inf (inf+1j) ['(nan+1j)', '(-inf-1j)', '(-inf-infj)', '(nan+1j)', '(-inf-infj)', '(-inf-1j)'] ['(nan+1j)', '(-inf-1j)', '(-inf-infj)']
# expect: -inf (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan-infj)', '(nan+infj)', '(nan-infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan-infj)']
# expect: -inf (-inf+nanj) ['(-inf+nanj)', '(nan+nanj)', '(inf+nanj)', '(-inf+nanj)', '(inf+nanj)', '(nan+nanj)'] ['(-inf+nanj)', '(nan+nanj)', '(inf+nanj)']
# expect: -inf (1e+308+1e+308j) ['(-inf+1e+308j)', '(-inf-1e+308j)', '(-inf-infj)', '(-inf+1e+308j)', '(-inf-infj)', '(-inf-1e+308j)'] ['(-inf+1e+308j)', '(-inf-1e+308j)', '(-inf-infj)']
# expect: -inf (1+2j) ['(-inf+2j)', "'rsub'", '(-inf-infj)', '(-inf+2j)', '(-inf-infj)', "'rsub'"] ['(-inf+2j)', "'rsub'", '(-inf-infj)']
# expect: nan 0j ['(nan+0j)', '(nan-0j)', '(nan+nanj)', '(nan+0j)', '(nan+nanj)', '(nan-0j)'] ['(nan+0j)', '(nan-0j)', '(nan+nanj)']
# expect: nan (-0-0j) ['(nan-0j)', '(nan+0j)', '(nan+nanj)', '(nan-0j)', '(nan+nanj)', '(nan+0j)'] ['(nan-0j)', '(nan+0j)', '(nan+nanj)']
# expect: nan (-0-0j) ['(nan-0j)', '(nan+0j)', '(nan+nanj)', '(nan-0j)', '(nan+nanj)', '(nan+0j)'] ['(nan-0j)', '(nan+0j)', '(nan+nanj)']
# expect: nan (1+2j) ['(nan+2j)', '(nan-2j)', '(nan+nanj)', '(nan+2j)', '(nan+nanj)', '(nan-2j)'] ['(nan+2j)', '(nan-2j)', '(nan+nanj)']
# expect: nan (inf+1j) ['(nan+1j)', '(nan-1j)', '(nan+nanj)', '(nan+1j)', '(nan+nanj)', '(nan-1j)'] ['(nan+1j)', '(nan-1j)', '(nan+nanj)']
# expect: nan (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: nan (-inf+nanj) ['(nan+nanj)', '(nan+nanj)', '(nan+nanj)', '(nan+nanj)', '(nan+nanj)', '(nan+nanj)'] ['(nan+nanj)', '(nan+nanj)', '(nan+nanj)']
# expect: nan (1e+308+1e+308j) ['(nan+1e+308j)', '(nan-1e+308j)', '(nan+nanj)', '(nan+1e+308j)', '(nan+nanj)', '(nan-1e+308j)'] ['(nan+1e+308j)', '(nan-1e+308j)', '(nan+nanj)']
# expect: nan (1+2j) ['(nan+2j)', "'rsub'", '(nan+nanj)', '(nan+2j)', '(nan+nanj)', "'rsub'"] ['(nan+2j)', "'rsub'", '(nan+nanj)']
# expect: 0j 0 ['0j', '0j', '0j', '0j', '0j', '0j'] ['0j', '0j', '0j']
# expect: 0j -1 ['(-1+0j)', '(1+0j)', '(-0-0j)', '(-1+0j)', '(-0-0j)', '(1+0j)'] ['(-1+0j)', '(1+0j)', '(-0-0j)']
# expect: 0j 3 ['(3+0j)', '(-3+0j)', '0j', '(3+0j)', '0j', '(-3+0j)'] ['(3+0j)', '(-3+0j)', '0j']
# expect: 0j True ['(1+0j)', '(-1+0j)', '0j', '(1+0j)', '0j', '(-1+0j)'] ['(1+0j)', '(-1+0j)', '0j']
# expect: 0j 1180591620717411303424 ['(1.1805916207174113e+21+0j)', '(-1.1805916207174113e+21+0j)', '0j', '(1.1805916207174113e+21+0j)', '0j', '(-1.1805916207174113e+21+0j)'] ['(1.1805916207174113e+21+0j)', '(-1.1805916207174113e+21+0j)', '0j']
# expect: 0j 0.0 ['0j', '0j', '0j', '0j', '0j', '0j'] ['0j', '0j', '0j']
# expect: 0j -0.0 ['0j', '0j', '(-0-0j)', '0j', '(-0-0j)', '0j'] ['0j', '0j', '(-0-0j)']
# expect: 0j 1.5 ['(1.5+0j)', '(-1.5+0j)', '0j', '(1.5+0j)', '0j', '(-1.5+0j)'] ['(1.5+0j)', '(-1.5+0j)', '0j']
# expect: 0j inf ['(inf+0j)', '(-inf+0j)', '(nan+nanj)', '(inf+0j)', '(nan+nanj)', '(-inf+0j)'] ['(inf+0j)', '(-inf+0j)', '(nan+nanj)']
# expect: 0j -inf ['(-inf+0j)', '(inf+0j)', '(nan+nanj)', '(-inf+0j)', '(nan+nanj)', '(inf+0j)'] ['(-inf+0j)', '(inf+0j)', '(nan+nanj)']
# expect: 0j nan ['(nan+0j)', '(nan+0j)', '(nan+nanj)', '(nan+0j)', '(nan+nanj)', '(nan+0j)'] ['(nan+0j)', '(nan+0j)', '(nan+nanj)']
# expect: 0j 0j ['0j', '0j', '0j', '0j', '0j', '0j'] ['0j', '0j', '0j']
# expect: 0j (-0-0j) ['0j', '0j', '-0j', '0j', '-0j', '0j'] ['0j', '0j', '-0j']
# expect: 0j (-0-0j) ['0j', '0j', '-0j', '0j', '-0j', '0j'] ['0j', '0j', '-0j']
# expect: 0j (1+2j) ['(1+2j)', '(-1-2j)', '0j', '(1+2j)', '0j', '(-1-2j)'] ['(1+2j)', '(-1-2j)', '0j']
# expect: 0j (inf+1j) ['(inf+1j)', '(-inf-1j)', '(nan+nanj)', '(inf+1j)', '(nan+nanj)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(nan+nanj)']
# expect: 0j (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: 0j (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)']
# expect: 0j (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '0j', '(1e+308+1e+308j)', '0j', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '0j']
# expect: 0j 2.0 ['(2+0j)', '(-2+0j)', '0j', '(2+0j)', '0j', '(-2+0j)'] ['(2+0j)', '(-2+0j)', '0j']
# expect: 0j (1+2j) ['(1+2j)', "'rsub'", '0j', '(1+2j)', '0j', "'rsub'"] ['(1+2j)', "'rsub'", '0j']
# expect: 0j 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 0j None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (-0-0j) 0 ['-0j', '(-0-0j)', '(-0-0j)', '-0j', '(-0-0j)', '(-0-0j)'] ['-0j', '(-0-0j)', '(-0-0j)']
# expect: (-0-0j) -1 ['(-1-0j)', '(1-0j)', '0j', '(-1-0j)', '0j', '(1-0j)'] ['(-1-0j)', '(1-0j)', '0j']
# expect: (-0-0j) 3 ['(3-0j)', '(-3-0j)', '(-0-0j)', '(3-0j)', '(-0-0j)', '(-3-0j)'] ['(3-0j)', '(-3-0j)', '(-0-0j)']
# expect: (-0-0j) True ['(1-0j)', '(-1-0j)', '(-0-0j)', '(1-0j)', '(-0-0j)', '(-1-0j)'] ['(1-0j)', '(-1-0j)', '(-0-0j)']
# expect: (-0-0j) 1180591620717411303424 ['(1.1805916207174113e+21-0j)', '(-1.1805916207174113e+21-0j)', '(-0-0j)', '(1.1805916207174113e+21-0j)', '(-0-0j)', '(-1.1805916207174113e+21-0j)'] ['(1.1805916207174113e+21-0j)', '(-1.1805916207174113e+21-0j)', '(-0-0j)']
# expect: (-0-0j) 0.0 ['-0j', '(-0-0j)', '(-0-0j)', '-0j', '(-0-0j)', '(-0-0j)'] ['-0j', '(-0-0j)', '(-0-0j)']
# expect: (-0-0j) -0.0 ['(-0-0j)', '-0j', '0j', '(-0-0j)', '0j', '-0j'] ['(-0-0j)', '-0j', '0j']
# expect: (-0-0j) 1.5 ['(1.5-0j)', '(-1.5-0j)', '(-0-0j)', '(1.5-0j)', '(-0-0j)', '(-1.5-0j)'] ['(1.5-0j)', '(-1.5-0j)', '(-0-0j)']
# expect: (-0-0j) inf ['(inf-0j)', '(-inf-0j)', '(nan+nanj)', '(inf-0j)', '(nan+nanj)', '(-inf-0j)'] ['(inf-0j)', '(-inf-0j)', '(nan+nanj)']
# expect: (-0-0j) -inf ['(-inf-0j)', '(inf-0j)', '(nan+nanj)', '(-inf-0j)', '(nan+nanj)', '(inf-0j)'] ['(-inf-0j)', '(inf-0j)', '(nan+nanj)']
# expect: (-0-0j) nan ['(nan-0j)', '(nan-0j)', '(nan+nanj)', '(nan-0j)', '(nan+nanj)', '(nan-0j)'] ['(nan-0j)', '(nan-0j)', '(nan+nanj)']
# expect: (-0-0j) 0j ['0j', '(-0-0j)', '-0j', '0j', '-0j', '(-0-0j)'] ['0j', '(-0-0j)', '-0j']
# expect: (-0-0j) (-0-0j) ['(-0-0j)', '0j', '0j', '(-0-0j)', '0j', '0j'] ['(-0-0j)', '0j', '0j']
# expect: (-0-0j) (-0-0j) ['(-0-0j)', '0j', '0j', '(-0-0j)', '0j', '0j'] ['(-0-0j)', '0j', '0j']
# expect: (-0-0j) (1+2j) ['(1+2j)', '(-1-2j)', '-0j', '(1+2j)', '-0j', '(-1-2j)'] ['(1+2j)', '(-1-2j)', '-0j']
# expect: (-0-0j) (inf+1j) ['(inf+1j)', '(-inf-1j)', '(nan+nanj)', '(inf+1j)', '(nan+nanj)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(nan+nanj)']
# expect: (-0-0j) (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: (-0-0j) (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)']
# expect: (-0-0j) (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '-0j', '(1e+308+1e+308j)', '-0j', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '-0j']
# expect: (-0-0j) 2.0 ['(2-0j)', '(-2-0j)', '(-0-0j)', '(2-0j)', '(-0-0j)', '(-2-0j)'] ['(2-0j)', '(-2-0j)', '(-0-0j)']
# expect: (-0-0j) (1+2j) ['(1+2j)', "'rsub'", '-0j', '(1+2j)', '-0j', "'rsub'"] ['(1+2j)', "'rsub'", '-0j']
# expect: (-0-0j) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (-0-0j) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (-0-0j) 0 ['-0j', '(-0-0j)', '(-0-0j)', '-0j', '(-0-0j)', '(-0-0j)'] ['-0j', '(-0-0j)', '(-0-0j)']
# expect: (-0-0j) -1 ['(-1-0j)', '(1-0j)', '0j', '(-1-0j)', '0j', '(1-0j)'] ['(-1-0j)', '(1-0j)', '0j']
# expect: (-0-0j) 3 ['(3-0j)', '(-3-0j)', '(-0-0j)', '(3-0j)', '(-0-0j)', '(-3-0j)'] ['(3-0j)', '(-3-0j)', '(-0-0j)']
# expect: (-0-0j) True ['(1-0j)', '(-1-0j)', '(-0-0j)', '(1-0j)', '(-0-0j)', '(-1-0j)'] ['(1-0j)', '(-1-0j)', '(-0-0j)']
# expect: (-0-0j) 1180591620717411303424 ['(1.1805916207174113e+21-0j)', '(-1.1805916207174113e+21-0j)', '(-0-0j)', '(1.1805916207174113e+21-0j)', '(-0-0j)', '(-1.1805916207174113e+21-0j)'] ['(1.1805916207174113e+21-0j)', '(-1.1805916207174113e+21-0j)', '(-0-0j)']
# expect: (-0-0j) 0.0 ['-0j', '(-0-0j)', '(-0-0j)', '-0j', '(-0-0j)', '(-0-0j)'] ['-0j', '(-0-0j)', '(-0-0j)']
# expect: (-0-0j) -0.0 ['(-0-0j)', '-0j', '0j', '(-0-0j)', '0j', '-0j'] ['(-0-0j)', '-0j', '0j']
# expect: (-0-0j) 1.5 ['(1.5-0j)', '(-1.5-0j)', '(-0-0j)', '(1.5-0j)', '(-0-0j)', '(-1.5-0j)'] ['(1.5-0j)', '(-1.5-0j)', '(-0-0j)']
# expect: (-0-0j) inf ['(inf-0j)', '(-inf-0j)', '(nan+nanj)', '(inf-0j)', '(nan+nanj)', '(-inf-0j)'] ['(inf-0j)', '(-inf-0j)', '(nan+nanj)']
# expect: (-0-0j) -inf ['(-inf-0j)', '(inf-0j)', '(nan+nanj)', '(-inf-0j)', '(nan+nanj)', '(inf-0j)'] ['(-inf-0j)', '(inf-0j)', '(nan+nanj)']
# expect: (-0-0j) nan ['(nan-0j)', '(nan-0j)', '(nan+nanj)', '(nan-0j)', '(nan+nanj)', '(nan-0j)'] ['(nan-0j)', '(nan-0j)', '(nan+nanj)']
# expect: (-0-0j) 0j ['0j', '(-0-0j)', '-0j', '0j', '-0j', '(-0-0j)'] ['0j', '(-0-0j)', '-0j']
# expect: (-0-0j) (-0-0j) ['(-0-0j)', '0j', '0j', '(-0-0j)', '0j', '0j'] ['(-0-0j)', '0j', '0j']
# expect: (-0-0j) (-0-0j) ['(-0-0j)', '0j', '0j', '(-0-0j)', '0j', '0j'] ['(-0-0j)', '0j', '0j']
# expect: (-0-0j) (1+2j) ['(1+2j)', '(-1-2j)', '-0j', '(1+2j)', '-0j', '(-1-2j)'] ['(1+2j)', '(-1-2j)', '-0j']
# expect: (-0-0j) (inf+1j) ['(inf+1j)', '(-inf-1j)', '(nan+nanj)', '(inf+1j)', '(nan+nanj)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(nan+nanj)']
# expect: (-0-0j) (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+nanj)']
# expect: (-0-0j) (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(nan+nanj)']
# expect: (-0-0j) (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '-0j', '(1e+308+1e+308j)', '-0j', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '-0j']
# expect: (-0-0j) 2.0 ['(2-0j)', '(-2-0j)', '(-0-0j)', '(2-0j)', '(-0-0j)', '(-2-0j)'] ['(2-0j)', '(-2-0j)', '(-0-0j)']
# expect: (-0-0j) (1+2j) ['(1+2j)', "'rsub'", '-0j', '(1+2j)', '-0j', "'rsub'"] ['(1+2j)', "'rsub'", '-0j']
# expect: (-0-0j) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (-0-0j) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (1+2j) 0 ['(1+2j)', '(1+2j)', '0j', '(1+2j)', '0j', '(1+2j)'] ['(1+2j)', '(1+2j)', '0j']
# expect: (1+2j) -1 ['2j', '(2+2j)', '(-1-2j)', '2j', '(-1-2j)', '(2+2j)'] ['2j', '(2+2j)', '(-1-2j)']
# expect: (1+2j) 3 ['(4+2j)', '(-2+2j)', '(3+6j)', '(4+2j)', '(3+6j)', '(-2+2j)'] ['(4+2j)', '(-2+2j)', '(3+6j)']
# expect: (1+2j) True ['(2+2j)', '2j', '(1+2j)', '(2+2j)', '(1+2j)', '2j'] ['(2+2j)', '2j', '(1+2j)']
# expect: (1+2j) 1180591620717411303424 ['(1.1805916207174113e+21+2j)', '(-1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)', '(1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)', '(-1.1805916207174113e+21+2j)'] ['(1.1805916207174113e+21+2j)', '(-1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)']
# expect: (1+2j) 0.0 ['(1+2j)', '(1+2j)', '0j', '(1+2j)', '0j', '(1+2j)'] ['(1+2j)', '(1+2j)', '0j']
# expect: (1+2j) -0.0 ['(1+2j)', '(1+2j)', '(-0-0j)', '(1+2j)', '(-0-0j)', '(1+2j)'] ['(1+2j)', '(1+2j)', '(-0-0j)']
# expect: (1+2j) 1.5 ['(2.5+2j)', '(-0.5+2j)', '(1.5+3j)', '(2.5+2j)', '(1.5+3j)', '(-0.5+2j)'] ['(2.5+2j)', '(-0.5+2j)', '(1.5+3j)']
# expect: (1+2j) inf ['(inf+2j)', '(-inf+2j)', '(inf+infj)', '(inf+2j)', '(inf+infj)', '(-inf+2j)'] ['(inf+2j)', '(-inf+2j)', '(inf+infj)']
# expect: (1+2j) -inf ['(-inf+2j)', '(inf+2j)', '(-inf-infj)', '(-inf+2j)', '(-inf-infj)', '(inf+2j)'] ['(-inf+2j)', '(inf+2j)', '(-inf-infj)']
# expect: (1+2j) nan ['(nan+2j)', '(nan+2j)', '(nan+nanj)', '(nan+2j)', '(nan+nanj)', '(nan+2j)'] ['(nan+2j)', '(nan+2j)', '(nan+nanj)']
# expect: (1+2j) 0j ['(1+2j)', '(1+2j)', '0j', '(1+2j)', '0j', '(1+2j)'] ['(1+2j)', '(1+2j)', '0j']
# expect: (1+2j) (-0-0j) ['(1+2j)', '(1+2j)', '-0j', '(1+2j)', '-0j', '(1+2j)'] ['(1+2j)', '(1+2j)', '-0j']
# expect: (1+2j) (-0-0j) ['(1+2j)', '(1+2j)', '-0j', '(1+2j)', '-0j', '(1+2j)'] ['(1+2j)', '(1+2j)', '-0j']
# expect: (1+2j) (1+2j) ['(2+4j)', '0j', '(-3+4j)', '(2+4j)', '(-3+4j)', '0j'] ['(2+4j)', '0j', '(-3+4j)']
# expect: (1+2j) (inf+1j) ['(inf+3j)', '(-inf+1j)', '(inf+infj)', '(inf+3j)', '(inf+infj)', '(-inf+1j)'] ['(inf+3j)', '(-inf+1j)', '(inf+infj)']
# expect: (1+2j) (nan+infj) ['(nan+infj)', '(nan-infj)', '(-inf+infj)', '(nan+infj)', '(-inf+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(-inf+infj)']
# expect: (1+2j) (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf-infj)', '(-inf+nanj)', '(-inf-infj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf-infj)']
# expect: (1+2j) (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-inf+infj)', '(1e+308+1e+308j)', '(-inf+infj)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(-inf+infj)']
# expect: (1+2j) 2.0 ['(3+2j)', '(-1+2j)', '(2+4j)', '(3+2j)', '(2+4j)', '(-1+2j)'] ['(3+2j)', '(-1+2j)', '(2+4j)']
# expect: (1+2j) (1+2j) ['(2+4j)', "'rsub'", '(-3+4j)', '(2+4j)', '(-3+4j)', "'rsub'"] ['(2+4j)', "'rsub'", '(-3+4j)']
# expect: (1+2j) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (1+2j) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (inf+1j) 0 ['(inf+1j)', '(inf+1j)', '(nan+0j)', '(inf+1j)', '(nan+0j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(nan+0j)']
# expect: (inf+1j) -1 ['(inf+1j)', '(inf+1j)', '(-inf-1j)', '(inf+1j)', '(-inf-1j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(-inf-1j)']
# expect: (inf+1j) 3 ['(inf+1j)', '(inf+1j)', '(inf+3j)', '(inf+1j)', '(inf+3j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(inf+3j)']
# expect: (inf+1j) True ['(inf+1j)', '(inf+1j)', '(inf+1j)', '(inf+1j)', '(inf+1j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(inf+1j)']
# expect: (inf+1j) 1180591620717411303424 ['(inf+1j)', '(inf+1j)', '(inf+1.1805916207174113e+21j)', '(inf+1j)', '(inf+1.1805916207174113e+21j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(inf+1.1805916207174113e+21j)']
# expect: (inf+1j) 0.0 ['(inf+1j)', '(inf+1j)', '(nan+0j)', '(inf+1j)', '(nan+0j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(nan+0j)']
# expect: (inf+1j) -0.0 ['(inf+1j)', '(inf+1j)', '(nan-0j)', '(inf+1j)', '(nan-0j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(nan-0j)']
# expect: (inf+1j) 1.5 ['(inf+1j)', '(inf+1j)', '(inf+1.5j)', '(inf+1j)', '(inf+1.5j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(inf+1.5j)']
# expect: (inf+1j) inf ['(inf+1j)', '(nan+1j)', '(inf+infj)', '(inf+1j)', '(inf+infj)', '(nan+1j)'] ['(inf+1j)', '(nan+1j)', '(inf+infj)']
# expect: (inf+1j) -inf ['(nan+1j)', '(inf+1j)', '(-inf-infj)', '(nan+1j)', '(-inf-infj)', '(inf+1j)'] ['(nan+1j)', '(inf+1j)', '(-inf-infj)']
# expect: (inf+1j) nan ['(nan+1j)', '(nan+1j)', '(nan+nanj)', '(nan+1j)', '(nan+nanj)', '(nan+1j)'] ['(nan+1j)', '(nan+1j)', '(nan+nanj)']
# expect: (inf+1j) 0j ['(inf+1j)', '(inf+1j)', '(nan+nanj)', '(inf+1j)', '(nan+nanj)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(nan+nanj)']
# expect: (inf+1j) (-0-0j) ['(inf+1j)', '(inf+1j)', '(nan+nanj)', '(inf+1j)', '(nan+nanj)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(nan+nanj)']
# expect: (inf+1j) (-0-0j) ['(inf+1j)', '(inf+1j)', '(nan+nanj)', '(inf+1j)', '(nan+nanj)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(nan+nanj)']
# expect: (inf+1j) (1+2j) ['(inf+3j)', '(inf-1j)', '(inf+infj)', '(inf+3j)', '(inf+infj)', '(inf-1j)'] ['(inf+3j)', '(inf-1j)', '(inf+infj)']
# expect: (inf+1j) (inf+1j) ['(inf+2j)', '(nan+0j)', '(inf+infj)', '(inf+2j)', '(inf+infj)', '(nan+0j)'] ['(inf+2j)', '(nan+0j)', '(inf+infj)']
# expect: (inf+1j) (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: (inf+1j) (-inf+nanj) ['(nan+nanj)', '(inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(nan+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: (inf+1j) (1e+308+1e+308j) ['(inf+1e+308j)', '(inf-1e+308j)', '(inf+infj)', '(inf+1e+308j)', '(inf+infj)', '(inf-1e+308j)'] ['(inf+1e+308j)', '(inf-1e+308j)', '(inf+infj)']
# expect: (inf+1j) 2.0 ['(inf+1j)', '(inf+1j)', '(inf+2j)', '(inf+1j)', '(inf+2j)', '(inf+1j)'] ['(inf+1j)', '(inf+1j)', '(inf+2j)']
# expect: (inf+1j) (1+2j) ['(inf+3j)', "'rsub'", '(inf+infj)', '(inf+3j)', '(inf+infj)', "'rsub'"] ['(inf+3j)', "'rsub'", '(inf+infj)']
# expect: (inf+1j) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (inf+1j) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (nan+infj) 0 ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) -1 ['(nan+infj)', '(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan-infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan-infj)']
# expect: (nan+infj) 3 ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) True ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) 1180591620717411303424 ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) 0.0 ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) -0.0 ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) 1.5 ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) inf ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) -inf ['(nan+infj)', '(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan-infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan-infj)']
# expect: (nan+infj) nan ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) 0j ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) (-0-0j) ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) (-0-0j) ['(nan+infj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)', '(nan+nanj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+nanj)']
# expect: (nan+infj) (1+2j) ['(nan+infj)', '(nan+infj)', '(-inf+infj)', '(nan+infj)', '(-inf+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(-inf+infj)']
# expect: (nan+infj) (inf+1j) ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) (nan+infj) ['(nan+infj)', '(nan+nanj)', '(-inf+nanj)', '(nan+infj)', '(-inf+nanj)', '(nan+nanj)'] ['(nan+infj)', '(nan+nanj)', '(-inf+nanj)']
# expect: (nan+infj) (-inf+nanj) ['(nan+nanj)', '(nan+nanj)', '(nan-infj)', '(nan+nanj)', '(nan-infj)', '(nan+nanj)'] ['(nan+nanj)', '(nan+nanj)', '(nan-infj)']
# expect: (nan+infj) (1e+308+1e+308j) ['(nan+infj)', '(nan+infj)', '(-inf+infj)', '(nan+infj)', '(-inf+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(-inf+infj)']
# expect: (nan+infj) 2.0 ['(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)'] ['(nan+infj)', '(nan+infj)', '(nan+infj)']
# expect: (nan+infj) (1+2j) ['(nan+infj)', "'rsub'", '(-inf+infj)', '(nan+infj)', '(-inf+infj)', "'rsub'"] ['(nan+infj)', "'rsub'", '(-inf+infj)']
# expect: (nan+infj) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (nan+infj) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (-inf+nanj) 0 ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) -1 ['(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)']
# expect: (-inf+nanj) 3 ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) True ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) 1180591620717411303424 ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) 0.0 ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) -0.0 ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) 1.5 ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) inf ['(nan+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(nan+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) -inf ['(-inf+nanj)', '(nan+nanj)', '(inf+nanj)', '(-inf+nanj)', '(inf+nanj)', '(nan+nanj)'] ['(-inf+nanj)', '(nan+nanj)', '(inf+nanj)']
# expect: (-inf+nanj) nan ['(nan+nanj)', '(nan+nanj)', '(nan+nanj)', '(nan+nanj)', '(nan+nanj)', '(nan+nanj)'] ['(nan+nanj)', '(nan+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) 0j ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) (-0-0j) ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) (-0-0j) ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)']
# expect: (-inf+nanj) (1+2j) ['(-inf+nanj)', '(-inf+nanj)', '(-inf-infj)', '(-inf+nanj)', '(-inf-infj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf-infj)']
# expect: (-inf+nanj) (inf+1j) ['(nan+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(nan+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(nan+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) (nan+infj) ['(nan+nanj)', '(nan+nanj)', '(nan-infj)', '(nan+nanj)', '(nan-infj)', '(nan+nanj)'] ['(nan+nanj)', '(nan+nanj)', '(nan-infj)']
# expect: (-inf+nanj) (-inf+nanj) ['(-inf+nanj)', '(nan+nanj)', '(inf+nanj)', '(-inf+nanj)', '(inf+nanj)', '(nan+nanj)'] ['(-inf+nanj)', '(nan+nanj)', '(inf+nanj)']
# expect: (-inf+nanj) (1e+308+1e+308j) ['(-inf+nanj)', '(-inf+nanj)', '(-inf-infj)', '(-inf+nanj)', '(-inf-infj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf-infj)']
# expect: (-inf+nanj) 2.0 ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)'] ['(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)']
# expect: (-inf+nanj) (1+2j) ['(-inf+nanj)', "'rsub'", '(-inf-infj)', '(-inf+nanj)', '(-inf-infj)', "'rsub'"] ['(-inf+nanj)', "'rsub'", '(-inf-infj)']
# expect: (-inf+nanj) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (-inf+nanj) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: (1e+308+1e+308j) 0 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '0j', '(1e+308+1e+308j)', '0j', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '0j']
# expect: (1e+308+1e+308j) -1 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-1e+308-1e+308j)']
# expect: (1e+308+1e+308j) 3 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(inf+infj)', '(1e+308+1e+308j)', '(inf+infj)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(inf+infj)']
# expect: (1e+308+1e+308j) True ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1e+308+1e+308j)']
# expect: (1e+308+1e+308j) 1180591620717411303424 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(inf+infj)', '(1e+308+1e+308j)', '(inf+infj)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(inf+infj)']
# expect: (1e+308+1e+308j) 0.0 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '0j', '(1e+308+1e+308j)', '0j', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '0j']
# expect: (1e+308+1e+308j) -0.0 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-0-0j)', '(1e+308+1e+308j)', '(-0-0j)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-0-0j)']
# expect: (1e+308+1e+308j) 1.5 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1.5e+308+1.5e+308j)', '(1e+308+1e+308j)', '(1.5e+308+1.5e+308j)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(1.5e+308+1.5e+308j)']
# expect: (1e+308+1e+308j) inf ['(inf+1e+308j)', '(-inf+1e+308j)', '(inf+infj)', '(inf+1e+308j)', '(inf+infj)', '(-inf+1e+308j)'] ['(inf+1e+308j)', '(-inf+1e+308j)', '(inf+infj)']
# expect: (1e+308+1e+308j) -inf ['(-inf+1e+308j)', '(inf+1e+308j)', '(-inf-infj)', '(-inf+1e+308j)', '(-inf-infj)', '(inf+1e+308j)'] ['(-inf+1e+308j)', '(inf+1e+308j)', '(-inf-infj)']
# expect: (1e+308+1e+308j) nan ['(nan+1e+308j)', '(nan+1e+308j)', '(nan+nanj)', '(nan+1e+308j)', '(nan+nanj)', '(nan+1e+308j)'] ['(nan+1e+308j)', '(nan+1e+308j)', '(nan+nanj)']
# expect: (1e+308+1e+308j) 0j ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '0j', '(1e+308+1e+308j)', '0j', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '0j']
# expect: (1e+308+1e+308j) (-0-0j) ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '-0j', '(1e+308+1e+308j)', '-0j', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '-0j']
# expect: (1e+308+1e+308j) (-0-0j) ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '-0j', '(1e+308+1e+308j)', '-0j', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '-0j']
# expect: (1e+308+1e+308j) (1+2j) ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-inf+infj)', '(1e+308+1e+308j)', '(-inf+infj)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(-inf+infj)']
# expect: (1e+308+1e+308j) (inf+1j) ['(inf+1e+308j)', '(-inf+1e+308j)', '(inf+infj)', '(inf+1e+308j)', '(inf+infj)', '(-inf+1e+308j)'] ['(inf+1e+308j)', '(-inf+1e+308j)', '(inf+infj)']
# expect: (1e+308+1e+308j) (nan+infj) ['(nan+infj)', '(nan-infj)', '(-inf+infj)', '(nan+infj)', '(-inf+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(-inf+infj)']
# expect: (1e+308+1e+308j) (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf-infj)', '(-inf+nanj)', '(-inf-infj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf-infj)']
# expect: (1e+308+1e+308j) (1e+308+1e+308j) ['(inf+infj)', '0j', '(nan+infj)', '(inf+infj)', '(nan+infj)', '0j'] ['(inf+infj)', '0j', '(nan+infj)']
# expect: (1e+308+1e+308j) 2.0 ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(inf+infj)', '(1e+308+1e+308j)', '(inf+infj)', '(1e+308+1e+308j)'] ['(1e+308+1e+308j)', '(1e+308+1e+308j)', '(inf+infj)']
# expect: (1e+308+1e+308j) (1+2j) ['(1e+308+1e+308j)', "'rsub'", '(-inf+infj)', '(1e+308+1e+308j)', '(-inf+infj)', "'rsub'"] ['(1e+308+1e+308j)', "'rsub'", '(-inf+infj)']
# expect: (1e+308+1e+308j) 'x' ["TypeError: unsupported operand type(s) for +: 'complex' and 'str'", "TypeError: unsupported operand type(s) for -: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'str'", "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'str'"] ["unsupported operand type(s) for +: 'complex' and 'str'", "unsupported operand type(s) for -: 'complex' and 'str'", "can't multiply sequence by non-int of type 'complex'"]
# expect: (1e+308+1e+308j) None ["TypeError: unsupported operand type(s) for +: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for +=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for *=: 'complex' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'complex' and 'NoneType'"] ["unsupported operand type(s) for +: 'complex' and 'NoneType'", "unsupported operand type(s) for -: 'complex' and 'NoneType'", "unsupported operand type(s) for *: 'complex' and 'NoneType'"]
# expect: 2.0 0j ['(2+0j)', '(2-0j)', '0j', '(2+0j)', '0j', '(2-0j)'] ['(2+0j)', '(2-0j)', '0j']
# expect: 2.0 (-0-0j) ['(2-0j)', '(2+0j)', '(-0-0j)', '(2-0j)', '(-0-0j)', '(2+0j)'] ['(2-0j)', '(2+0j)', '(-0-0j)']
# expect: 2.0 (-0-0j) ['(2-0j)', '(2+0j)', '(-0-0j)', '(2-0j)', '(-0-0j)', '(2+0j)'] ['(2-0j)', '(2+0j)', '(-0-0j)']
# expect: 2.0 (1+2j) ['(3+2j)', '(1-2j)', '(2+4j)', '(3+2j)', '(2+4j)', '(1-2j)'] ['(3+2j)', '(1-2j)', '(2+4j)']
# expect: 2.0 (inf+1j) ['(inf+1j)', '(-inf-1j)', '(inf+2j)', '(inf+1j)', '(inf+2j)', '(-inf-1j)'] ['(inf+1j)', '(-inf-1j)', '(inf+2j)']
# expect: 2.0 (nan+infj) ['(nan+infj)', '(nan-infj)', '(nan+infj)', '(nan+infj)', '(nan+infj)', '(nan-infj)'] ['(nan+infj)', '(nan-infj)', '(nan+infj)']
# expect: 2.0 (-inf+nanj) ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(-inf+nanj)', '(inf+nanj)'] ['(-inf+nanj)', '(inf+nanj)', '(-inf+nanj)']
# expect: 2.0 (1e+308+1e+308j) ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(inf+infj)', '(1e+308+1e+308j)', '(inf+infj)', '(-1e+308-1e+308j)'] ['(1e+308+1e+308j)', '(-1e+308-1e+308j)', '(inf+infj)']
# expect: 2.0 (1+2j) ['(3+2j)', "'rsub'", '(2+4j)', '(3+2j)', '(2+4j)', "'rsub'"] ['(3+2j)', "'rsub'", '(2+4j)']
# expect: (1+2j) 0 ["'add'", '(1+2j)', '0j', "'add'", '0j', '(1+2j)'] ["'add'", '(1+2j)', '0j']
# expect: (1+2j) -1 ["'add'", '(2+2j)', '(-1-2j)', "'add'", '(-1-2j)', '(2+2j)'] ["'add'", '(2+2j)', '(-1-2j)']
# expect: (1+2j) 3 ["'add'", '(-2+2j)', '(3+6j)', "'add'", '(3+6j)', '(-2+2j)'] ["'add'", '(-2+2j)', '(3+6j)']
# expect: (1+2j) True ["'add'", '2j', '(1+2j)', "'add'", '(1+2j)', '2j'] ["'add'", '2j', '(1+2j)']
# expect: (1+2j) 1180591620717411303424 ["'add'", '(-1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)', "'add'", '(1.1805916207174113e+21+2.3611832414348226e+21j)', '(-1.1805916207174113e+21+2j)'] ["'add'", '(-1.1805916207174113e+21+2j)', '(1.1805916207174113e+21+2.3611832414348226e+21j)']
# expect: (1+2j) 0.0 ["'add'", '(1+2j)', '0j', "'add'", '0j', '(1+2j)'] ["'add'", '(1+2j)', '0j']
# expect: (1+2j) -0.0 ["'add'", '(1+2j)', '(-0-0j)', "'add'", '(-0-0j)', '(1+2j)'] ["'add'", '(1+2j)', '(-0-0j)']
# expect: (1+2j) 1.5 ["'add'", '(-0.5+2j)', '(1.5+3j)', "'add'", '(1.5+3j)', '(-0.5+2j)'] ["'add'", '(-0.5+2j)', '(1.5+3j)']
# expect: (1+2j) inf ["'add'", '(-inf+2j)', '(inf+infj)', "'add'", '(inf+infj)', '(-inf+2j)'] ["'add'", '(-inf+2j)', '(inf+infj)']
# expect: (1+2j) -inf ["'add'", '(inf+2j)', '(-inf-infj)', "'add'", '(-inf-infj)', '(inf+2j)'] ["'add'", '(inf+2j)', '(-inf-infj)']
# expect: (1+2j) nan ["'add'", '(nan+2j)', '(nan+nanj)', "'add'", '(nan+nanj)', '(nan+2j)'] ["'add'", '(nan+2j)', '(nan+nanj)']
# expect: (1+2j) 0j ["'add'", '(1+2j)', '0j', "'add'", '0j', '(1+2j)'] ["'add'", '(1+2j)', '0j']
# expect: (1+2j) (-0-0j) ["'add'", '(1+2j)', '-0j', "'add'", '-0j', '(1+2j)'] ["'add'", '(1+2j)', '-0j']
# expect: (1+2j) (-0-0j) ["'add'", '(1+2j)', '-0j', "'add'", '-0j', '(1+2j)'] ["'add'", '(1+2j)', '-0j']
# expect: (1+2j) (1+2j) ["'add'", '0j', '(-3+4j)', "'add'", '(-3+4j)', '0j'] ["'add'", '0j', '(-3+4j)']
# expect: (1+2j) (inf+1j) ["'add'", '(-inf+1j)', '(inf+infj)', "'add'", '(inf+infj)', '(-inf+1j)'] ["'add'", '(-inf+1j)', '(inf+infj)']
# expect: (1+2j) (nan+infj) ["'add'", '(nan-infj)', '(-inf+infj)', "'add'", '(-inf+infj)', '(nan-infj)'] ["'add'", '(nan-infj)', '(-inf+infj)']
# expect: (1+2j) (-inf+nanj) ["'add'", '(inf+nanj)', '(-inf-infj)', "'add'", '(-inf-infj)', '(inf+nanj)'] ["'add'", '(inf+nanj)', '(-inf-infj)']
# expect: (1+2j) (1e+308+1e+308j) ["'add'", '(-1e+308-1e+308j)', '(-inf+infj)', "'add'", '(-inf+infj)', '(-1e+308-1e+308j)'] ["'add'", '(-1e+308-1e+308j)', '(-inf+infj)']
# expect: (1+2j) 2.0 ["'add'", '(-1+2j)', '(2+4j)', "'add'", '(2+4j)', '(-1+2j)'] ["'add'", '(-1+2j)', '(2+4j)']
# expect: (1+2j) (1+2j) ["'add'", '0j', '(-3+4j)', "'add'", '(-3+4j)', '0j'] ["'add'", '0j', '(-3+4j)']
# expect: (1+2j) 'x' ["'add'", "TypeError: unsupported operand type(s) for -: 'C' and 'str'", "TypeError: can't multiply sequence by non-int of type 'C'", "'add'", "TypeError: unsupported operand type(s) for *=: 'C' and 'str'", "TypeError: unsupported operand type(s) for -=: 'C' and 'str'"] ["'add'", "unsupported operand type(s) for -: 'C' and 'str'", "can't multiply sequence by non-int of type 'C'"]
# expect: (1+2j) None ["'add'", "TypeError: unsupported operand type(s) for -: 'C' and 'NoneType'", "TypeError: unsupported operand type(s) for *: 'C' and 'NoneType'", "'add'", "TypeError: unsupported operand type(s) for *=: 'C' and 'NoneType'", "TypeError: unsupported operand type(s) for -=: 'C' and 'NoneType'"] ["'add'", "unsupported operand type(s) for -: 'C' and 'NoneType'", "unsupported operand type(s) for *: 'C' and 'NoneType'"]
# expect: 'x' 0j ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (-0-0j) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (-0-0j) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (1+2j) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (inf+1j) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (nan+infj) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (-inf+nanj) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (1e+308+1e+308j) ['TypeError: can only concatenate str (not "complex") to str', "TypeError: unsupported operand type(s) for -: 'str' and 'complex'", "TypeError: can't multiply sequence by non-int of type 'complex'", 'TypeError: can only concatenate str (not "complex") to str', "TypeError: can't multiply sequence by non-int of type 'complex'", "TypeError: unsupported operand type(s) for -=: 'str' and 'complex'"] ['can only concatenate str (not "complex") to str', "unsupported operand type(s) for -: 'str' and 'complex'", "can't multiply sequence by non-int of type 'complex'"]
# expect: 'x' (1+2j) ['TypeError: can only concatenate str (not "C") to str', "'rsub'", "TypeError: can't multiply sequence by non-int of type 'C'", 'TypeError: can only concatenate str (not "C") to str', "TypeError: can't multiply sequence by non-int of type 'C'", "'rsub'"] ['can only concatenate str (not "C") to str', "'rsub'", "can't multiply sequence by non-int of type 'C'"]
# expect: None 0j ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (-0-0j) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (-0-0j) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (1+2j) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (inf+1j) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (nan+infj) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (-inf+nanj) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (1e+308+1e+308j) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'complex'", "TypeError: unsupported operand type(s) for -=: 'NoneType' and 'complex'"] ["unsupported operand type(s) for +: 'NoneType' and 'complex'", "unsupported operand type(s) for -: 'NoneType' and 'complex'", "unsupported operand type(s) for *: 'NoneType' and 'complex'"]
# expect: None (1+2j) ["TypeError: unsupported operand type(s) for +: 'NoneType' and 'C'", "'rsub'", "TypeError: unsupported operand type(s) for *: 'NoneType' and 'C'", "TypeError: unsupported operand type(s) for +=: 'NoneType' and 'C'", "TypeError: unsupported operand type(s) for *=: 'NoneType' and 'C'", "'rsub'"] ["unsupported operand type(s) for +: 'NoneType' and 'C'", "'rsub'", "unsupported operand type(s) for *: 'NoneType' and 'C'"]
# expect: ((-1000-1000j), 1414215.5742816082, (5006.25+2005000j))
# expect: 0
# expect: 1
# expect: 3
# expect: 1
# expect: 1180591620717411303424
# expect: 0.0
# expect: 0.0
# expect: 1.5
# expect: inf
# expect: inf
# expect: nan
# expect: 0.0
# expect: 0.0
# expect: 0.0
# expect: 2.23606797749979
# expect: inf
# expect: inf
# expect: inf
# expect: 1.4142135623730951e+308
# expect: 2.0
# expect: 2.23606797749979
# expect: TypeError bad operand type for abs(): 'str'
# expect: TypeError bad operand type for abs(): 'NoneType'
# expect: 5.0 <class 'float'>
# expect: absolute value too large
# expect: (1+1j)
# expect: unsupported operand type(s) for +: 'complex' and 'str'
