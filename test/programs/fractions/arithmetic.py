# fractions, numbers.
import builtins
import re


def print(*things, **options):
    builtins.print(re.sub(r'0x[0-9a-f]+', '0x...', ' '.join(map(str, things))), **options)


from fractions import Fraction as F
import numbers, math
from decimal import Decimal


def tr(fn):
    try:
        print(fn())
    except BaseException as e:
        print(type(e).__name__, e)


for a in (
    (),
    (3,),
    (8, 6),
    ('3/4',),
    ('-2.50',),
    ('1e3',),
    (' 7/3 ',),
    ('1_000/3',),
    (0.5,),
    (F(1, 3),),
    (F(1, 2), F(3, 4)),
    (True,),
    (Decimal('1.1'),),
    (-3, -6),
    (3, -6),
    ('.5',),
    ('5.',),
    ('1.5e-2',),
):
    tr(lambda: repr(F(*a)))
for a in (('x',), ('1/0',), (1, 0), (1.5, 2), ([],), ('',), (None,), (float('nan'),), (float('inf'),), ('3/ 4x',), ('1 /2',), (1, 2.5)):
    tr(lambda: repr(F(*a)))
a, b = (F(3, 4), F(-5, 6))
print(
    a + b,
    a - b,
    a * b,
    a / b,
    a // b,
    a % b,
    divmod(a, b),
    a**2,
    a ** (-2),
    b**3,
    b ** (-3),
    a**0.5,
    a ** F(1, 2),
    2**a,
    2 ** F(3),
    a + 1,
    1 - a,
    a * 0.5,
    2 / a,
    1.5 // a,
    a + 1j,
    -a,
    +a,
    abs(b),
    int(b),
    math.floor(b),
    math.ceil(b),
    math.trunc(b),
    round(b),
    round(F(5, 2)),
    round(F(7, 2)),
    round(F(22, 7), 2),
    round(F(12345), -2),
    float(a),
    bool(F(0)),
    complex(a),
)
print(
    a < b,
    a > 0.7,
    a <= 1,
    a == 0.75,
    a == F(6, 8),
    a != b,
    a == Decimal('0.75'),
    hash(a) == hash(0.75),
    hash(F(3)) == hash(3),
    a == float('nan'),
    a < float('inf'),
    sorted([a, b, F(0)]),
    a == 0.75 + 0j,
    {a: 1}[0.75],
)
print(
    F(math.pi).limit_denominator(),
    F(math.pi).limit_denominator(10),
    F('3.14').limit_denominator(7),
    F.from_float(0.25),
    F.from_decimal(Decimal('0.1')),
    a.as_integer_ratio(),
    a.is_integer(),
    F.from_number(0.5),
    a.numerator,
    a.denominator,
    str(F(4)),
    isinstance(a, numbers.Rational),
)
tr(lambda: a / 0)
tr(lambda: F(0) ** (-1))
tr(lambda: a + 'x')
tr(lambda: a < 'x')
tr(lambda: F.from_float('x'))
tr(lambda: F.from_decimal(1.5))
tr(lambda: a.limit_denominator(0))
tr(lambda: a // 0)
tr(lambda: a % 0)
for s in ('', '10', '<10', '.2f', '+.3f', '08.2f', ',.1f', '.3e', 'g', '.2%', '_', '#', '^12', '=+10', '>+12.2f', 'e', 'G', '#.3g', '*^20.4f'):
    tr(lambda: (s, format(F(123456, 7), s), format(b, s)))
tr(lambda: format(a, 'x'))
tr(lambda: format(a, '<010'))
for n in (1, 1.5, 1j, True, F(1), Decimal(1), 'x'):
    print([k.__name__ for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(n, k)])
tr(lambda: numbers.Number())
tr(lambda: numbers.Integral())
print(sum([F(1, 3)] * 3), max(a, b), F(1, 3) + F(1, 6), pow(F(2, 3), 2), F(7, 3).__floor__(), F(10, 4))
# expect: Fraction(0, 1)
# expect: Fraction(3, 1)
# expect: Fraction(4, 3)
# expect: Fraction(3, 4)
# expect: Fraction(-5, 2)
# expect: Fraction(1000, 1)
# expect: Fraction(7, 3)
# expect: Fraction(1000, 3)
# expect: Fraction(1, 2)
# expect: Fraction(1, 3)
# expect: Fraction(2, 3)
# expect: Fraction(1, 1)
# expect: Fraction(11, 10)
# expect: Fraction(1, 2)
# expect: Fraction(-1, 2)
# expect: Fraction(1, 2)
# expect: Fraction(5, 1)
# expect: Fraction(3, 200)
# expect: ValueError Invalid literal for Fraction: 'x'
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: TypeError both arguments should be Rational instances
# expect: TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# expect: ValueError Invalid literal for Fraction: ''
# expect: TypeError argument should be a string or a Rational instance or have the as_integer_ratio() method
# expect: ValueError cannot convert NaN to integer ratio
# expect: OverflowError cannot convert Infinity to integer ratio
# expect: ValueError Invalid literal for Fraction: '3/ 4x'
# expect: Fraction(1, 2)
# expect: TypeError both arguments should be Rational instances
# expect: -1/12 19/12 -5/8 -9/10 -1 -1/12 (-1, Fraction(-1, 12)) 9/16 16/9 -125/216 -216/125 0.8660254037844386 0.8660254037844386 1.681792830507429 8 7/4 1/4 0.375 8/3 2.0 (0.75+1j) -3/4 3/4 5/6 0 -1 0 0 -1 2 4 157/50 12300 0.75 False (0.75+0j)
# expect: False True True True True True True True True False True [Fraction(-5, 6), Fraction(0, 1), Fraction(3, 4)] True 1
# expect: 3126535/995207 22/7 22/7 1/4 1/10 (3, 4) False 1/2 3 4 4 True
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ZeroDivisionError Fraction(1, 0)
# expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# expect: TypeError '<' not supported between instances of 'Fraction' and 'str'
# expect: TypeError Fraction.from_float() only takes floats, not 'x' (str)
# expect: TypeError Fraction.from_decimal() only takes Decimals, not 1.5 (float)
# expect: ValueError max_denominator should be at least 1
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError division by zero
# expect: ('', '123456/7', '-5/6')
# expect: ('10', '  123456/7', '      -5/6')
# expect: ('<10', '123456/7  ', '-5/6      ')
# expect: ('.2f', '17636.57', '-0.83')
# expect: ('+.3f', '+17636.571', '-0.833')
# expect: ('08.2f', '17636.57', '-0000.83')
# expect: (',.1f', '17,636.6', '-0.8')
# expect: ('.3e', '1.764e+04', '-8.333e-01')
# expect: ('g', '17636.6', '-0.833333')
# expect: ('.2%', '1763657.14%', '-83.33%')
# expect: ('_', '123_456/7', '-5/6')
# expect: ('#', '123456/7', '-5/6')
# expect: ('^12', '  123456/7  ', '    -5/6    ')
# expect: ('=+10', '+ 123456/7', '-      5/6')
# expect: ('>+12.2f', '   +17636.57', '       -0.83')
# expect: ('e', '1.763657e+04', '-8.333333e-01')
# expect: ('G', '17636.6', '-0.833333')
# expect: ('#.3g', '1.76e+04', '-0.833')
# expect: ('*^20.4f', '*****17636.5714*****', '******-0.8333*******')
# expect: ValueError Invalid format specifier 'x' for object of type 'Fraction'
# expect: ValueError Invalid format specifier '<010' for object of type 'Fraction'
# expect: ['Number', 'Complex', 'Real', 'Rational', 'Integral']
# expect: ['Number', 'Complex', 'Real']
# expect: ['Number', 'Complex']
# expect: ['Number', 'Complex', 'Real', 'Rational', 'Integral']
# expect: ['Number', 'Complex', 'Real', 'Rational']
# expect: ['Number']
# expect: []
# expect: <numbers.Number object at 0x...>
# expect: TypeError Can't instantiate abstract class Integral without an implementation for abstract methods '__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'
# expect: 1 3/4 1/2 4/9 2 5/2
