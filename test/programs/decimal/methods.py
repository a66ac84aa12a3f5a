# decimal: conversions, operations, methods, formats, contexts, signals.
import decimal
from decimal import *
D=Decimal
def t(s):
    try: print(s, '=>', repr(eval(s)))
    except BaseException as e: print(s, '=>', type(e).__module__, type(e).__name__+':', e, e.args)
for s in ['getcontext()','DefaultContext','BasicContext','ExtendedContext','Context()','Context(prec=5)','Context(prec=0)','Context(prec="a")','Context(Emin=1)','Context(Emax=-1)','Context(capitals=2)','Context(clamp=2)','Context(traps=[Inexact])','Context(traps={})','Context(flags=[Rounded])','Context(traps=5)','Context(5)','Context(5,ROUND_UP,-10,10,0,1,[],[])','HAVE_THREADS','HAVE_CONTEXTVAR','getcontext().flags','getcontext().traps','Context().copy()','getcontext().traps[Inexact]','list(getcontext().traps)','len(getcontext().traps)','dict(getcontext().traps)','getcontext().traps == getcontext().flags','type(getcontext().traps)','SignalDict',
 'D()','D("1.5")','D(" 1.5 ")','D("1_000.5")','D("abc")','D("")','D(5)','D(-0)','D("-0")','D(1.1)','D(0.5)','D(float("nan"))','D(float("-inf"))','D(True)','D([1])','D((0,(1,2,3),-2))','D([0,[1,2],1])','D((0,(1,2)))','D((2,(1,2),0))','D((0,(11,),0))','D((0,(1,),"x"))','D((0,(),"F"))','D((1,(1,2),"n"))','D((0,(5,),"N"))','D((0,(1,),1.5))','D(("a",(1,),0))','D((0,1,0))','D(None)','D("a",5)','D("1",None)','D(value="5")','D(D("3"))','D("1e5")','D("1E-10")','D("Infinity")','D("-inf")','D("nan123")','D("sNaN")','D("-nan")','D("1e9999999999999999999")','D(10**50)','D("٣")','D("1__0")','D("_1")','D("1.")','D(".5")','D(".")','D("+5")','D("1e")','D("\\n1")','D("1 2")','D(1j)','D("0x10")','D(b"1")','D("१.५")',
 'str(D("1E+5"))','str(D("0E-10"))','str(D("123456789.123"))','D("1E+5").to_eng_string()','D("12E+5").to_eng_string()','D("0.00000012").to_eng_string()','D("0E+5").to_eng_string()','str(D("-0"))','repr(D("NaN"))',
 'D(1)/0','D(0)/0','D(-1)/0','D(1)//0','D(1)%0','divmod(D(1),0)','divmod(D(7),3)','divmod(D(-7),3)','D(-7)%3','D(-7)//3','D(1)/3','D(2).sqrt()','D(-1).sqrt()','D(4).sqrt()','D("1e400").sqrt()','D(2)**D("0.5")','D(4)**D("0.5")','D(2)**10','D(2)**-1','D(3)**-1','D(0)**0','D(0)**-1','D(-2)**D("0.5")','D(10)**400','D(10)**10000000','pow(D(3),4,5)','pow(D(3),4,0)','pow(D("1.5"),4,5)','D(1)**D("0.5")','D("1.0")**3','D("1.00")**2','D("Infinity")**0','2**D(3)','1.5**D(2)','D(2)**1.5','D(1).exp()','D(0).exp()','D(-1).exp()','D(1000000).exp()','D(100000000).exp()','D(-100000000).exp()','D(2).ln()','D(1).ln()','D(0).ln()','D(-1).ln()','D(10).ln()','D(2).log10()','D(1000).log10()','D("0.001").log10()','D(0).log10()',
 'D(1)+1.5','D(1)+"a"','1+D(2)','D(1)==1.0','D("0.1")==0.1','D(1)<1.5','D(1)<"a"','D(1)=="a"','D("nan")==D("nan")','D("nan")<1','D("snan")==1','D(1)>D("nan")','hash(D(1))==hash(1)','hash(D("0.5"))==hash(0.5)','hash(D("nan"))!=0','hash(D("snan"))','hash(D("inf"))','bool(D(0))','bool(D("0.0"))','bool(D("nan"))','int(D("1.9"))','int(D("-1.9"))','int(D("nan"))','int(D("inf"))','float(D("1.5"))','float(D("nan"))','float(D("snan"))','float(D("1e400"))','complex(D(2))','round(D("2.5"))','round(D("3.5"))','round(D("2.675"),2)','round(D("2.5"),-1)','round(D("nan"))','round(D("inf"))','round(D("1"),"a")','round(D("1"),1.5)','import_math.floor(D("-1.5"))','import_math.ceil(D("1.2"))','import_math.trunc(D("-1.7"))','-D("1.5")','+D("1.50")','abs(D("-3"))','-D(0)','+D("-0")',
 'D("1.23456789").quantize(D("0.01"))','D("1.235").quantize(D("0.01"),ROUND_HALF_UP)','D("1.235").quantize(D("0.01"),rounding=ROUND_DOWN)','D("1e10").quantize(D("1e-30"))','D(1).quantize("0.1")','D(1).quantize(1)','D("nan").quantize(D(1))','D("inf").quantize(D(1))','D("inf").quantize(D("inf"))','D(1).quantize(D("1e1000000"))','D("1.5").to_integral_value()','D("2.5").to_integral()','D("2.5").to_integral_exact()','D("2.5").to_integral_value(ROUND_UP)','D("1.200").normalize()','D("100").normalize()','D("0.000").normalize()','D("123").as_tuple()','D("-1.5").as_tuple()','D("nan12").as_tuple()','D("-inf").as_tuple()','D("1.5").as_integer_ratio()','D("nan").as_integer_ratio()','D("inf").as_integer_ratio()','D("1E+3").as_integer_ratio()','D("1.5").adjusted()','D("0").adjusted()','D("inf").adjusted()','D(1).compare(D(2))','D(1).compare(D("nan"))','D(1).compare_signal(D("nan"))','D("1.0").compare_total(D(1))','D(-1).compare_total_mag(D(1))','D(1).copy_sign(D(-2))','D(-1).copy_abs()','D(1).copy_negate()','D(3).fma(2,4)','D(3).fma("a",1)','Decimal.from_float(0.1)','Decimal.from_float(1)','Decimal.from_float("a")','D("1.5").is_finite()','D("nan").is_nan()','D("inf").is_infinite()','D("-1").is_signed()','D("snan").is_snan()','D("snan").is_qnan()','D(0).is_zero()','D(1).is_normal()','D("1e-1000000").is_subnormal()','D(1).is_canonical()','D(1).canonical()','D(1).conjugate()','D(1).radix()','D(1).real','D(1).imag','D(150).logb()','D(0).logb()','D(101).logical_and(D(110))','D(101).logical_or(D(110))','D(101).logical_xor(D(110))','D(101).logical_invert()','D(2).logical_and(D(1))','D(1).max(D(2))','D(1).min(D("nan"))','D(-3).max_mag(D(2))','D(-3).min_mag(D(2))','D(1).next_plus()','D(1).next_minus()','D(1).next_toward(D(2))','D("nan").number_class()','D("-1").number_class()','D("0").number_class()','D(10).remainder_near(3)','D(123).rotate(1)','D(123).rotate(-1)','D(123).rotate(100)','D(123).shift(2)','D(123).shift(-1)','D(1).scaleb(3)','D(1).same_quantum(D(2))','D("1.0").same_quantum(D(2))',
 'format(D("1234.5678"),".2f")','format(D("1234.5678"),",.2f")','format(D("1234.5678"),"e")','format(D("1234.5678"),".3e")','format(D("1234.5678"),"g")','format(D("1234.5678"),".3g")','format(D("0.5"),"%")','format(D("0.5"),".1%")','format(D("1.5"),"10")','format(D("1.5"),"<10")','format(D("1.5"),"^10")','format(D("1.5"),"*>10")','format(D("-1.5"),"=10")','format(D("-1.5"),"010")','format(D("1.5"),"+")','format(D("1.5")," ")','format(D("1.5"),"n")','format(D("1e10"),"f")','format(D("1E+5"),"")','format(D("1E+5"),"E")','format(D("NaN"),"10")','format(D("inf"),"010")','format(D("-0.00001"),".2f")','format(D("12345678"),",")','format(D("1234567.891"),"020,.2f")','format(D("0"),"e")','format(D("0.00"),"g")','format(D("0E+5"),"f")','f"{D(3):.0f}"','f"{D(\'2.5\'):.0f}"','format(D("1.5"),"é>6")','format(D("1.5"),5)','format(D("123"),".0e")','format(D("1234"),".2")','format(D("0.00012345"),"")','format(D("1.23E-10"),"f")','format(D("1.23E-10"),"g")','"%s" % D("1.5")','"%.3f" % D("1.5")','"%d" % D("1.5")',  'format(D("sNaN"),"f")','format(D("-inf"),".2f")','format(D("nan123"),"e")',
 'Context(prec=3).create_decimal("1.23456")','Context(prec=3).create_decimal(1.23456)','Context(prec=3).create_decimal_from_float(1.23456)','Context(prec=3).divide(1,3)','Context(prec=3).divide(D(1),"a")','Context(prec=3).add(1,2)','Context(prec=3).power(2,100)','Context(prec=3).power(2,3,5)','Context(prec=3).sqrt(2)','Context(prec=3).plus(D("1.23456"))','Context(prec=3).abs(-5)','Context().Etiny()','Context().Etop()','Context().radix()','Context(prec=3).quantize(D("1.23456"),D("0.1"))','Context(prec=3).to_sci_string(D("1E+10"))','Context(prec=3,capitals=0).to_sci_string(D("1E+10"))','Context().is_normal(1)','Context().number_class("1")','Context().compare(1,2)','Context().ln(2)','Context().divmod(7,2)','Context().fma(1,2,3)','Context().canonical(1)','Context().canonical(D(1))','Context().copy_decimal(5)','Context().clear_flags()','Context().clear_traps()','Context() == Context()','Context().foo','Context().prec','Context().to_integral_value("2.5")','Context().remainder(7,3)','Context().max(1,2)','Context().next_minus(1)','Context().scaleb(1,2)','Context().minus(1)','Context().multiply(2,"x")','Context().same_quantum(1,2)','Context().exp(1)','Context().logical_and(1,1)',
 'localcontext(5)','setcontext(5)','DecimalTuple(0,(1,),2)','DecimalTuple._fields','DecimalException.__mro__','DivisionByZero.__mro__','DivisionImpossible.__mro__','Underflow.__mro__','FloatOperation.__mro__','InvalidOperation.__mro__','Clamped','ROUND_HALF_EVEN','decimal.__version__','D(1).__reduce__()','D(5).__class__','D("1.5").__sizeof__()>0','D(1).foo','D.foo','D(1).__floordiv__("a")','sum([D("0.1")]*3)','max(D(1),D(2))','sorted([D(3),D(1),D(2)])','D("3.14").__trunc__()', 'D(1) is D(1)','D.from_number(5)','D.from_number(1.5)','D.from_number("5")','D("0.1")+D("0.2")','D(1)/D(7)','D("1.10")*D("2.20")','D(10)-D("0.01")','D(1).__round__(None)','IEEEContext(64)','Context(prec=5).__repr__()','D("1")==True','D(2)>True','D(1)+True']:
    if 'import_math' in s:
        import math as import_math
    t(s)
# expect: getcontext() => Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: DefaultContext => Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: BasicContext => Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow])
# expect: ExtendedContext => Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
# expect: Context() => Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(prec=5) => Context(prec=5, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(prec=0) => builtins ValueError: valid range for prec is [1, MAX_PREC] ('valid range for prec is [1, MAX_PREC]',)
# expect: Context(prec="a") => builtins TypeError: an integer is required ('an integer is required',)
# expect: Context(Emin=1) => builtins ValueError: valid range for Emin is [MIN_EMIN, 0] ('valid range for Emin is [MIN_EMIN, 0]',)
# expect: Context(Emax=-1) => builtins ValueError: valid range for Emax is [0, MAX_EMAX] ('valid range for Emax is [0, MAX_EMAX]',)
# expect: Context(capitals=2) => builtins ValueError: valid values for capitals are 0 or 1 ('valid values for capitals are 0 or 1',)
# expect: Context(clamp=2) => builtins ValueError: valid values for clamp are 0 or 1 ('valid values for clamp are 0 or 1',)
# expect: Context(traps=[Inexact]) => Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Inexact])
# expect: Context(traps={}) => builtins KeyError: 'invalid signal dict' ('invalid signal dict',)
# expect: Context(flags=[Rounded]) => Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(traps=5) => builtins TypeError: argument must be a signal dict ('argument must be a signal dict',)
# expect: Context(5) => Context(prec=5, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: Context(5,ROUND_UP,-10,10,0,1,[],[]) => Context(prec=5, rounding=ROUND_UP, Emin=-10, Emax=10, capitals=0, clamp=1, flags=[], traps=[])
# expect: HAVE_THREADS => True
# expect: HAVE_CONTEXTVAR => True
# expect: getcontext().flags => {<class 'decimal.InvalidOperation'>:False, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:False, <class 'decimal.Overflow'>:False, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:False, <class 'decimal.Rounded'>:False, <class 'decimal.Clamped'>:False}
# expect: getcontext().traps => {<class 'decimal.InvalidOperation'>:True, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:True, <class 'decimal.Overflow'>:True, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:False, <class 'decimal.Rounded'>:False, <class 'decimal.Clamped'>:False}
# expect: Context().copy() => Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect: getcontext().traps[Inexact] => False
# expect: list(getcontext().traps) => [<class 'decimal.InvalidOperation'>, <class 'decimal.FloatOperation'>, <class 'decimal.DivisionByZero'>, <class 'decimal.Overflow'>, <class 'decimal.Underflow'>, <class 'decimal.Subnormal'>, <class 'decimal.Inexact'>, <class 'decimal.Rounded'>, <class 'decimal.Clamped'>]
# expect: len(getcontext().traps) => 9
# expect: dict(getcontext().traps) => {<class 'decimal.InvalidOperation'>: True, <class 'decimal.FloatOperation'>: False, <class 'decimal.DivisionByZero'>: True, <class 'decimal.Overflow'>: True, <class 'decimal.Underflow'>: False, <class 'decimal.Subnormal'>: False, <class 'decimal.Inexact'>: False, <class 'decimal.Rounded'>: False, <class 'decimal.Clamped'>: False}
# expect: getcontext().traps == getcontext().flags => False
# expect: type(getcontext().traps) => <class 'abc.SignalDict'>
# expect: SignalDict => builtins NameError: name 'SignalDict' is not defined ("name 'SignalDict' is not defined",)
# expect: D() => Decimal('0')
# expect: D("1.5") => Decimal('1.5')
# expect: D(" 1.5 ") => Decimal('1.5')
# expect: D("1_000.5") => Decimal('1000.5')
# expect: D("abc") => decimal InvalidOperation: [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
# expect: D("") => decimal InvalidOperation: [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
# expect: D(5) => Decimal('5')
# expect: D(-0) => Decimal('0')
# expect: D("-0") => Decimal('-0')
# expect: D(1.1) => Decimal('1.100000000000000088817841970012523233890533447265625')
# expect: D(0.5) => Decimal('0.5')
# expect: D(float("nan")) => Decimal('NaN')
# expect: D(float("-inf")) => Decimal('-Infinity')
# expect: D(True) => Decimal('1')
# expect: D([1]) => builtins ValueError: argument must be a sequence of length 3 ('argument must be a sequence of length 3',)
# expect: D((0,(1,2,3),-2)) => Decimal('1.23')
# expect: D([0,[1,2],1]) => Decimal('1.2E+2')
# expect: D((0,(1,2))) => builtins ValueError: argument must be a sequence of length 3 ('argument must be a sequence of length 3',)
# expect: D((2,(1,2),0)) => builtins ValueError: sign must be an integer with the value 0 or 1 ('sign must be an integer with the value 0 or 1',)
# expect: D((0,(11,),0)) => builtins ValueError: coefficient must be a tuple of digits ('coefficient must be a tuple of digits',)
# expect: D((0,(1,),"x")) => builtins ValueError: string argument in the third position must be 'F', 'n' or 'N' ("string argument in the third position must be 'F', 'n' or 'N'",)
# expect: D((0,(),"F")) => Decimal('Infinity')
# expect: D((1,(1,2),"n")) => Decimal('-NaN12')
# expect: D((0,(5,),"N")) => Decimal('sNaN5')
# expect: D((0,(1,),1.5)) => builtins ValueError: exponent must be an integer ('exponent must be an integer',)
# expect: D(("a",(1,),0)) => builtins ValueError: sign must be an integer with the value 0 or 1 ('sign must be an integer with the value 0 or 1',)
# expect: D((0,1,0)) => builtins ValueError: coefficient must be a tuple of digits ('coefficient must be a tuple of digits',)
# expect: D(None) => builtins TypeError: conversion from NoneType to Decimal is not supported ('conversion from NoneType to Decimal is not supported',)
# expect: D("a",5) => builtins TypeError: optional argument must be a context ('optional argument must be a context',)
# expect: D("1",None) => Decimal('1')
# expect: D(value="5") => Decimal('5')
# expect: D(D("3")) => Decimal('3')
# expect: D("1e5") => Decimal('1E+5')
# expect: D("1E-10") => Decimal('1E-10')
# expect: D("Infinity") => Decimal('Infinity')
# expect: D("-inf") => Decimal('-Infinity')
# expect: D("nan123") => Decimal('NaN123')
# expect: D("sNaN") => Decimal('sNaN')
# expect: D("-nan") => Decimal('-NaN')
# expect: D("1e9999999999999999999") => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(10**50) => Decimal('100000000000000000000000000000000000000000000000000')
# expect: D("٣") => Decimal('3')
# expect: D("1__0") => Decimal('10')
# expect: D("_1") => Decimal('1')
# expect: D("1.") => Decimal('1')
# expect: D(".5") => Decimal('0.5')
# expect: D(".") => decimal InvalidOperation: [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
# expect: D("+5") => Decimal('5')
# expect: D("1e") => decimal InvalidOperation: [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
# expect: D("\n1") => Decimal('1')
# expect: D("1 2") => decimal InvalidOperation: [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
# expect: D(1j) => builtins TypeError: conversion from complex to Decimal is not supported ('conversion from complex to Decimal is not supported',)
# expect: D("0x10") => decimal InvalidOperation: [<class 'decimal.ConversionSyntax'>] ([<class 'decimal.ConversionSyntax'>],)
# expect: D(b"1") => builtins TypeError: conversion from bytes to Decimal is not supported ('conversion from bytes to Decimal is not supported',)
# expect: D("१.५") => Decimal('1.5')
# expect: str(D("1E+5")) => '1E+5'
# expect: str(D("0E-10")) => '0E-10'
# expect: str(D("123456789.123")) => '123456789.123'
# expect: D("1E+5").to_eng_string() => '100E+3'
# expect: D("12E+5").to_eng_string() => '1.2E+6'
# expect: D("0.00000012").to_eng_string() => '120E-9'
# expect: D("0E+5").to_eng_string() => '0.0E+6'
# expect: str(D("-0")) => '-0'
# expect: repr(D("NaN")) => "Decimal('NaN')"
# expect: D(1)/0 => decimal DivisionByZero: [<class 'decimal.DivisionByZero'>] ([<class 'decimal.DivisionByZero'>],)
# expect: D(0)/0 => decimal InvalidOperation: [<class 'decimal.DivisionUndefined'>] ([<class 'decimal.DivisionUndefined'>],)
# expect: D(-1)/0 => decimal DivisionByZero: [<class 'decimal.DivisionByZero'>] ([<class 'decimal.DivisionByZero'>],)
# expect: D(1)//0 => decimal DivisionByZero: [<class 'decimal.DivisionByZero'>] ([<class 'decimal.DivisionByZero'>],)
# expect: D(1)%0 => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: divmod(D(1),0) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>] ([<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>],)
# expect: divmod(D(7),3) => (Decimal('2'), Decimal('1'))
# expect: divmod(D(-7),3) => (Decimal('-2'), Decimal('-1'))
# expect: D(-7)%3 => Decimal('-1')
# expect: D(-7)//3 => Decimal('-2')
# expect: D(1)/3 => Decimal('0.3333333333333333333333333333')
# expect: D(2).sqrt() => Decimal('1.414213562373095048801688724')
# expect: D(-1).sqrt() => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(4).sqrt() => Decimal('2')
# expect: D("1e400").sqrt() => Decimal('1E+200')
# expect: D(2)**D("0.5") => Decimal('1.414213562373095048801688724')
# expect: D(4)**D("0.5") => Decimal('2.000000000000000000000000000')
# expect: D(2)**10 => Decimal('1024')
# expect: D(2)**-1 => Decimal('0.5')
# expect: D(3)**-1 => Decimal('0.3333333333333333333333333333')
# expect: D(0)**0 => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(0)**-1 => Decimal('Infinity')
# expect: D(-2)**D("0.5") => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(10)**400 => Decimal('1.000000000000000000000000000E+400')
# expect: D(10)**10000000 => decimal Overflow: [<class 'decimal.Overflow'>] ([<class 'decimal.Overflow'>],)
# expect: pow(D(3),4,5) => Decimal('1')
# expect: pow(D(3),4,0) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: pow(D("1.5"),4,5) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(1)**D("0.5") => Decimal('1.000000000000000000000000000')
# expect: D("1.0")**3 => Decimal('1.000')
# expect: D("1.00")**2 => Decimal('1.0000')
# expect: D("Infinity")**0 => Decimal('1')
# expect: 2**D(3) => Decimal('8')
# expect: 1.5**D(2) => builtins TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'decimal.Decimal' ("unsupported operand type(s) for ** or pow(): 'float' and 'decimal.Decimal'",)
# expect: D(2)**1.5 => builtins TypeError: unsupported operand type(s) for ** or pow(): 'decimal.Decimal' and 'float' ("unsupported operand type(s) for ** or pow(): 'decimal.Decimal' and 'float'",)
# expect: D(1).exp() => Decimal('2.718281828459045235360287471')
# expect: D(0).exp() => Decimal('1')
# expect: D(-1).exp() => Decimal('0.3678794411714423215955237702')
# expect: D(1000000).exp() => Decimal('3.033215396802087545086402141E+434294')
# expect: D(100000000).exp() => decimal Overflow: [<class 'decimal.Overflow'>] ([<class 'decimal.Overflow'>],)
# expect: D(-100000000).exp() => Decimal('0E-1000026')
# expect: D(2).ln() => Decimal('0.6931471805599453094172321215')
# expect: D(1).ln() => Decimal('0')
# expect: D(0).ln() => Decimal('-Infinity')
# expect: D(-1).ln() => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(10).ln() => Decimal('2.302585092994045684017991455')
# expect: D(2).log10() => Decimal('0.3010299956639811952137388947')
# expect: D(1000).log10() => Decimal('3')
# expect: D("0.001").log10() => Decimal('-3')
# expect: D(0).log10() => Decimal('-Infinity')
# expect: D(1)+1.5 => builtins TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float' ("unsupported operand type(s) for +: 'decimal.Decimal' and 'float'",)
# expect: D(1)+"a" => builtins TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'str' ("unsupported operand type(s) for +: 'decimal.Decimal' and 'str'",)
# expect: 1+D(2) => Decimal('3')
# expect: D(1)==1.0 => True
# expect: D("0.1")==0.1 => False
# expect: D(1)<1.5 => True
# expect: D(1)<"a" => builtins TypeError: '<' not supported between instances of 'decimal.Decimal' and 'str' ("'<' not supported between instances of 'decimal.Decimal' and 'str'",)
# expect: D(1)=="a" => False
# expect: D("nan")==D("nan") => False
# expect: D("nan")<1 => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D("snan")==1 => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(1)>D("nan") => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: hash(D(1))==hash(1) => True
# expect: hash(D("0.5"))==hash(0.5) => True
# expect: hash(D("nan"))!=0 => True
# expect: hash(D("snan")) => builtins TypeError: Cannot hash a signaling NaN value ('Cannot hash a signaling NaN value',)
# expect: hash(D("inf")) => 314159
# expect: bool(D(0)) => False
# expect: bool(D("0.0")) => False
# expect: bool(D("nan")) => True
# expect: int(D("1.9")) => 1
# expect: int(D("-1.9")) => -1
# expect: int(D("nan")) => builtins ValueError: cannot convert NaN to integer ('cannot convert NaN to integer',)
# expect: int(D("inf")) => builtins OverflowError: cannot convert Infinity to integer ('cannot convert Infinity to integer',)
# expect: float(D("1.5")) => 1.5
# expect: float(D("nan")) => nan
# expect: float(D("snan")) => builtins ValueError: cannot convert signaling NaN to float ('cannot convert signaling NaN to float',)
# expect: float(D("1e400")) => inf
# expect: complex(D(2)) => (2+0j)
# expect: round(D("2.5")) => 2
# expect: round(D("3.5")) => 4
# expect: round(D("2.675"),2) => Decimal('2.68')
# expect: round(D("2.5"),-1) => Decimal('0E+1')
# expect: round(D("nan")) => builtins ValueError: cannot convert NaN to integer ('cannot convert NaN to integer',)
# expect: round(D("inf")) => builtins OverflowError: cannot convert Infinity to integer ('cannot convert Infinity to integer',)
# expect: round(D("1"),"a") => builtins TypeError: optional arg must be an integer ('optional arg must be an integer',)
# expect: round(D("1"),1.5) => builtins TypeError: optional arg must be an integer ('optional arg must be an integer',)
# expect: import_math.floor(D("-1.5")) => -2
# expect: import_math.ceil(D("1.2")) => 2
# expect: import_math.trunc(D("-1.7")) => -1
# expect: -D("1.5") => Decimal('-1.5')
# expect: +D("1.50") => Decimal('1.50')
# expect: abs(D("-3")) => Decimal('3')
# expect: -D(0) => Decimal('0')
# expect: +D("-0") => Decimal('0')
# expect: D("1.23456789").quantize(D("0.01")) => Decimal('1.23')
# expect: D("1.235").quantize(D("0.01"),ROUND_HALF_UP) => Decimal('1.24')
# expect: D("1.235").quantize(D("0.01"),rounding=ROUND_DOWN) => Decimal('1.23')
# expect: D("1e10").quantize(D("1e-30")) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(1).quantize("0.1") => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: D(1).quantize(1) => Decimal('1')
# expect: D("nan").quantize(D(1)) => Decimal('NaN')
# expect: D("inf").quantize(D(1)) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D("inf").quantize(D("inf")) => Decimal('Infinity')
# expect: D(1).quantize(D("1e1000000")) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D("1.5").to_integral_value() => Decimal('2')
# expect: D("2.5").to_integral() => Decimal('2')
# expect: D("2.5").to_integral_exact() => Decimal('2')
# expect: D("2.5").to_integral_value(ROUND_UP) => Decimal('3')
# expect: D("1.200").normalize() => Decimal('1.2')
# expect: D("100").normalize() => Decimal('1E+2')
# expect: D("0.000").normalize() => Decimal('0')
# expect: D("123").as_tuple() => DecimalTuple(sign=0, digits=(1, 2, 3), exponent=0)
# expect: D("-1.5").as_tuple() => DecimalTuple(sign=1, digits=(1, 5), exponent=-1)
# expect: D("nan12").as_tuple() => DecimalTuple(sign=0, digits=(1, 2), exponent='n')
# expect: D("-inf").as_tuple() => DecimalTuple(sign=1, digits=(0,), exponent='F')
# expect: D("1.5").as_integer_ratio() => (3, 2)
# expect: D("nan").as_integer_ratio() => builtins ValueError: cannot convert NaN to integer ratio ('cannot convert NaN to integer ratio',)
# expect: D("inf").as_integer_ratio() => builtins OverflowError: cannot convert Infinity to integer ratio ('cannot convert Infinity to integer ratio',)
# expect: D("1E+3").as_integer_ratio() => (1000, 1)
# expect: D("1.5").adjusted() => 0
# expect: D("0").adjusted() => 0
# expect: D("inf").adjusted() => 0
# expect: D(1).compare(D(2)) => Decimal('-1')
# expect: D(1).compare(D("nan")) => Decimal('NaN')
# expect: D(1).compare_signal(D("nan")) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D("1.0").compare_total(D(1)) => Decimal('-1')
# expect: D(-1).compare_total_mag(D(1)) => Decimal('0')
# expect: D(1).copy_sign(D(-2)) => Decimal('-1')
# expect: D(-1).copy_abs() => Decimal('1')
# expect: D(1).copy_negate() => Decimal('-1')
# expect: D(3).fma(2,4) => Decimal('10')
# expect: D(3).fma("a",1) => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: Decimal.from_float(0.1) => Decimal('0.1000000000000000055511151231257827021181583404541015625')
# expect: Decimal.from_float(1) => Decimal('1')
# expect: Decimal.from_float("a") => builtins TypeError: argument must be int or float ('argument must be int or float',)
# expect: D("1.5").is_finite() => True
# expect: D("nan").is_nan() => True
# expect: D("inf").is_infinite() => True
# expect: D("-1").is_signed() => True
# expect: D("snan").is_snan() => True
# expect: D("snan").is_qnan() => False
# expect: D(0).is_zero() => True
# expect: D(1).is_normal() => True
# expect: D("1e-1000000").is_subnormal() => True
# expect: D(1).is_canonical() => True
# expect: D(1).canonical() => Decimal('1')
# expect: D(1).conjugate() => Decimal('1')
# expect: D(1).radix() => Decimal('10')
# expect: D(1).real => Decimal('1')
# expect: D(1).imag => Decimal('0')
# expect: D(150).logb() => Decimal('2')
# expect: D(0).logb() => decimal DivisionByZero: [<class 'decimal.DivisionByZero'>] ([<class 'decimal.DivisionByZero'>],)
# expect: D(101).logical_and(D(110)) => Decimal('100')
# expect: D(101).logical_or(D(110)) => Decimal('111')
# expect: D(101).logical_xor(D(110)) => Decimal('11')
# expect: D(101).logical_invert() => Decimal('1111111111111111111111111010')
# expect: D(2).logical_and(D(1)) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(1).max(D(2)) => Decimal('2')
# expect: D(1).min(D("nan")) => Decimal('1')
# expect: D(-3).max_mag(D(2)) => Decimal('-3')
# expect: D(-3).min_mag(D(2)) => Decimal('2')
# expect: D(1).next_plus() => Decimal('1.000000000000000000000000001')
# expect: D(1).next_minus() => Decimal('0.9999999999999999999999999999')
# expect: D(1).next_toward(D(2)) => Decimal('1.000000000000000000000000001')
# expect: D("nan").number_class() => 'NaN'
# expect: D("-1").number_class() => '-Normal'
# expect: D("0").number_class() => '+Zero'
# expect: D(10).remainder_near(3) => Decimal('1')
# expect: D(123).rotate(1) => Decimal('1230')
# expect: D(123).rotate(-1) => Decimal('3000000000000000000000000012')
# expect: D(123).rotate(100) => decimal InvalidOperation: [<class 'decimal.InvalidOperation'>] ([<class 'decimal.InvalidOperation'>],)
# expect: D(123).shift(2) => Decimal('12300')
# expect: D(123).shift(-1) => Decimal('12')
# expect: D(1).scaleb(3) => Decimal('1E+3')
# expect: D(1).same_quantum(D(2)) => True
# expect: D("1.0").same_quantum(D(2)) => False
# expect: format(D("1234.5678"),".2f") => '1234.57'
# expect: format(D("1234.5678"),",.2f") => '1,234.57'
# expect: format(D("1234.5678"),"e") => '1.2345678e+3'
# expect: format(D("1234.5678"),".3e") => '1.235e+3'
# expect: format(D("1234.5678"),"g") => '1234.5678'
# expect: format(D("1234.5678"),".3g") => '1.23e+3'
# expect: format(D("0.5"),"%") => '50%'
# expect: format(D("0.5"),".1%") => '50.0%'
# expect: format(D("1.5"),"10") => '       1.5'
# expect: format(D("1.5"),"<10") => '1.5       '
# expect: format(D("1.5"),"^10") => '   1.5    '
# expect: format(D("1.5"),"*>10") => '*******1.5'
# expect: format(D("-1.5"),"=10") => '-      1.5'
# expect: format(D("-1.5"),"010") => '-0000001.5'
# expect: format(D("1.5"),"+") => '+1.5'
# expect: format(D("1.5")," ") => ' 1.5'
# expect: format(D("1.5"),"n") => '1.5'
# expect: format(D("1e10"),"f") => '10000000000'
# expect: format(D("1E+5"),"") => '1E+5'
# expect: format(D("1E+5"),"E") => '1E+5'
# expect: format(D("NaN"),"10") => '       NaN'
# expect: format(D("inf"),"010") => '  Infinity'
# expect: format(D("-0.00001"),".2f") => '-0.00'
# expect: format(D("12345678"),",") => '12,345,678'
# expect: format(D("1234567.891"),"020,.2f") => '0,000,001,234,567.89'
# expect: format(D("0"),"e") => '0e+0'
# expect: format(D("0.00"),"g") => '0.00'
# expect: format(D("0E+5"),"f") => '0'
# expect: f"{D(3):.0f}" => '3'
# expect: f"{D('2.5'):.0f}" => '2'
# expect: format(D("1.5"),"é>6") => 'ééé1.5'
# expect: format(D("1.5"),5) => builtins TypeError: format() argument 2 must be str, not int ('format() argument 2 must be str, not int',)
# expect: format(D("123"),".0e") => '1e+2'
# expect: format(D("1234"),".2") => '1.2E+3'
# expect: format(D("0.00012345"),"") => '0.00012345'
# expect: format(D("1.23E-10"),"f") => '0.000000000123'
# expect: format(D("1.23E-10"),"g") => '1.23e-10'
# expect: "%s" % D("1.5") => '1.5'
# expect: "%.3f" % D("1.5") => '1.500'
# expect: "%d" % D("1.5") => '1'
# expect: format(D("sNaN"),"f") => 'sNaN'
# expect: format(D("-inf"),".2f") => '-Infinity'
# expect: format(D("nan123"),"e") => 'NaN123'
# expect: Context(prec=3).create_decimal("1.23456") => Decimal('1.23')
# expect: Context(prec=3).create_decimal(1.23456) => Decimal('1.23')
# expect: Context(prec=3).create_decimal_from_float(1.23456) => Decimal('1.23')
# expect: Context(prec=3).divide(1,3) => Decimal('0.333')
# expect: Context(prec=3).divide(D(1),"a") => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: Context(prec=3).add(1,2) => Decimal('3')
# expect: Context(prec=3).power(2,100) => Decimal('1.27E+30')
# expect: Context(prec=3).power(2,3,5) => Decimal('3')
# expect: Context(prec=3).sqrt(2) => Decimal('1.41')
# expect: Context(prec=3).plus(D("1.23456")) => Decimal('1.23')
# expect: Context(prec=3).abs(-5) => Decimal('5')
# expect: Context().Etiny() => -1000026
# expect: Context().Etop() => 999972
# expect: Context().radix() => Decimal('10')
# expect: Context(prec=3).quantize(D("1.23456"),D("0.1")) => Decimal('1.2')
# expect: Context(prec=3).to_sci_string(D("1E+10")) => '1E+10'
# expect: Context(prec=3,capitals=0).to_sci_string(D("1E+10")) => '1e+10'
# expect: Context().is_normal(1) => True
# expect: Context().number_class("1") => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: Context().compare(1,2) => Decimal('-1')
# expect: Context().ln(2) => Decimal('0.6931471805599453094172321215')
# expect: Context().divmod(7,2) => (Decimal('3'), Decimal('1'))
# expect: Context().fma(1,2,3) => Decimal('5')
# expect: Context().canonical(1) => builtins TypeError: argument must be a Decimal ('argument must be a Decimal',)
# expect: Context().canonical(D(1)) => Decimal('1')
# expect: Context().copy_decimal(5) => Decimal('5')
# expect: Context().clear_flags() => None
# expect: Context().clear_traps() => None
# expect: Context() == Context() => False
# expect: Context().foo => builtins AttributeError: 'decimal.Context' object has no attribute 'foo' ("'decimal.Context' object has no attribute 'foo'",)
# expect: Context().prec => 28
# expect: Context().to_integral_value("2.5") => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: Context().remainder(7,3) => Decimal('1')
# expect: Context().max(1,2) => Decimal('2')
# expect: Context().next_minus(1) => Decimal('0.9999999999999999999999999999')
# expect: Context().scaleb(1,2) => Decimal('1E+2')
# expect: Context().minus(1) => Decimal('-1')
# expect: Context().multiply(2,"x") => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: Context().same_quantum(1,2) => True
# expect: Context().exp(1) => Decimal('2.718281828459045235360287471')
# expect: Context().logical_and(1,1) => Decimal('1')
# expect: localcontext(5) => builtins TypeError: optional argument must be a context ('optional argument must be a context',)
# expect: setcontext(5) => builtins TypeError: argument must be a context ('argument must be a context',)
# expect: DecimalTuple(0,(1,),2) => DecimalTuple(sign=0, digits=(1,), exponent=2)
# expect: DecimalTuple._fields => ('sign', 'digits', 'exponent')
# expect: DecimalException.__mro__ => (<class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: DivisionByZero.__mro__ => (<class 'decimal.DivisionByZero'>, <class 'decimal.DecimalException'>, <class 'ZeroDivisionError'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: DivisionImpossible.__mro__ => (<class 'decimal.DivisionImpossible'>, <class 'decimal.InvalidOperation'>, <class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: Underflow.__mro__ => (<class 'decimal.Underflow'>, <class 'decimal.Inexact'>, <class 'decimal.Rounded'>, <class 'decimal.Subnormal'>, <class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: FloatOperation.__mro__ => (<class 'decimal.FloatOperation'>, <class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'TypeError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: InvalidOperation.__mro__ => (<class 'decimal.InvalidOperation'>, <class 'decimal.DecimalException'>, <class 'ArithmeticError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: Clamped => <class 'decimal.Clamped'>
# expect: ROUND_HALF_EVEN => 'ROUND_HALF_EVEN'
# expect: decimal.__version__ => '1.70'
# expect: D(1).__reduce__() => (<class 'decimal.Decimal'>, ('1',))
# expect: D(5).__class__ => <class 'decimal.Decimal'>
# expect: D("1.5").__sizeof__()>0 => True
# expect: D(1).foo => builtins AttributeError: 'decimal.Decimal' object has no attribute 'foo' ("'decimal.Decimal' object has no attribute 'foo'",)
# expect: D.foo => builtins AttributeError: type object 'decimal.Decimal' has no attribute 'foo' ("type object 'decimal.Decimal' has no attribute 'foo'",)
# expect: D(1).__floordiv__("a") => NotImplemented
# expect: sum([D("0.1")]*3) => Decimal('0.3')
# expect: max(D(1),D(2)) => Decimal('2')
# expect: sorted([D(3),D(1),D(2)]) => [Decimal('1'), Decimal('2'), Decimal('3')]
# expect: D("3.14").__trunc__() => 3
# expect: D(1) is D(1) => False
# expect: D.from_number(5) => Decimal('5')
# expect: D.from_number(1.5) => Decimal('1.5')
# expect: D.from_number("5") => builtins TypeError: conversion from str to Decimal is not supported ('conversion from str to Decimal is not supported',)
# expect: D("0.1")+D("0.2") => Decimal('0.3')
# expect: D(1)/D(7) => Decimal('0.1428571428571428571428571429')
# expect: D("1.10")*D("2.20") => Decimal('2.4200')
# expect: D(10)-D("0.01") => Decimal('9.99')
# expect: D(1).__round__(None) => builtins TypeError: optional arg must be an integer ('optional arg must be an integer',)
# expect: IEEEContext(64) => Context(prec=16, rounding=ROUND_HALF_EVEN, Emin=-383, Emax=384, capitals=1, clamp=1, flags=[], traps=[])
# expect: Context(prec=5).__repr__() => 'Context(prec=5, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])'
# expect: D("1")==True => True
# expect: D(2)>True => True
# expect: D(1)+True => Decimal('2')
