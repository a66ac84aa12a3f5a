from decimal import *
import decimal
from fractions import Fraction
import statistics, math
print(Decimal('0.1') + Decimal('0.2'), Decimal(0.1), Decimal('1.10').quantize(Decimal('0.1')), Decimal('2.675').quantize(Decimal('.01'), ROUND_HALF_UP), Decimal('2.675').quantize(Decimal('.01')), round(Decimal('2.5')), round(Decimal('1.255'), 2), Decimal(1)/3, Decimal(10)**-3, Decimal(2).sqrt(), Decimal('1e3'), Decimal('1E+3').normalize(), Decimal('100').normalize(), Decimal('-0'), Decimal('NaN'), Decimal('Infinity'), repr(Decimal('1.0')), Decimal((1,(1,2,3),-2)), Decimal('1_000.5'))
price = Decimal('19.99'); qty = 3; tax = Decimal('0.0825'); sub = price*qty; t = (sub*tax).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP); print(f'{sub} {t} {sub+t:,.2f} {sub+t:>12} {Decimal("1234567.891"):,.1f} {Decimal("0.00001234"):.2e} {Decimal("12.5"):%} {Decimal("5"):08.2f} {Decimal("1e10"):g} {Decimal("3"):n}')
for f in (lambda: Decimal('abc'), lambda: Decimal(1)/0, lambda: Decimal(0)/0, lambda: Decimal('1')+1.5, lambda: Decimal('NaN') < 1, lambda: int(Decimal('Infinity')), lambda: Decimal('1').quantize(Decimal('1e-40')), lambda: Decimal(-1).sqrt(), lambda: Decimal('sNaN')+1, lambda: Decimal(-1).ln(), lambda: Decimal([1]), lambda: Decimal((2,(1,),1)), lambda: Decimal('1') < 'a', lambda: hash(Decimal('sNaN')), lambda: Decimal('1')//0, lambda: Decimal(1)%0, lambda: Decimal('9e999999')*10, lambda: getcontext().divide(1,0), lambda: round(Decimal('inf')), lambda: Decimal('Infinity')-Decimal('Infinity'), lambda: setattr(getcontext(),'prec',0), lambda: getcontext().foo):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, type(e).__mro__[1].__name__)
with localcontext() as c:
    c.prec = 6; c.rounding = ROUND_DOWN; print(Decimal(2)/3, c)
    c.traps[DivisionByZero] = False; print(Decimal(1)/0, c.flags[DivisionByZero])
with localcontext(prec=50): print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(7).log10())
print(getcontext(), Decimal('3.14').as_tuple(), Decimal('3.14').as_integer_ratio(), Decimal('123.456').to_integral_value(), Decimal('7').compare(Decimal('8')), Decimal('-3.7')//1, Decimal('-7')%3, divmod(Decimal('7.5'), 2), Decimal('5').is_nan(), Decimal('1.5').is_signed(), Decimal('12.30').adjusted(), Decimal('1.23').copy_sign(Decimal('-1')), max(Decimal(1), Decimal(2)), sum([Decimal('0.1')]*3), Decimal('1.0') == 1.0, Decimal('0.1') == 0.1, hash(Decimal(1)) == hash(1), Decimal('1.1').shift(1) if False else '', Decimal('0E-5'), Decimal('1234.5').to_eng_string(), Decimal('1E5').to_eng_string(), Decimal(5).fma(2, 3), Decimal('2')**Decimal('0.5'), Decimal(3)**3, pow(Decimal(3), 4, 5), Decimal.from_float(0.5), Decimal('1').next_plus(), -Decimal('0'), abs(Decimal('-1.50')), +Decimal('1.23456789012345678901234567890123'), math.floor(Decimal('-1.5')), math.ceil(Decimal('1.2')), float(Decimal('1.1')), complex(Decimal(1)), bool(Decimal('0.0')), Decimal('1.20') == Decimal('1.2'), str(Decimal('1.20')), Decimal('1e-7'), Decimal('0.0000001'), Decimal('123456789012345678901234567890') + 1)
print(Fraction(1,3) + Fraction(1,6), Fraction('0.125'), Fraction(0.5), Fraction('3/9'), Fraction(1.1).limit_denominator(100), Fraction(7,2)//1, round(Fraction(7,2)), Fraction(1,3)**2, Fraction(4)**Fraction(1,2), float(Fraction(1,3)), f'{Fraction(1,3):.3f}', repr(Fraction(-3,6)), Fraction(3,2) > 1, Fraction(5).is_integer(), math.floor(Fraction(-1,2)), Fraction(1,2) == 0.5, Fraction(1,2)+0.5, Fraction(1,2)+1, divmod(Fraction(7,2), Fraction(2,3)))
for f in (lambda: Fraction(1,0), lambda: Fraction('a'), lambda: Fraction(1.5, 2), lambda: Fraction(float('nan')), lambda: Fraction(1,2)/0, lambda: Fraction(1)+'a', lambda: f'{Fraction(1,2):z}'):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = [1, 2, 2, 3, 4, 7, 9]
print(statistics.mean(d), statistics.median(d), statistics.mode(d), statistics.stdev(d), statistics.variance(d), statistics.pstdev(d), statistics.quantiles(d, n=4), statistics.fmean(d), statistics.harmonic_mean([1,2,4]), statistics.geometric_mean([1,2,4]), statistics.multimode('aabb'), statistics.median_low([1,2,3,4]), statistics.median_high([1,2,3,4]), statistics.median_grouped([1,2,3,4]), statistics.mean([Decimal('1.5'), Decimal('2')]), statistics.mean([Fraction(1,2), 1]), statistics.linear_regression([1,2,3],[2,4,6.5]), statistics.correlation([1,2,3],[3,2,1]), statistics.covariance([1,2,3],[1,2,3]), statistics.NormalDist(0,1).cdf(1), statistics.NormalDist.from_samples(d), statistics.fmean([1,2],[3,1]))
for f in (lambda: statistics.mean([]), lambda: statistics.stdev([1]), lambda: statistics.mode([]), lambda: statistics.mean('ab'), lambda: statistics.quantiles([1]), lambda: statistics.harmonic_mean([-1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: 0.3 0.1000000000000000055511151231257827021181583404541015625 1.1 2.68 2.68 2 1.26 0.3333333333333333333333333333 0.001 1.414213562373095048801688724 1E+3 1E+3 1E+2 -0 NaN Infinity Decimal('1.0') -1.23 1000.5
# expect: 59.97 4.95 64.92        64.92 1,234,567.9 1.23e-5 1250% 00005.00 1e+10 3
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>] DecimalException
# expect: DivisionByZero [<class 'decimal.DivisionByZero'>] DecimalException
# expect: InvalidOperation [<class 'decimal.DivisionUndefined'>] DecimalException
# expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float' Exception
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: OverflowError cannot convert Infinity to integer ArithmeticError
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: ValueError argument must be a sequence of length 3 Exception
# expect: ValueError sign must be an integer with the value 0 or 1 Exception
# expect: TypeError '<' not supported between instances of 'decimal.Decimal' and 'str' Exception
# expect: TypeError Cannot hash a signaling NaN value Exception
# expect: DivisionByZero [<class 'decimal.DivisionByZero'>] DecimalException
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: Overflow [<class 'decimal.Overflow'>] Inexact
# expect: DivisionByZero [<class 'decimal.DivisionByZero'>] DecimalException
# expect: OverflowError cannot convert Infinity to integer ArithmeticError
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>] DecimalException
# expect: ValueError valid range for prec is [1, MAX_PREC] Exception
# expect: AttributeError 'decimal.Context' object has no attribute 'foo' Exception
# expect: 0.666666 Context(prec=6, rounding=ROUND_DOWN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Infinity True
# expect: 1.4142135623730950488016887242096980785696718753769 2.7182818284590452353602874713526624977572470937000 2.3025850929940456840179914546843642076011014886288 0.84509804001425683071221625859263619348357239632397
# expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow]) DecimalTuple(sign=0, digits=(3, 1, 4), exponent=-2) (157, 50) 123 -1 -3 -1 (Decimal('3'), Decimal('1.5')) False False 1 -1.23 2 0.3 True False True  0.00000 1234.5 100E+3 13 1.414213562373095048801688724 27 1 0.5 1.000000000000000000000000001 0 1.50 1.234567890123456789012345679 -2 2 1.1 (1+0j) False True 1.20 1E-7 1E-7 1.234567890123456789012345679E+29
# expect: 1/2 1/8 1/2 1/3 11/10 3 4 1/9 2.0 0.3333333333333333 0.333 Fraction(-1, 2) True True -1 True 1.0 3/2 (5, Fraction(1, 6))
# expect: ZeroDivisionError Fraction(1, 0)
# expect: ValueError Invalid literal for Fraction: 'a'
# expect: TypeError both arguments should be Rational instances
# expect: ValueError cannot convert NaN to integer ratio
# expect: ZeroDivisionError Fraction(1, 0)
# expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
# expect: ValueError Invalid format specifier 'z' for object of type 'Fraction'
# expect: 4 3 2 2.943920288775949 8.666666666666666 2.7255405754769875 [2.0, 3.0, 7.0] 4.0 1.7142857142857142 2.0 ['a', 'b'] 2 3 2.5 1.75 3/4 LinearRegression(slope=2.25, intercept=-0.33333333333333304) -1.0 1.0 0.8413447460685429 NormalDist(mu=4.0, sigma=2.943920288775949) 1.25
# expect: StatisticsError mean requires at least one data point
# expect: StatisticsError stdev requires at least two data points
# expect: StatisticsError no mode for empty data
# expect: TypeError can't convert type 'str' to numerator/denominator
# expect: [1, 1, 1]
# expect: StatisticsError harmonic mean does not support negative values
